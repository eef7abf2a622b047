import { writeLedger } from '../ledger/store.ts';
import type { Services } from '../platform/context.ts';
import { type Repeating, repeat } from '../platform/repeat.ts';
import { insertEscalations } from './clock-store.ts';

/** How long after a clock escalates somebody is told at the latest. */
const EVERY_MILLISECONDS = 15_000;

/** Tells of clocks that escalated since the last time; gives how many notices were written. */
export const tellEscalated = (services: Pick<Services, 'db' | 'clock'>): Promise<number> =>
  services.db.transaction().execute(async (db) => {
    const count = await insertEscalations({ ...services, db });
    if (count > 0)
      await writeLedger(
        { db, clock: services.clock, actor: null },
        { act: 'clock.escalated', subjectType: 'case', count },
      );
    return count;
  });

/** Tells of escalated clocks as they escalate, until stopped. */
export const keepTelling = (
  services: Pick<Services, 'db' | 'clock'>,
  onError: (error: unknown) => void,
): Repeating => repeat(() => tellEscalated(services), EVERY_MILLISECONDS, onError);
