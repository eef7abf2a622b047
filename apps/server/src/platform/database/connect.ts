import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { Vault } from '../seal/vault.ts';
import { vaultDialect } from '../seal/vault-dialect.ts';
import type { Database } from './schema.ts';

export type Db = Kysely<Database>;
export type Executor = Kysely<Database> | Transaction<Database>;

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;
// Counts and identities come as numbers, days as plain ISO text; bigint[] stays text because keyed search keys use all 64 bits.
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(NUMERIC, Number);
pg.types.setTypeParser(DATE, (day) => day);

export interface Connection {
  db: Db;
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens a pool on a PostgreSQL connection string. The same code path serves the embedded and the production database. */
export const openPool = (connectionString: string, poolSize = 10): pg.Pool => {
  const pool = new pg.Pool({ connectionString, max: poolSize, application_name: 'suar' });
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

/** Queries over a pool; what they write and read brings its data keys along. */
export const connect = (pool: pg.Pool, vault: Vault): Connection => {
  const db = new Kysely<Database>({ dialect: vaultDialect(new PostgresDialect({ pool }), vault) });
  return { db, pool, close: () => db.destroy() };
};
