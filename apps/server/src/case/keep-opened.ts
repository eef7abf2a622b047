import { type CaseAction, caseState } from '@suar/core';
import { openRecord } from '../person/present.ts';
import { recordWords } from '../person/search-words.ts';
import type { PersonRow } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { insertActions } from './action-store.ts';
import { projectionOf } from './project.ts';
import { insertCases } from './store.ts';

/** A case about to be kept, with its first acts. */
export interface OpenedCase {
  id: string;
  openedAt: Date;
  person: PersonRow;
  incidentId: string | null;
  country: string | null;
  actions: CaseAction[];
}

/** Keeps cases that were opened, found by the names of their persons. */
export const keepOpened = async (inside: Context, rows: readonly OpenedCase[]): Promise<void> => {
  await insertCases(
    inside,
    rows.map(({ id, openedAt, person, incidentId, country, actions }) => ({
      id,
      personId: person.id,
      incidentId,
      openedAt,
      country,
      nationality: person.nationality,
      sex: person.sex,
      urgent: false,
      organisationId: inside.actor.organisationId,
      search: inside.sealer.searchKeys(recordWords(openRecord(inside.sealer, person))),
      projection: projectionOf(caseState(actions), actions.length),
    })),
  );
  await insertActions(
    inside,
    rows.flatMap(({ id, actions }) => actions.map((action) => ({ caseId: id, action }))),
  );
};
