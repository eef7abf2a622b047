import { type CaseState, type Problem, placesHeld } from '@suar/core';
import type { Context } from '../platform/context.ts';
import { keepPlaces, lockFree, staysOfCase } from './place-store.ts';

/**
 * Takes the places that a case's accepted referrals hold and gives back those that ended. Where one is no longer free,
 * nothing is changed and the reasons are given. The kind of place is locked first, so that two who accept at the same moment
 * never get the same bed.
 */
export const takePlaces = async (context: Context, caseId: string, state: CaseState): Promise<Problem[]> => {
  const wanted = placesHeld(state.services);
  const stays = await staysOfCase(context, caseId);
  if (wanted.length === 0 && stays.length === 0) return [];
  const kept = new Set(stays.map((stay) => stay.referral_id));
  const fresh = wanted
    .filter(({ id }) => !kept.has(id))
    .sort((a, b) => `${a.providerId}${a.placeKind}`.localeCompare(`${b.providerId}${b.placeKind}`));
  for (const { providerId, placeKind } of fresh) {
    const free = await lockFree(context, providerId, placeKind ?? '');
    // Places that this very case gives back count as free.
    const back = stays.filter(
      (stay) =>
        stay.provider_id === providerId &&
        stay.kind === placeKind &&
        !wanted.some(({ id }) => id === stay.referral_id),
    ).length;
    const alsoWanted = fresh.filter(
      (other) => other.providerId === providerId && other.placeKind === placeKind,
    ).length;
    if (free === null || free + back < alsoWanted)
      return [
        {
          code: 'conflict',
          path: 'action.placeKind',
          message: 'the last place of this kind was taken meanwhile: no bed is promised twice',
        },
      ];
  }
  await keepPlaces(context, caseId, wanted);
  return [];
};
