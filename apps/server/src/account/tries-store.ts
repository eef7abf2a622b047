import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'clock'>;
/** Old failures are forgotten after a day. */
const FORGET_MILLISECONDS = 24 * 3_600_000;

export const isBlocked = async ({ db, clock }: Reach, keys: readonly Buffer[]): Promise<boolean> =>
  (await db
    .selectFrom('failed_try')
    .select('key')
    .where('key', 'in', [...keys])
    .where('blocked_until', '>', clock())
    .executeTakeFirst()) !== undefined;

/** Adds a failure and sets the wait that follows from how many there are now; gives that number. */
export const countFailure = async (
  { db, clock }: Reach,
  key: Buffer,
  waitSeconds: (failures: number) => number,
): Promise<number> => {
  const now = clock();
  const forget = new Date(now.getTime() - FORGET_MILLISECONDS);
  const { failures } = await db
    .insertInto('failed_try')
    .values({ key, failures: 1, last_at: now, blocked_until: null })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        failures: sql<number>`case when failed_try.last_at < ${forget} then 1 else failed_try.failures + 1 end`,
        last_at: now,
      }),
    )
    .returning('failures')
    .executeTakeFirstOrThrow();
  const wait = waitSeconds(failures);
  await db
    .updateTable('failed_try')
    .set({ blocked_until: wait > 0 ? new Date(now.getTime() + wait * 1000) : null })
    .where('key', '=', key)
    .execute();
  await db.deleteFrom('failed_try').where('last_at', '<', forget).execute();
  return failures;
};
export const clearTries = async ({ db }: Reach, key: Buffer): Promise<void> => {
  await db.deleteFrom('failed_try').where('key', '=', key).execute();
};
