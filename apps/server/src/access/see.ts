import {
  type AccessAction,
  type AccessRelation,
  type CaseStage,
  type CaseStatus,
  type FieldClass,
  type Role,
  relationTo,
  SENTENCES,
  stageOf,
  visibleClasses,
} from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { sharedWith } from './store.ts';

/** What access to a case depends on, as its row says. */
export interface CaseRowSeen {
  id: string;
  organisation_id: string | null;
  assignee_id: string | null;
  assignee_team: string | null;
  status: string;
}
export interface Standing {
  relation: AccessRelation;
  stage: CaseStage;
}

/** How the actor stands to these cases. `rescreens` are the cases that they are to screen again. */
export const standingTo = async (
  context: Context,
  rows: readonly CaseRowSeen[],
  rescreens: readonly string[],
): Promise<(row: CaseRowSeen) => Standing> => {
  const { actor } = context;
  const shared = new Set(
    actor.role === 'liaison'
      ? await sharedWith(
          context,
          rows.map(({ id }) => id),
        )
      : [],
  );
  return (row) => ({
    stage: stageOf(row.status as CaseStatus),
    relation: relationTo(
      { ...actor, teamId: actor.teamId ?? null },
      {
        organisationId: row.organisation_id,
        assigneeId: row.assignee_id,
        teamId: row.assignee_team,
        given: rescreens.includes(row.id) ? 'rescreen' : shared.has(row.id) ? 'referred' : null,
      },
    ),
  });
};

/** Which classes of a case's fields the actor may see, or touch by an act. */
export const classesFor = (
  { actor }: Pick<Context, 'actor'>,
  action: AccessAction,
  standing: Standing,
): ReadonlySet<FieldClass> => visibleClasses({ reader: actor.role, action, ...standing });

/** Whether a role reads cases or reports, and names in none of them. */
export const hidesNames = (role: Role): boolean => {
  const own = SENTENCES.filter(({ who }) => who.includes(role));
  return own.length > 0 && !own.some(({ of }) => of.includes('identity'));
};

/** Keeps in the ledger that somebody asked for what is not theirs to see. Outside the transaction of what was refused. */
export const noteDenied = (
  context: Context,
  denied: { subjectType: string; subjectId?: string | null; detail: Record<string, unknown> },
): Promise<void> =>
  writeLedger({ ...context, db: context.system }, { act: 'access.denied', purpose: 'refused', ...denied });
