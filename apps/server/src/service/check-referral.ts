import {
  type CaseActionInput,
  type CaseFacts,
  type CaseState,
  consentLack,
  isChild,
  type PlaceKind,
  type Problem,
  placeMisfit,
  type Sex,
} from '@suar/core';
import { findCurrent } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { listPlaces } from './place-store.ts';
import { linesOf, sheetValues } from './sheet-lines.ts';
import { findProvider, providersByIds } from './store.ts';

type Referring = Pick<
  Extract<CaseActionInput, { kind: 'referred' }>,
  'providerId' | 'service' | 'placeKind' | 'needId'
>;
const problem = (code: Problem['code'], path: string, message: string): Problem => ({
  code,
  path: `action.${path}`,
  message,
});

/** What speaks against the organisation: it is closed, does not offer the service, or has no fitting place. */
export const providerProblems = async (
  context: Context,
  personId: string,
  state: CaseState,
  facts: CaseFacts,
  asked: Referring,
): Promise<Problem[]> => {
  const provider = await findProvider(context, asked.providerId);
  if (!provider) return [problem('not_found', 'providerId', 'there is no such organisation')];
  return [
    ...(provider.active ? [] : [problem('not_now', 'providerId', 'this organisation takes nobody now')]),
    ...(provider.services.includes(asked.service)
      ? []
      : [problem('bad_value', 'service', 'this organisation does not offer the service')]),
    ...(asked.placeKind === null
      ? []
      : await placeProblems(context, personId, state, facts, asked.providerId, asked.placeKind)),
  ];
};

const placeProblems = async (
  context: Context,
  personId: string,
  state: CaseState,
  facts: CaseFacts,
  providerId: string,
  kind: PlaceKind,
): Promise<Problem[]> => {
  const person = await findCurrent(context, personId);
  const misfit = placeMisfit(kind, {
    sex: (person?.sex ?? 'unknown') as Sex,
    child: isChild(state, facts),
  });
  const place = (await listPlaces(context, [providerId])).find((one) => one.kind === kind);
  return [
    ...(misfit ? [problem('bad_value', 'placeKind', misfit)] : []),
    ...(place ? [] : [problem('not_now', 'placeKind', 'this shelter has no places of this kind')]),
    ...(place && place.places - place.taken_elsewhere - place.taken <= 0
      ? [problem('not_now', 'placeKind', 'every place of this kind is taken')]
      : []),
  ];
};

/**
 * What bears on consent, services and referrals from outside the case: organisations that are there and have room, and a
 * sheet that says exactly what is on record, no word more.
 */
export const serviceProblems = async (
  context: Context,
  personId: string,
  state: CaseState,
  action: CaseActionInput,
  facts: CaseFacts,
): Promise<Problem[]> => {
  if (action.kind === 'consent_given') {
    const named = [...new Set(action.scopes.map(({ providerId }) => providerId))];
    return (await providersByIds(context, named)).length === named.length
      ? []
      : [problem('not_found', 'scopes', 'an organisation that is named is not in the directory')];
  }
  if (action.kind === 'service_given')
    return action.providerId !== null && !(await findProvider(context, action.providerId))
      ? [problem('not_found', 'providerId', 'there is no such organisation')]
      : [];
  if (action.kind !== 'referred') return [];
  const values = await sheetValues(context, personId, state, action);
  const onRecord = linesOf(
    values,
    action.sheet.map(({ field }) => field),
  );
  const differs =
    onRecord.length !== action.sheet.length ||
    action.sheet.some(({ field, value }) => value !== values[field].slice(0, 4000));
  // The day that the act names may be any; whether a consent has run out is asked of the clock as well.
  const today = context.clock().toISOString().slice(0, 10);
  return [
    ...(await providerProblems(context, personId, state, facts, action)),
    ...(consentLack(state.services, action, today) === 'expired'
      ? [problem('not_now', 'consentId', 'the consent has run out: ask again')]
      : []),
    ...(differs
      ? [problem('stale', 'sheet', 'what is on record differs from what was shown; look again')]
      : []),
  ];
};
