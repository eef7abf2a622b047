import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbedded } from '../../apps/server/src/platform/database/embedded.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suar-embedded-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const answers = async (connectionString: string): Promise<boolean> => {
  const probe = new pg.Client({ connectionString });
  probe.on('error', () => undefined);
  try {
    await probe.connect();
    await probe.end();
    return true;
  } catch {
    // A connection that was refused has ended already.
    return false;
  }
};

it('starts again while the last server is still stopping, and keeps what was committed', async () => {
  for (let round = 1; round <= 3; round += 1) {
    const database = await startEmbedded(folder);
    const client = new pg.Client({ connectionString: database.connectionString });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('create table if not exists kept (round int)');
    await client.query('insert into kept values ($1)', [round]);
    // The open connection makes the stop last a moment.
    const stopping = database.stop();
    while (await answers(database.connectionString)) await new Promise((settle) => setTimeout(settle, 5));
    const next = await startEmbedded(folder);
    await stopping;
    const other = new pg.Client({ connectionString: next.connectionString });
    await other.connect();
    const { rows } = await other.query('select count(*) as n from kept');
    expect(Number(rows[0].n)).toBe(round);
    await other.end();
    await next.stop();
  }
});
