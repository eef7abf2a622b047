import { randomUUID } from 'node:crypto';
import {
  allowedClasses,
  caseState,
  checkAction,
  DATA_CLASSES,
  done,
  fittingPlaces,
  isChild,
  leastFields,
  type Outcome,
  type PlaceKind,
  type ReferralAsked,
  type ReferralPreview,
  refuse,
  type Sex,
} from '@suar/core';
import type { z } from 'zod';
import { may } from '../access/policy.ts';
import { readActions } from '../case/action-store.ts';
import { readFacts } from '../case/case-facts.ts';
import { findCaseRow } from '../case/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { findCurrent } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { providerProblems } from './check-referral.ts';
import { listPlaces } from './place-store.ts';
import { linesOf, sheetValues } from './sheet-lines.ts';
import { sheltersWith } from './store.ts';

/** Shows before a referral exactly what would leave, what is kept back and why, and everything that speaks against it. */
export const previewReferral = async (
  context: Context,
  caseId: string,
  asked: z.infer<typeof ReferralAsked>,
): Promise<Outcome<ReferralPreview>> => {
  const row = await findCaseRow(context, caseId);
  if (!row) return refuse('not_found', 'case', 'there is no such case');
  const state = caseState((await readActions(context, [caseId])).get(caseId) ?? []);
  const facts = await readFacts(context, state);
  const excepted = asked.consentId === null && asked.exception !== '';
  const { leaves, keptBack } = leastFields(
    asked.service,
    excepted ? DATA_CLASSES : allowedClasses(state.services, asked),
  );
  const values = await sheetValues(context, row.person_id, state, asked);
  const sheet = linesOf(values, leaves);
  const problems = [
    ...checkAction(
      state,
      {
        kind: 'referred',
        ...asked,
        referralId: randomUUID(),
        sheet,
        on: context.clock().toISOString().slice(0, 10),
      },
      context.actor.accountId,
      facts,
    ),
    ...(await providerProblems(context, row.person_id, state, facts, asked)),
    ...(excepted && !may(context.actor.role, 'referral.without_consent')
      ? [
          {
            code: 'not_allowed' as const,
            path: 'exception',
            message: 'a supervisor decides on a referral without consent',
          },
        ]
      : []),
  ];
  const full = problems.some(({ path }) => path === 'action.placeKind');
  await writeLedger(context, { act: 'referral.previewed', subjectType: 'case', subjectId: caseId });
  return done({
    leaves: sheet,
    keptBack: [
      ...keptBack,
      ...leaves
        .filter((field) => values[field] === '')
        .map((field) => ({ field, why: 'not_known' as const })),
    ],
    problems,
    instead: full
      ? await placesElsewhere(context, row.current_id, isChild(state, facts), asked.placeKind)
      : [],
  });
};

/** Where there is a free place that fits. */
const placesElsewhere = async (
  context: Context,
  personId: string,
  child: boolean | null,
  asked: PlaceKind | null,
): Promise<ReferralPreview['instead']> => {
  const person = await findCurrent(context, personId);
  // Places for families and wheelchair users are kept for them.
  const kinds = fittingPlaces({ sex: (person?.sex ?? 'unknown') as Sex, child }).filter(
    (kind) => kind === asked || (kind !== 'families' && kind !== 'wheelchair'),
  );
  const shelters = await sheltersWith(context, kinds);
  const places = await listPlaces(
    context,
    shelters.map(({ id }) => id),
  );
  return shelters.flatMap(({ id, name }) =>
    kinds.flatMap((placeKind) => {
      const place = places.find((one) => one.provider_id === id && one.kind === placeKind);
      const free = place ? place.places - place.taken_elsewhere - place.taken : 0;
      return free > 0 ? [{ providerId: id, name, placeKind, free }] : [];
    }),
  );
};
