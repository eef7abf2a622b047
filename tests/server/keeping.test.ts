import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../apps/server/src/keeping/backup.ts';
import { restore } from '../../apps/server/src/keeping/restore.ts';
import { KEPT_TABLES, LEFT_OUT } from '../../apps/server/src/keeping/tables.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { signCheckpoint } from '../../apps/server/src/ledger/sign-checkpoint.ts';
import { type Harness, openBeside, startHarness } from './harness.ts';

const PASSPHRASE = 'kata sandi cadangan yang panjang';
const PLEA = 'Tolong pak, adik saya Sekar Melati ditahan di Myawaddy, paspor C7654321 diambil';

let from: Harness;
let into: Harness;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suar-keeping-'));
  file = join(folder, 'backup.suar');
  from = await startHarness();
  into = await startHarness();
  const officer = await from.signIn('caseworker', 'officer');
  const analyst = await from.signIn('analyst', 'analyst');
  const supervisor = await from.signIn('supervisor', 'supervisor');
  const { body: taken } = await officer.call('POST', '/reports/paste', { text: PLEA });
  const { body: report } = await officer.call('GET', `/reports/${taken.reportIds?.[0] ?? taken.id}`);
  await officer.call('POST', '/cases', { personIds: [report.subjects[0].personId] });
  const month = new Date().toISOString().slice(0, 7);
  const { body: release } = await analyst.call('POST', '/releases', {
    from: month,
    to: month,
    tables: [['country']],
    epsilon: 1,
    title: { id: 'Uji', en: 'Trial' },
  });
  await analyst.call('POST', `/releases/${release.id}/signatures`);
  await supervisor.call('POST', `/releases/${release.id}/signatures`);
  expect((await supervisor.call('POST', `/releases/${release.id}/publication`)).status).toBe(200);
  // Enough that a torn file ends in the middle of a table.
  await from.running.connection.pool.query(
    `insert into ledger (at, act, subject_type, purpose, count, detail)
     select now(), 'ledger.read', 'ledger', 'test', 1, jsonb_build_object('noise', md5(random()::text) || md5(random()::text))
     from generate_series(1, 8000)`,
  );
  await signCheckpoint(from.running.services, { whole: true });
  await backup(from.running.connection.pool, join(from.folder, 'keys.json'), file, PASSPHRASE, new Date());
});
afterAll(async () => {
  await from?.stop();
  await into?.stop();
  await rm(folder, { recursive: true, force: true });
});

const counts = async (harness: Harness): Promise<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const { name } of KEPT_TABLES)
    found[name] = Number(
      (await harness.running.connection.pool.query(`select count(*) as n from "${name}"`)).rows[0].n,
    );
  return found;
};

describe('a backup', () => {
  it('keeps every table there is, but for those left out by name', async () => {
    const { rows } = await from.running.connection.pool.query(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...KEPT_TABLES.map(({ name }) => name), ...LEFT_OUT].sort(),
    );
  });

  it('shows nothing of what it holds', async () => {
    const bytes = (await readFile(file)).toString('latin1');
    expect(/Sekar|Melati|C7654321|Myawaddy/.test(bytes)).toBe(false);
  });

  it('is refused with a wrong passphrase, cut off, or into a database that holds records; nothing is kept', async () => {
    const pool = into.running.connection.pool;
    const keys = join(folder, 'keys.json');
    await expect(restore(pool, keys, file, 'another passphrase')).rejects.toThrow('passphrase');
    const torn = join(folder, 'torn.suar');
    const bytes = await readFile(file);
    for (const kept of [0.3, 0.6, 0.99]) {
      await writeFile(torn, bytes.subarray(0, Math.floor(kept * bytes.length)));
      await expect(restore(pool, keys, torn, PASSPHRASE)).rejects.toThrow('cut off or damaged');
    }
    await expect(restore(from.running.connection.pool, keys, file, PASSPHRASE)).rejects.toThrow(
      'already holds',
    );
    expect((await counts(into)).report).toBe(0);
    await expect(readFile(keys)).rejects.toThrow();
  });

  it('brings everything back, every promise kept, the spent privacy with it', async () => {
    const keys = join(folder, 'restored-keys.json');
    await restore(into.running.connection.pool, keys, file, PASSPHRASE);
    expect(await counts(into)).toEqual(await counts(from));
    expect((await counts(into)).release_spending).toBe(1);
    expect((await counts(into)).figures_month).toBe(1);
    await copyFile(keys, join(into.folder, 'keys.json'));
    // Opened with the key ring that came with the backup.
    const checks = await verify(await openBeside(into, keys));
    expect(checks.filter(({ wrong }) => wrong > 0)).toEqual([]);
    const looked = Object.fromEntries(checks.map(({ check, looked: count }) => [check, count]));
    expect(looked['published figures are those paid for']).toBe(1);
    expect(looked['acts stand in the ledger as written']).toBeGreaterThan(8000);
    expect(looked['cases are what their actions replay to']).toBe(1);
    await expect(into.running.connection.pool.query('delete from release_spending')).rejects.toThrow(
      'append-only',
    );
  });
});
