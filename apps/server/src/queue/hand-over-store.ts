import { sql } from 'kysely';
import type { Context } from '../platform/context.ts';
import { isAvailable } from './queue-store.ts';

type Reach = Pick<Context, 'db'>;

export const findHolder = ({ db }: Reach, id: string) =>
  db
    .selectFrom('account')
    .select(['id', 'display_name', 'role', 'status', 'away_until'])
    .where('id', '=', id)
    .where('role', '!=', 'operator')
    .executeTakeFirst();

/** Those of these accounts that can be given work on a day. */
export const availableOf = async (
  { db }: Reach,
  ids: readonly string[],
  day: string,
): Promise<Set<string>> =>
  ids.length === 0
    ? new Set()
    : new Set(
        (
          await db
            .selectFrom('account')
            .select('id')
            .where('id', 'in', [...ids])
            .where(isAvailable(day))
            .execute()
        ).map((row) => row.id),
      );

export const openCasesHeld = async ({ db }: Reach, ids: readonly string[]): Promise<Map<string, number>> =>
  ids.length === 0
    ? new Map()
    : new Map(
        (
          await db
            .selectFrom('case_record')
            .select((e) => ['assignee_id', e.fn.countAll<number>().as('n')])
            .where('assignee_id', 'in', [...ids])
            .where('status', '!=', 'closed')
            .groupBy('assignee_id')
            .execute()
        ).map((row) => [row.assignee_id!, row.n]),
      );

export const insertHandOver = async (
  { db }: Reach,
  row: { id: string; account_id: string; reason: string; actor_id: string; at: Date },
): Promise<void> => {
  await db
    .insertInto('hand_over')
    .values({ ...row, undone_at: null, undone_by: null })
    .execute();
};
export const lockHandOver = ({ db }: Reach, id: string) =>
  db.selectFrom('hand_over').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
export const endHandOver = async ({ db, actor, clock }: Context, id: string): Promise<void> => {
  await db
    .updateTable('hand_over')
    .set({ undone_at: clock(), undone_by: actor.accountId })
    .where('id', '=', id)
    .execute();
};

/** Shared views of an account go to another; gives which. */
export const moveViews = async (
  { db }: Reach,
  handOverId: string,
  fromId: string,
  toId: string,
): Promise<number> => {
  const moved = await db
    .updateTable('saved_view')
    .set({ owner_id: toId })
    .where('owner_id', '=', fromId)
    .where('shared_with', 'is not', null)
    .where('dropped_at', 'is', null)
    .returning('id')
    .execute();
  await db
    .updateTable('hand_over')
    .set({ views: moved.map((row) => row.id) })
    .where('id', '=', handOverId)
    .execute();
  return moved.length;
};
export const returnViews = async ({ db }: Reach, ids: readonly string[], toId: string): Promise<void> => {
  if (ids.length > 0)
    await db
      .updateTable('saved_view')
      .set({ owner_id: toId })
      .where('id', 'in', [...ids])
      .execute();
};
export const countSharedViews = async ({ db }: Reach, accountId: string): Promise<number> =>
  (
    await db
      .selectFrom('saved_view')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('owner_id', '=', accountId)
      .where('shared_with', 'is not', null)
      .where('dropped_at', 'is', null)
      .executeTakeFirstOrThrow()
  ).n;

export const rescreensOf = ({ db }: Reach, accountId: string) =>
  db
    .selectFrom('rescreen')
    .select(['id', 'case_id', 'officer_id'])
    .where('screener_id', '=', accountId)
    .where('finished_at', 'is', null)
    .orderBy('assigned_at')
    .execute();
/** Who can screen a case again on a day, knowing nothing of it: the wanted first, then whoever waits for the fewest. */
export const blindScreener = async (
  { db }: Reach,
  { caseId, officerId }: { caseId: string; officerId: string },
  wanted: readonly string[],
  day: string,
): Promise<string | undefined> =>
  (
    await sql<{ id: string }>`
      select account.id from account
      where ${isAvailable(day)} and account.id <> ${officerId}::uuid
        and not exists (select 1 from case_action a where a.case_id = ${caseId}::uuid and a.actor_id = account.id)
        and not exists (select 1 from case_record r where r.id = ${caseId}::uuid and r.assignee_id = account.id)
      order by account.id = any(${[...wanted]}::uuid[]) desc,
        (select count(*) from rescreen w where w.screener_id = account.id and w.finished_at is null), account.id
      limit 1`.execute(db)
  ).rows[0]?.id;
export const setScreener = async ({ db }: Reach, rescreenId: string, screenerId: string): Promise<void> => {
  await db.updateTable('rescreen').set({ screener_id: screenerId }).where('id', '=', rescreenId).execute();
};

/** The hand-overs of what an account held, the newest first, or one of them. */
export const listHandOvers = ({ db }: Reach, which: { accountId: string } | { id: string }) => {
  const rows = db
    .selectFrom('hand_over')
    .innerJoin('account', 'account.id', 'hand_over.actor_id')
    .selectAll('hand_over')
    .select('account.display_name as by')
    .orderBy('hand_over.at', 'desc')
    .limit(20);
  return 'id' in which
    ? rows.where('hand_over.id', '=', which.id).execute()
    : rows.where('hand_over.account_id', '=', which.accountId).execute();
};
/** Which cases went to whom, as their actions say. */
export const casesOfHandOvers = async ({ db }: Reach, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : (
        await sql<{
          hand_over_id: string;
          case_id: string;
          number: number;
          seq: number;
          to_name: string | null;
        }>`
          select a.data->>'handOverId' as hand_over_id, a.case_id, r.number, a.seq, account.display_name as to_name
          from case_action a join case_record r on r.id = a.case_id
          left join account on account.id = (a.data->>'toId')::uuid
          where a.kind = 'handed_over' and a.data->>'handOverId' = any(${[...ids]}::text[])
          order by r.number, a.seq`.execute(db)
      ).rows;
