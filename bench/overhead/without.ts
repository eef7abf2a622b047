import { type CompiledQuery, type Dialect, Kysely, PostgresDialect, type QueryResult } from 'kysely';
import { createApp } from '../../apps/server/src/app.ts';
import { createCampaigns } from '../../apps/server/src/lure/campaigns.ts';
import { createMatcher } from '../../apps/server/src/person/matcher.ts';
import type { Services } from '../../apps/server/src/platform/context.ts';
import type { Database } from '../../apps/server/src/platform/database/schema.ts';
import type { Server } from '../../apps/server/src/platform/http.ts';
import type { Sealer } from '../../apps/server/src/platform/seal/seal.ts';
import type { Harness } from '../../tests/server/harness.ts';

/** Seals nothing: bytes lie as they are. For measuring alone. */
const openSealer = (sealer: Sealer): Sealer => ({
  ...sealer,
  seal: (_place, _rowId, value) => Buffer.from(value as string),
  sealJson: (_place, _rowId, value) => Buffer.from(JSON.stringify(value)),
  open: (_place, _rowId, bytes) => bytes.toString('utf8'),
  openBytes: (_place, _rowId, bytes) => bytes,
  openJson: <T>(_place: string, _rowId: string, bytes: Buffer) => JSON.parse(bytes.toString('utf8')) as T,
  erasedAt: () => null,
});

/** A dialect that lets every statement through but those that write the ledger. */
const withoutLedger = (inner: Dialect): Dialect => ({
  createAdapter: () => inner.createAdapter(),
  createQueryCompiler: () => inner.createQueryCompiler(),
  createIntrospector: (db) => inner.createIntrospector(db),
  createDriver: () => {
    const driver = inner.createDriver();
    const { acquireConnection } = driver;
    driver.acquireConnection = async () => {
      const connection = await acquireConnection.call(driver);
      const { executeQuery } = connection;
      connection.executeQuery = async <R>(query: CompiledQuery): Promise<QueryResult<R>> =>
        query.sql.startsWith('insert into "ledger"')
          ? { rows: [] }
          : (executeQuery.call(connection, query as CompiledQuery<R>) as Promise<QueryResult<R>>);
      return connection;
    };
    return driver;
  },
});

/** The same server over the same kind of database, with neither sealing, ledger nor guards of rows. */
export const serverWithout = async (harness: Harness): Promise<{ services: Services; app: Server }> => {
  const { services, connection } = harness.running;
  const sealer = openSealer(services.sealer);
  const dialect = withoutLedger(new PostgresDialect({ pool: connection.pool }));
  const db = new Kysely<Database>({ dialect });
  const plain: Services = {
    ...services,
    db,
    system: db,
    as: () => db,
    sealer,
    matcher: createMatcher(sealer),
    campaigns: createCampaigns(sealer),
    jobs: { send: async () => undefined, work: async () => undefined, stop: async () => undefined },
  };
  const app = await createApp(plain, {
    webFolder: harness.config.webFolder,
    logLevel: 'silent',
    operatorToken: 'none',
    origin: () => 'http://localhost',
    limits: null,
    trustProxy: false,
  });
  return { services: plain, app };
};
