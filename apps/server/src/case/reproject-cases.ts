import { caseState, placesHeld } from '@suar/core';
import { keepClocks } from '../clock/keep-clocks.ts';
import { erasedAmong } from '../erasure/store.ts';
import { inTransaction, type Services } from '../platform/context.ts';
import { keepPlaces } from '../service/place-store.ts';
import { readActions } from './action-store.ts';
import { setCitations } from './citation-store.ts';
import { basisOf, projectionOf, projectionOfErased } from './project.ts';
import { markProjected, nextCases, projectedAs, setProjection } from './store.ts';

/** Raised whenever `projectionOf`, `basisOf` or `clocksOf` comes to say something else of the same actions. */
const PROJECTION = 6;
const AT_ONCE = 200;

/** Brings the columns of cases kept by an earlier program up to what the replay says now; nothing to do when they are. */
export const reprojectCases = async (services: Pick<Services, 'db' | 'sealer'>): Promise<void> => {
  if ((await projectedAs(services)) >= PROJECTION) return;
  let after = 0;
  for (;;) {
    const rows = await nextCases(services, {}, after, AT_ONCE, []);
    if (rows.length === 0) break;
    after = rows.at(-1)!.number;
    await inTransaction(services, async (inside) => {
      const ids = rows.map((row) => row.id);
      const actions = await readActions(inside, ids);
      const erased = await erasedAmong(inside, 'case', ids);
      for (const id of ids) {
        const own = actions.get(id) ?? [];
        const state = caseState(own);
        if (erased.has(id)) {
          await setProjection(inside, id, projectionOfErased(state, own.length));
          continue;
        }
        await setProjection(inside, id, projectionOf(state, own.length));
        await setCitations(inside, id, basisOf(state), Object.keys(state.divergences));
        await keepPlaces(inside, id, placesHeld(state.services));
        await keepClocks(inside, id, state);
      }
    });
  }
  await markProjected(services, PROJECTION);
};
