import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { keepGuards } from '../../access/guard-store.ts';
import { ToldFailure } from '../told-failure.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
/** Any fixed number: it keeps two processes from migrating at once. */
const MIGRATION_LOCK = 7_130_021;

/** Why the schema was left as it is, in one line: what was there before stands. */
export class MigrationRefused extends ToldFailure {}

/**
 * Brings the schema up to date: each numbered SQL file of `folder` once, in order. All of an upgrade is one transaction: where
 * one step fails nothing has changed, and the version before starts again on the same data. A database that a newer version
 * has upgraded is refused. Returns the names applied.
 */
export const migrate = async (pool: pg.Pool, folder: URL = FOLDER): Promise<string[]> => {
  const files = (await readdir(folder)).filter((name) => /^\d{3}_.+\.sql$/.test(name)).sort();
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const known = (await client.query<{ name: string }>('select name from migration')).rows.map(
      ({ name }) => name,
    );
    const newer = known.filter((name) => !files.includes(name)).sort();
    if (newer.length > 0)
      throw new MigrationRefused(
        `this database was upgraded by a newer version (${newer.join(', ')}): start that version, or restore a backup from before; nothing was changed`,
      );
    const pending = files.filter((name) => !known.includes(name));
    await client.query('begin');
    let at = '';
    try {
      for (const name of pending) {
        at = name;
        await client.query(await readFile(new URL(name, folder), 'utf8'));
        await client.query('insert into migration (name) values ($1)', [name]);
      }
      at = 'guards';
      await keepGuards(client);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new MigrationRefused(
        `the upgrade failed at ${at} (${(error as { code?: string }).code ?? 'no code'}): nothing was changed, the version before starts again`,
        { cause: error },
      );
    }
    return pending;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    client.release();
  }
};
