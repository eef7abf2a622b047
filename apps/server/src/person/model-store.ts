import { DEFAULT_PERSON_MODEL, type PersonModel } from '@suar/linkage';
import { type ColumnType, type Generated, sql } from 'kysely';
import type { Context } from '../platform/context.ts';
import type { Executor } from '../platform/database/connect.ts';

type Time = ColumnType<Date, Date | string, Date | string>;
/** What is kept of a model: numbers. Words learned from names are of persons and never kept in the clear. */
type KeptModel = Pick<PersonModel, 'prior' | 'levels'>;
declare module '../platform/database/schema.ts' {
  interface Database {
    person_model: {
      id: Generated<string>;
      made_at: Time;
      made_by: string | null;
      pairs_same: number;
      pairs_not_same: number;
      model: ColumnType<KeptModel, string, string>;
      in_force: boolean;
      withdrawn_at: Time | null;
      withdrawn_by: string | null;
    };
  }
}

const models = (db: Executor) =>
  db
    .selectFrom('person_model')
    .leftJoin('account', 'account.id', 'person_model.made_by')
    .select([
      'person_model.id',
      'person_model.made_at',
      'person_model.pairs_same',
      'person_model.pairs_not_same',
      'person_model.model',
      'person_model.in_force',
      'account.display_name as by',
    ]);
export type ModelRow = Awaited<ReturnType<typeof standingModels>>[number];

/** Models that were not withdrawn, the newest first; the first is the one in force. */
export const standingModels = (db: Executor) =>
  models(db).where('withdrawn_at', 'is', null).orderBy('made_at', 'desc').orderBy('id').execute();

/** The id of the model in force; null for the built-in one. */
export const idInForce = async (db: Executor): Promise<string | null> =>
  (await db.selectFrom('person_model').select('id').where('in_force', '=', true).executeTakeFirst())?.id ??
  null;
/** A kept model made whole; the built-in one where the id is null or unknown. */
export const readModel = async (db: Executor, id: string | null): Promise<PersonModel> => {
  if (id === null) return DEFAULT_PERSON_MODEL;
  const row = await models(db).where('person_model.id', '=', id).executeTakeFirst();
  return row ? { ...DEFAULT_PERSON_MODEL, ...row.model } : DEFAULT_PERSON_MODEL;
};

/** Keeps the model and puts it in force in place of the one before. Give it a transaction. */
export const insertModel = async (
  { db, clock, actor }: Context,
  row: { id: string; same: number; notSame: number; model: PersonModel },
): Promise<void> => {
  await db.updateTable('person_model').set({ in_force: false }).where('in_force', '=', true).execute();
  const { prior, levels } = row.model;
  await db
    .insertInto('person_model')
    .values({
      id: row.id,
      made_at: clock(),
      made_by: actor.accountId,
      pairs_same: row.same,
      pairs_not_same: row.notSame,
      model: JSON.stringify({ prior, levels } satisfies KeptModel),
      in_force: true,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
};
/** Withdraws the model in force and puts the newest before it in force again. False: it is not in force. */
export const withdrawModel = async ({ db, clock, actor }: Context, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('person_model')
    .set({ in_force: false, withdrawn_at: clock(), withdrawn_by: actor.accountId })
    .where('id', '=', id)
    .where('in_force', '=', true)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const [earlier] = await standingModels(db);
  if (earlier)
    await db.updateTable('person_model').set({ in_force: true }).where('id', '=', earlier.id).execute();
  return true;
};

/** Any fixed number: it keeps two from training or withdrawing at once. */
const MODEL_LOCK = 7_130_022;

/** Held until the transaction ends. */
export const lockModels = async (db: Executor): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${MODEL_LOCK})`.execute(db);
};
