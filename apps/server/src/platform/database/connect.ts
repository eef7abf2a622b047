import { Kysely, PostgresDialect, type PostgresPool, sql, type Transaction } from 'kysely';
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

/** In whose name rows are asked for: what the guards of the tables (access/guard-store.ts) decide by. */
export interface Asking {
  role: string;
  accountId: string;
  organisationId: string;
}

export interface Connection {
  /** The server's own work: sees everything. */
  db: Db;
  pool: pg.Pool;
  /** A database in which only those rows are found that the asking actor may see, whoever forgot to check. */
  as(asking: Asking): Db;
  close(): Promise<void>;
}

/** Names the asker on the connection; the role suar_app it bears from its start. */
const STATE_ASKER = `select set_config('suar.role', $1, false), set_config('suar.account', $2, false),
  set_config('suar.organisation', $3, false), set_config('suar.offices', (select coalesce(array_agg(id), '{}') from (
    select nullif($3, '')::uuid as id union select organisation_id from account where login = 'operator'
  ) as office where id is not null)::text, false)`;

/** Opens a pool on a PostgreSQL connection string. The same code path serves the embedded and the production database. */
export const openPool = (connectionString: string, poolSize = 10): pg.Pool =>
  poolOf({ connectionString, max: poolSize, application_name: 'suar', options: '-c suar.role=system' });

const poolOf = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool(config);
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

/** Queries over a pool, and beside it over one for requests; what they write and read brings its data keys along. */
export const connect = (pool: pg.Pool, vault: Vault): Connection => {
  // Connects first when somebody asks: by then the migration has made the role. Unasked it sees nothing.
  // A fresh connection reads every guard anew: it is kept for as long as an office goes on working.
  const guarded = poolOf({ ...pool.options, options: '-c role=suar_app', idleTimeoutMillis: 600_000 });
  const over = (from: PostgresPool): Kysely<Database> =>
    new Kysely<Database>({ dialect: vaultDialect(new PostgresDialect({ pool: from }), vault) });
  const stated = new WeakMap<pg.PoolClient, string>();
  const db = over(pool);
  return {
    db,
    pool,
    as: ({ role, accountId, organisationId }) => {
      const asker = `${role} ${accountId} ${organisationId}`;
      const connectAsAsker = async (): Promise<pg.PoolClient> => {
        const client = await guarded.connect();
        // A connection that served the same asker last is as it should be.
        if (stated.get(client) === asker) return client;
        try {
          stated.delete(client);
          await client.query(STATE_ASKER, [role, accountId, organisationId]);
          stated.set(client, asker);
          return client;
        } catch (error) {
          client.release(true);
          throw error;
        }
      };
      return over({ connect: connectAsAsker, end: async () => undefined });
    },
    close: async () => {
      await guarded.end();
      await db.destroy();
    },
  };
};

/**
 * Runs work inside a transaction in the name of `role`, then again in the name of whoever began it. Not beside other
 * queries of the same transaction: these would be asked in that name too.
 */
export const inNameOf = async <T>(
  transaction: Executor,
  role: 'system' | 'counting',
  work: () => Promise<T>,
): Promise<T> => {
  const { rows } = await sql<{ before: string | null }>`
    select current_setting('suar.role', true) as before`.execute(transaction);
  const set = (name: string) => sql`select set_config('suar.role', ${name}, true)`.execute(transaction);
  await set(role);
  try {
    return await work();
  } finally {
    // A transaction that failed takes the name back by itself.
    await set(rows[0]?.before ?? '').catch(() => undefined);
  }
};
