import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { keepGuards } from '../../access/guard-store.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
/** Any fixed number: it keeps two processes from migrating at once. */
const MIGRATION_LOCK = 7_130_021;

/** Brings the schema up to date: each numbered SQL file once, in order, each in its own transaction. Returns the names applied. */
export const migrate = async (pool: pg.Pool): Promise<string[]> => {
  const files = (await readdir(FOLDER)).filter((name) => /^\d{3}_.+\.sql$/.test(name)).sort();
  const client = await pool.connect();
  const applied: string[] = [];
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const known = new Set(
      (await client.query<{ name: string }>('select name from migration')).rows.map((row) => row.name),
    );
    for (const name of files) {
      if (known.has(name)) continue;
      await client.query('begin');
      try {
        await client.query(await readFile(new URL(name, FOLDER), 'utf8'));
        await client.query('insert into migration (name) values ($1)', [name]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
      applied.push(name);
    }
    await keepGuards(client);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    client.release();
  }
  return applied;
};
