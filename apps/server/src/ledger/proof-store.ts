import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';
import type { Tree } from './merkle.ts';

type Reach = Pick<Services, 'db'>;

/** An act as it stands in the ledger, in the one text that its leaf is the hash of. */
export interface Entry {
  seq: number;
  text: string;
}

// PostgreSQL itself writes the text: every field, to the microsecond, in a fixed order of keys.
const entryText = sql<string>`jsonb_build_object(
  'seq', ledger.seq, 'at', to_char(ledger.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), 'actor', ledger.actor_id,
  'act', ledger.act, 'subject_type', ledger.subject_type, 'subject_id', ledger.subject_id, 'purpose', ledger.purpose,
  'count', ledger.count, 'detail', ledger.detail)::text`;

/** Only one process grows the tree at a time; the lock ends with the transaction. */
const LOCK = 7_130_022;
export const tryLockTree = async ({ db }: Reach): Promise<boolean> =>
  (await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as got`.execute(db)).rows[0]!.got;
export const lockTree = async ({ db }: Reach): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
};

export const lastCheckpoint = ({ db }: Reach) =>
  db.selectFrom('ledger_checkpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();

/**
 * Acts that are not in the tree yet, oldest first. Numbers are given before a transaction commits, so a slow one may come
 * in behind later numbers: `from` leaves room for that, and 0 looks through all.
 */
export const entriesOutside = ({ db }: Reach, from: number, limit: number): Promise<Entry[]> =>
  db
    .selectFrom('ledger')
    .leftJoin('ledger_leaf', 'ledger_leaf.seq', 'ledger.seq')
    .select(['ledger.seq', entryText.as('text')])
    .where('ledger.seq', '>', from)
    .where('ledger_leaf.seq', 'is', null)
    .orderBy('ledger.seq')
    .limit(limit)
    .execute();

export const lastSeqInTree = async ({ db }: Reach): Promise<number> =>
  (
    await db
      .selectFrom('ledger_leaf')
      .select((e) => e.fn.max('seq').as('seq'))
      .executeTakeFirst()
  )?.seq ?? 0;

export const insertLeaves = async (
  { db }: Reach,
  position: number,
  leaves: readonly { seq: number; hash: Buffer }[],
): Promise<void> => {
  await sql`insert into ledger_leaf (position, seq, hash)
    select ${position} + ordinality - 1, seq, hash
    from unnest(${leaves.map((leaf) => leaf.seq)}::bigint[], ${leaves.map((leaf) => leaf.hash)}::bytea[])
    with ordinality as leaf (seq, hash, ordinality)`.execute(db);
};

export const insertCheckpoint = async (
  { db }: Reach,
  row: { tree: Tree; root: Buffer; note: string; signedAt: Date },
): Promise<void> => {
  await db
    .insertInto('ledger_checkpoint')
    .values({
      size: row.tree.size,
      signed_at: row.signedAt,
      root: row.root,
      subtrees: [...row.tree.subtrees],
      note: row.note,
    })
    .execute();
};

export const listCheckpoints = ({ db }: Reach) =>
  db.selectFrom('ledger_checkpoint').select(['size', 'root', 'note']).orderBy('size').execute();

/** A stretch of the tree with the acts that its leaves stand for; `text` is null where the act is gone. */
export const leavesFrom = ({ db }: Reach, position: number, limit: number) =>
  db
    .selectFrom('ledger_leaf')
    .leftJoin('ledger', 'ledger.seq', 'ledger_leaf.seq')
    .select([
      'ledger_leaf.position',
      'ledger_leaf.hash',
      sql<string | null>`case when ledger.seq is null then null else ${entryText} end`.as('text'),
    ])
    .where('position', '>=', position)
    .orderBy('position')
    .limit(limit)
    .execute();
