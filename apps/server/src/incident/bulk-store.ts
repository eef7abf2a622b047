import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

export const findBulk = ({ db }: Reach, id: string) =>
  db.selectFrom('bulk').selectAll().where('id', '=', id).executeTakeFirst();

/** Begins a bulk, or goes on with one that this account began. */
export const beginBulk = async ({ db, clock, actor }: Context, id: string, kind: string): Promise<void> => {
  await db
    .insertInto('bulk')
    .values({ id, kind, actor_id: actor.accountId, at: clock(), undone_at: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};
export const noteBulkAct = async (
  { db }: Reach,
  bulkId: string,
  caseId: string,
  seq: number,
): Promise<void> => {
  await db.insertInto('bulk_act').values({ bulk_id: bulkId, case_id: caseId, seq }).execute();
};
export const bulkActs = ({ db }: Reach, bulkId: string) =>
  db
    .selectFrom('bulk_act')
    .select(['case_id', 'seq'])
    .where('bulk_id', '=', bulkId)
    .orderBy('case_id')
    .execute();
export const forgetBulkAct = async ({ db }: Reach, bulkId: string, caseId: string): Promise<void> => {
  await db.deleteFrom('bulk_act').where('bulk_id', '=', bulkId).where('case_id', '=', caseId).execute();
};
export const markBulkUndone = async ({ db, clock }: Context, id: string): Promise<void> => {
  await db.updateTable('bulk').set({ undone_at: clock() }).where('id', '=', id).execute();
};
