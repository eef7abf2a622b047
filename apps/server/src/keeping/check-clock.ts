import type { Connection } from '../platform/database/connect.ts';
import { KeepingFailed } from './refusals.ts';

/** Clocks of several machines differ by seconds; an hour is a clock that was set wrong, or a time zone taken for the hour. */
const TOLERATED_MILLISECONDS = 3_600_000;

/**
 * Refuses to work by a clock that stands before the last act in the ledger: terms, waits and the order of acts would be
 * wrong, and nobody could tell later. SUAR_CLOCK=accept goes on all the same.
 */
export const checkClock = async ({ db }: Pick<Connection, 'db'>, clock: () => Date): Promise<void> => {
  const last = await db.selectFrom('ledger').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const behind = last ? (last.at as Date).getTime() - clock().getTime() : 0;
  if (behind <= TOLERATED_MILLISECONDS || process.env.SUAR_CLOCK === 'accept') return;
  throw new KeepingFailed(
    `the clock of this machine was turned back: it stands ${Math.round(behind / 3_600_000)} hours before the last act in the ledger. Set it right and start again, or set SUAR_CLOCK=accept; nothing was changed`,
  );
};
