import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../apps/server/src/platform/database/migrate.ts';
import { type Harness, startHarness } from './harness.ts';

const MIGRATIONS = join(import.meta.dirname, '../../apps/server/src/platform/database/migrations');
let harness: Harness;
let folder: string;
const later = () => pathToFileURL(`${folder}/`);
const standing = async (): Promise<string | null> =>
  (await harness.running.connection.pool.query("select to_regclass('later_thing') as found")).rows[0].found;

beforeAll(async () => {
  harness = await startHarness();
  folder = await mkdtemp(join(tmpdir(), 'suar-upgrade-'));
  await cp(MIGRATIONS, folder, { recursive: true });
  await writeFile(join(folder, '900_later.sql'), 'create table later_thing (id uuid primary key);');
});
afterAll(async () => {
  await harness?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('an upgrade', () => {
  it('that fails half-way changes nothing, and the version before works on', async () => {
    const officer = await harness.signIn('caseworker', 'officer');
    await writeFile(
      join(folder, '901_broken.sql'),
      'alter table case_record drop column nationality; select 1 / 0;',
    );
    await expect(migrate(harness.running.connection.pool, later())).rejects.toThrow(
      /failed at 901_broken\.sql \(22012\): nothing was changed/,
    );
    expect(await standing()).toBeNull();
    expect(await migrate(harness.running.connection.pool)).toEqual([]);
    expect((await officer.call('GET', '/cases')).status).toBe(200);
  });

  it('is done whole once it is mended, and then the version before refuses and says what to do', async () => {
    await writeFile(join(folder, '901_broken.sql'), 'alter table later_thing add column name text;');
    expect(await migrate(harness.running.connection.pool, later())).toEqual([
      '900_later.sql',
      '901_broken.sql',
    ]);
    expect(await standing()).toBe('later_thing');
    await expect(migrate(harness.running.connection.pool)).rejects.toThrow(
      /newer version \(900_later\.sql, 901_broken\.sql\): start that version, or restore a backup/,
    );
  });
});
