import { findOperator } from '../account/store.ts';
import { refreshPersons } from '../person/refresh.ts';
import { inTransaction, type Services } from '../platform/context.ts';
import { clearPending, readPending, runIn } from './pending-store.ts';
import { keepTombstones } from './tombstones.ts';

/** At every start: writes down erasures that a kill kept from the list, and finishes those that a restore did again. */
export const settleErasures = async (services: Services): Promise<void> => {
  await keepTombstones(runIn(services.db), services.keys.dataFolder);
  const ids = await readPending(services);
  if (ids.length === 0) return;
  const actor = await findOperator(services);
  await inTransaction({ ...services, actor }, async (inside) => {
    await refreshPersons(inside, ids);
    await clearPending(inside);
  });
};
