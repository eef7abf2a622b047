import type { KeyRotation } from '@suar/core';
import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';
import type { Executor } from '../platform/database/connect.ts';
import { sealedColumns } from './sealed-column-store.ts';

type Reach = Pick<Services, 'db'>;
const PROGRESS = 'keys.rotation';
const FLOOR = 'keys.floor';
const NO_FIRST_FORM = 'keys.no_first_form';

export const countKeys = async ({
  db,
}: Reach): Promise<{ byRing: Map<number, number>; destroyed: number }> => {
  const { rows } = await sql<{ ring_key: number; n: number; destroyed: boolean }>`
    select ring_key, wrapped is null as destroyed, count(*) as n from data_key group by 1, 2`.execute(db);
  return {
    byRing: new Map(rows.filter((row) => !row.destroyed).map((row) => [row.ring_key, row.n])),
    destroyed: rows.filter((row) => row.destroyed).reduce((sum, row) => sum + row.n, 0),
  };
};

/** Data keys that another ring key wraps, locked; those that somebody else wraps just now are passed over. */
export const nextToWrap = async ({ db }: Reach, ringKey: number, limit: number) =>
  db
    .selectFrom('data_key')
    .select(['id', 'owner_kind', 'owner_id', 'ring_key', 'wrapped'])
    .where('ring_key', '!=', ringKey)
    .where('wrapped', 'is not', null)
    .orderBy('ring_key')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
export const setWrapped = async (
  { db }: Reach,
  ringKey: number,
  ids: readonly string[],
  wrapped: readonly Buffer[],
): Promise<void> => {
  await sql`update data_key set wrapped = made.wrapped, ring_key = ${ringKey}
    from unnest(${ids}::uuid[], ${wrapped}::bytea[]) as made(id, wrapped) where data_key.id = made.id`.execute(
    db,
  );
};

export const readProgress = async ({ db }: Reach): Promise<KeyRotation | null> =>
  ((await db.selectFrom('setting').select('value').where('key', '=', PROGRESS).executeTakeFirst())?.value as
    | KeyRotation
    | undefined) ?? null;
export const setProgress = async ({ db }: Reach, progress: KeyRotation): Promise<void> =>
  setSetting(db, PROGRESS, progress);
export const setFloor = ({ db }: Reach, ringKey: number): Promise<void> => setSetting(db, FLOOR, ringKey);

const setSetting = async (db: Executor, key: string, what: unknown): Promise<void> => {
  const value = JSON.stringify(what);
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};

/** Nobody writes a data key until this transaction ends. */
export const lockKeys = async ({ db }: Reach): Promise<void> => {
  await sql`lock table data_key in share row exclusive mode`.execute(db);
};
/** Whether a value of the first form is left. None is ever written any more, so that none found once is none for good. */
export const isFirstFormLeft = async ({ db }: Reach): Promise<boolean> => {
  if (await db.selectFrom('setting').select('key').where('key', '=', NO_FIRST_FORM).executeTakeFirst())
    return false;
  for (const { table, column } of await sealedColumns(db)) {
    const { rows } = await sql`select 1 from ${sql.table(table)}
      where ${sql.ref(column)} is not null and get_byte(${sql.ref(column)}, 0) = 1 limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  await setSetting(db, NO_FIRST_FORM, true);
  return false;
};

/** Keys destroyed since an instant, by whichever process. */
export const destroyedSince = ({ db }: Reach, since: Date) =>
  db
    .selectFrom('data_key')
    .select(['id', 'owner_kind', 'owner_id', 'destroyed_at', 'rule'])
    .where('destroyed_at', '>=', since)
    .orderBy('destroyed_at')
    .execute();
