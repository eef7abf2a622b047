import type pg from 'pg';
import { type KeyRing, openKeyRing } from './key-ring.ts';
import { RingRefused } from './ring-file.ts';
import { createVault, type Run, type Vault } from './vault.ts';

/**
 * Opens the key ring and the vault over it, and makes sure that this ring is the one of this database, before anything is
 * changed. A ring is made only where the database never held anything.
 */
export const openVault = async (
  pool: pg.Pool,
  file: string,
  passphrase: string | null = null,
): Promise<{ ring: KeyRing; vault: Vault }> => {
  const ring = await openKeyRing(file, { make: !(await holdsRecords(pool)), passphrase });
  const vault = createVault(ring);
  await checkRing(pool, ring, vault);
  return { ring, vault };
};

/** A pool as the vault uses it, outside of transactions. */
export const runOn =
  (pool: pg.Pool): Run =>
  async <Row>(sql: string, parameters: readonly unknown[]) =>
    (await pool.query(sql, [...parameters])).rows as Row[];

const exists = async (pool: pg.Pool, table: string): Promise<boolean> =>
  (await pool.query('select to_regclass($1) is not null as there', [`public.${table}`])).rows[0].there;

const holdsRecords = async (pool: pg.Pool): Promise<boolean> => {
  for (const table of ['account', 'data_key', 'original'])
    if ((await exists(pool, table)) && (await pool.query(`select 1 from ${table} limit 1`)).rowCount)
      return true;
  return false;
};

const checkRing = async (pool: pg.Pool, ring: KeyRing, vault: Vault): Promise<void> => {
  const other = new RingRefused(
    'this key ring is not the one that sealed this database: put the right one back; nothing was changed',
  );
  if (await exists(pool, 'data_key')) {
    const held = await pool.query("select 1 from data_key where owner_kind = 'house' limit 1");
    if (held.rowCount)
      await vault.openHouse(runOn(pool)).catch((error: Error) => {
        throw error instanceof RangeError ? other : error;
      });
    return;
  }
  // From before data keys: any value names its ring key in the open.
  if (!(await exists(pool, 'person'))) return;
  const { rows } = await pool.query('select summary from person limit 1');
  const sample: Buffer | undefined = rows[0]?.summary;
  if (sample && !ring.find(sample.readUInt32BE(1))) throw other;
};
