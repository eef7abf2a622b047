import { CompiledQuery } from 'kysely';
import type { Services } from '../platform/context.ts';
import type { Executor } from '../platform/database/connect.ts';
import type { Run } from '../platform/seal/vault.ts';
import { PENDING } from './destroy-store.ts';

type Reach = Pick<Services, 'db'>;

/** Runs plain SQL on the connection, or in the transaction, of a query builder. */
export const runIn =
  (db: Executor): Run =>
  async <Row>(statement: string, parameters: readonly unknown[]) =>
    (await db.executeQuery<Row>(CompiledQuery.raw(statement, [...parameters]))).rows;

/** Persons that wait to be worked out anew after an erasure was done over a restored backup. */
export const readPending = async ({ db }: Reach): Promise<string[]> =>
  ((await db.selectFrom('setting').select('value').where('key', '=', PENDING).executeTakeFirst())?.value as
    | string[]
    | undefined) ?? [];
export const clearPending = async ({ db }: Reach): Promise<void> => {
  await db.deleteFrom('setting').where('key', '=', PENDING).execute();
};
