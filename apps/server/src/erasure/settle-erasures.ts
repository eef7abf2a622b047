import { findOperator } from '../account/store.ts';
import { refreshPersons } from '../person/refresh.ts';
import { personsByCurrent } from '../person/store.ts';
import { inTransaction, type Services } from '../platform/context.ts';
import { clearPending, readPending, runIn } from './pending-store.ts';
import { keepTombstones } from './tombstones.ts';

/** At every start: writes down erasures that a kill kept from the list, and finishes those that a restore did again. */
export const settleErasures = async (services: Services): Promise<void> => {
  await keepTombstones(runIn(services.db), services.keys.dataFolder);
  const ids = await readPending(services);
  if (ids.length === 0) return;
  await refresh(services, ids, clearPending);
};

/**
 * Works out anew what another process sealed for these persons under a key that was destroyed at that very moment: the
 * statements it comes from still stand.
 */
export const refreshUnreadable = async (services: Services, ids: readonly string[]): Promise<void> => {
  const rows = await personsByCurrent(services, [...new Set(ids)]);
  const unreadable = rows.filter((row) => services.sealer.erasedAt(row.summary)).map((row) => row.id);
  if (unreadable.length > 0) await refresh(services, unreadable);
};

const refresh = async (
  services: Services,
  ids: readonly string[],
  then: (inside: Services) => Promise<void> = async () => undefined,
): Promise<void> => {
  const actor = await findOperator(services);
  await inTransaction({ ...services, actor }, async (inside) => {
    await refreshPersons(inside, ids);
    await then(inside);
  });
};
