import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import type { Run, Vault } from './vault.ts';

/**
 * A dialect whose connections bring data keys along, so that nobody who seals or opens has to wait for one: before a
 * statement writes sealed values, the keys they name that are not kept yet are written in the same transaction; after rows
 * were read, the keys they name that are not at hand are fetched by one query. A key counts as kept once a commit is known;
 * until then every statement that names it brings it again, so that a rollback loses no key that another value needs.
 */
export const vaultDialect = (inner: Dialect, vault: Vault): Dialect => ({
  createAdapter: () => inner.createAdapter(),
  createQueryCompiler: () => inner.createQueryCompiler(),
  createIntrospector: (db) => inner.createIntrospector(db),
  createDriver: () => createDriver(inner.createDriver(), vault),
});

interface Carrying extends DatabaseConnection {
  inner: DatabaseConnection;
  /** Keys written by the transaction that runs; null outside of one. */
  written: Set<string> | null;
}

const createDriver = (inner: Driver, vault: Vault): Driver => {
  const carriers = new WeakMap<DatabaseConnection, Carrying>();
  const carrier = (connection: DatabaseConnection): Carrying => connection as Carrying;
  const carry = (connection: DatabaseConnection): Carrying => {
    const run: Run = async <Row>(sql: string, parameters: readonly unknown[]) =>
      (await connection.executeQuery<Row>({ sql, parameters } as CompiledQuery<Row>)).rows;
    const carrying: Carrying = {
      inner: connection,
      written: null,
      executeQuery: async <R>(query: CompiledQuery, ...rest: unknown[]): Promise<QueryResult<R>> => {
        const unkept = vault.unkept(query.parameters).filter((id) => !carrying.written?.has(id));
        if (unkept.length > 0) {
          await vault.persist(run, unkept);
          if (carrying.written) for (const id of unkept) carrying.written.add(id);
          else vault.kept(unkept);
        }
        const result = await connection.executeQuery<R>(query, ...(rest as []));
        const missing = vault.missing(result.rows);
        if (missing.length > 0) await vault.load(run, missing);
        return result;
      },
      streamQuery: (query, ...rest) => connection.streamQuery(query, ...rest),
    };
    return carrying;
  };
  return {
    init: () => inner.init(),
    acquireConnection: async () => {
      const connection = await inner.acquireConnection();
      let carrying = carriers.get(connection);
      if (!carrying) {
        carrying = carry(connection);
        carriers.set(connection, carrying);
      }
      return carrying;
    },
    beginTransaction: async (connection, settings) => {
      await inner.beginTransaction(carrier(connection).inner, settings);
      carrier(connection).written = new Set();
    },
    commitTransaction: async (connection) => {
      const { written } = carrier(connection);
      await inner.commitTransaction(carrier(connection).inner);
      carrier(connection).written = null;
      vault.kept(written ?? []);
    },
    rollbackTransaction: async (connection) => {
      carrier(connection).written = null;
      await inner.rollbackTransaction(carrier(connection).inner);
    },
    savepoint: (connection, name, compile) => inner.savepoint!(carrier(connection).inner, name, compile),
    rollbackToSavepoint: async (connection, name, compile) => {
      carrier(connection).written?.clear();
      await inner.rollbackToSavepoint!(carrier(connection).inner, name, compile);
    },
    releaseSavepoint: (connection, name, compile) =>
      inner.releaseSavepoint!(carrier(connection).inner, name, compile),
    releaseConnection: (connection) => inner.releaseConnection(carrier(connection).inner),
    destroy: () => inner.destroy(),
  };
};
