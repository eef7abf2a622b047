import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../apps/server/src/keeping/backup.ts';
import { restore } from '../../apps/server/src/keeping/restore.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { startServices } from '../../apps/server/src/services.ts';
import { type Caller, type Harness, openBeside, startHarness } from './harness.ts';

const PASSPHRASE = 'kata sandi cadangan yang panjang';
const MEGABYTE = 1024 * 1024;
let harness: Harness;
let into: Harness;
let officer: Caller;
let folder: string;
let file: string;
let keys: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suar-faults-'));
  file = join(folder, 'backup.suar');
  harness = await startHarness();
  into = await startHarness();
  keys = join(harness.folder, 'keys.json');
  officer = await harness.signIn('caseworker', 'officer');
  await officer.call('POST', '/reports/paste', { text: 'Adik saya Sekar Melati ditahan di Myawaddy' });
  await save(file);
});
afterAll(async () => {
  await harness?.stop();
  await into?.stop();
  await rm(folder, { recursive: true, force: true });
});

const save = (to: string) => backup(harness.running.connection.pool, keys, to, PASSPHRASE, new Date());
const isWhole = async (): Promise<void> => {
  const checks = await verify(await openBeside(harness, keys));
  expect(checks.filter(({ wrong }) => wrong > 0)).toEqual([]);
};
const reports = async (from: Harness): Promise<number> =>
  Number((await from.running.connection.pool.query('select count(*) as n from report')).rows[0].n);

describe('a backup', () => {
  it('with one bit turned anywhere is refused, and nothing of it kept', async () => {
    const bytes = await readFile(file);
    const broken = join(folder, 'broken.suar');
    for (let nth = 0; nth < 4; nth += 1) {
      const at = Math.floor(((nth + 0.5) / 4) * bytes.length);
      const altered = Buffer.from(bytes);
      altered[at] = altered[at]! ^ (1 << (nth * 2));
      await writeFile(broken, altered);
      await expect(
        restore(into.running.connection.pool, join(folder, 'none.json'), broken, PASSPHRASE),
      ).rejects.toThrow(/passphrase|cut off or damaged/);
    }
    expect(await reports(into)).toBe(0);
    await expect(readFile(join(folder, 'none.json'))).rejects.toThrow();
  });

  it('for which there is no room leaves the earlier one whole and no half of its own', async () => {
    const target = join(folder, 'full.suar');
    await save(target);
    const before = await readFile(target);
    // The device that is always full: every write ends as on a disk without room.
    await symlink('/dev/full', `${target}.partial`);
    await expect(save(target)).rejects.toThrow('there is no room for the backup');
    expect(await readFile(target)).toEqual(before);
    await expect(readFile(`${target}.partial`)).rejects.toThrow();
    await save(target);
    await isWhole();
  });

  it('is restored beside a ring that lay there, which is set aside and not overwritten', async () => {
    const lay = join(folder, 'other', 'keys.json');
    await rm(join(folder, 'other'), { recursive: true, force: true });
    await writeFile(join(folder, 'lay.json'), '{"keys":[{"id":1,"key":"another"}]}');
    const { mkdir, readdir } = await import('node:fs/promises');
    await mkdir(join(folder, 'other'));
    await rename(join(folder, 'lay.json'), lay);
    await restore(into.running.connection.pool, lay, file, PASSPHRASE);
    const names = await readdir(join(folder, 'other'));
    const aside = names.find((name) => name.startsWith('keys-before-restore-'));
    expect(await readFile(join(folder, 'other', aside!), 'utf8')).toContain('another');
    expect(await reports(into)).toBe(1);
  });
});

describe('a disk without room', () => {
  // The kernel refuses the database's own files past a size, as a full disk does; PostgreSQL takes both alike.
  it.skipIf(process.env.DATABASE_URL !== undefined)(
    'refuses what comes in, clearly, and keeps all that is there',
    async () => {
      const { pool } = harness.running.connection;
      const limit = async (bytes: string): Promise<void> => {
        const { rows } = await pool.query(
          "select pid from pg_stat_activity where backend_type = 'client backend'",
        );
        // As the account that the database runs under: another's limits are nobody's to set.
        const idOf = (which: string): number => Number(execFileSync('id', [which, 'postgres']));
        const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
        for (const { pid } of rows)
          execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], owner);
      };
      const before = await reports(harness);
      const large = Buffer.concat([
        Buffer.from('Anak saya Bagus ada di Bavet\n'),
        Buffer.from(randomBytes(21 * MEGABYTE).toString('base64')),
      ]);
      await limit(String(17 * MEGABYTE + 4096));
      const refused = await officer.upload('/uploads', 'besar.txt', large);
      expect([refused.status, refused.body.problems?.[0]?.message]).toEqual([
        503,
        'there is no room on the disk; nothing was changed',
      ]);
      await limit('unlimited');
      expect(await reports(harness)).toBe(before);
      await isWhole();
      expect((await officer.upload('/uploads', 'kecil.txt', 'Anak saya Bagus ada di Bavet')).status).toBe(
        200,
      );
    },
  );
});

describe('a start', () => {
  const again = (clock?: () => Date) => startServices(harness.config, clock);
  it('with the key ring missing, cut off or of another house is refused before anything is touched', async () => {
    const whole = await readFile(keys);
    const aside = `${keys}.aside`;
    await rename(keys, aside);
    await expect(again()).rejects.toThrow(/missing beside a database that holds records/);
    await expect(readFile(keys)).rejects.toThrow();
    await writeFile(keys, whole.subarray(0, 30));
    await expect(again()).rejects.toThrow(/cut off or damaged/);
    await writeFile(keys, JSON.stringify({ keys: [{ id: 1, key: randomBytes(32).toString('base64') }] }));
    await expect(again()).rejects.toThrow(/not the one that sealed this database/);
    await rename(aside, keys);
    expect(await readFile(keys)).toEqual(whole);
    await isWhole();
  });

  it('with the clock turned back is refused', async () => {
    await expect(again(() => new Date(Date.now() - 30 * 86_400_000))).rejects.toThrow(/clock .* turned back/);
    await isWhole();
  });
});
