import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../apps/server/src/keeping/backup.ts';
import { setRenewal } from '../../apps/server/src/keeping/renewal-store.ts';
import { restore } from '../../apps/server/src/keeping/restore.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { signCheckpoint } from '../../apps/server/src/ledger/sign-checkpoint.ts';
import { createCampaigns } from '../../apps/server/src/lure/campaigns.ts';
import { isReadingCurrent, renewReadings } from '../../apps/server/src/lure/renew-readings.ts';
import { type Caller, eventually, type Harness, openBeside, startHarness } from './harness.ts';
import { advert, OTHER_ADVERT } from './invented-adverts.ts';

let harness: Harness;
let analyst: Caller;
let intake: Caller;
beforeAll(async () => {
  harness = await startHarness();
  analyst = await harness.signIn('analyst', 'analyst');
  intake = await harness.signIn('intake', 'intake');
  await send(intake, [
    { text: advert('Bavet', 12, 5), seenAt: '2026-03-02' },
    { text: advert('Poipet', 15, 3), seenAt: '2026-03-10' },
    { text: advert('Sihanoukville', 14, 4), seenAt: '2026-03-11' },
    { text: OTHER_ADVERT(3), seenAt: '2026-03-12' },
  ]);
});
afterAll(() => harness.stop());

const send = (caller: Caller, lures: unknown[]) => caller.call('POST', '/lures', { lures });
const sql = async (text: string, values: unknown[] = []): Promise<any[]> =>
  (await harness.running.connection.pool.query(text, values)).rows;
const places = async () => sql('select number, campaign_id, template_id from lure order by number');

describe('what the room of lures keeps', () => {
  it('paused half-way and resumed an import neither loses nor doubles an advert', async () => {
    const rows = Array.from(
      { length: 1600 },
      (_, index) =>
        `"Dicari staf gudang nomor ${index}, wawancara di kantor, kirim lamaran ke hrd${index}@contoh.example",2026-05-01`,
    );
    const started = await analyst.upload(
      '/uploads?room=lure',
      'many.csv',
      `iklan,tanggal\n${rows.join('\n')}\n`,
    );
    await analyst.call('POST', `/imports/${started.body.id}/start`, {});
    await eventually(
      async () => (await analyst.call('GET', `/imports/${started.body.id}`)).body,
      (state) => state.doneRows > 0,
    );
    const paused = await analyst.call('POST', `/imports/${started.body.id}/pause`);
    if (paused.status === 200) await analyst.call('POST', `/imports/${started.body.id}/resume`);
    expect(await ended(started.body.id)).toMatchObject({ doneRows: 1600, accepted: 1600, refused: 0 });
    expect(await sql('select count(*) as n from lure where import_id = $1', [started.body.id])).toEqual([
      { n: 1600 },
    ]);
  });

  it('reads again what came in under an older reader, but not what somebody judged; a plea found late is passed on', async () => {
    const { services } = harness.running;
    const plea = 'Bapak tolong, kami dikurung di Poipet dan dipukul setiap malam, jemput kami';
    const { body } = await send(intake, [
      { text: plea, seenAt: '2026-03-15' },
      { text: OTHER_ADVERT(9), seenAt: '2026-03-15' },
    ]);
    const [pleaId, advertId] = body.taken.map(({ id }: any) => id);
    // As an older reader left them: nothing known of the words, no report made of the plea; the advert was judged since.
    await sql(
      `update lure set kind = 'other', language = null, identifiers = 0, report_id = null where id = any($1)`,
      [[pleaId, advertId]],
    );
    await sql(`update lure set status = 'confirmed' where id = $1`, [advertId]);
    await sql('delete from lure_identifier where lure_id = any($1)', [[pleaId, advertId]]);
    await setRenewal(services, 'lure.reading', { done: 'older' });
    expect(await isReadingCurrent(services)).toBe(false);
    await renewReadings(services);
    expect(await isReadingCurrent(services)).toBe(true);
    const read = (await analyst.call('GET', `/lures/${pleaId}`)).body;
    expect(read).toMatchObject({ kind: 'plea', language: 'id', risk: null });
    expect(read.reportId).not.toBeNull();
    expect((await analyst.call('GET', `/lures/${advertId}`)).body).toMatchObject({
      kind: 'other',
      status: 'confirmed',
    });
    expect(await sql(`select 1 from ledger where act = 'lure.read_again'`)).not.toEqual([]);
    // Once is enough.
    const reports = await sql('select count(*)::int as n from report');
    await setRenewal(services, 'lure.reading', { done: 'older' });
    await renewReadings(services);
    expect(await sql('select count(*)::int as n from report')).toEqual(reports);
  });

  it('shows in a dump neither words nor numbers, and comes back whole from a backup', async () => {
    const dump = JSON.stringify(
      await Promise.all(
        [
          'lure',
          'lure_identifier',
          'lure_sighting',
          'campaign',
          'campaign_judgement',
          'ledger',
          'import_refusal',
        ].map((table) => sql(`select t::text from "${table}" t`)),
      ),
    );
    const hex = (words: string): string => Buffer.from(words).toString('hex');
    for (const words of [
      'kerja chat',
      'facebook.com',
      '83455501234',
      '5550 1234',
      'Mess gratis',
      'Diduga satu',
      'disekap',
    ])
      expect(dump.includes(words) || dump.includes(hex(words)), words).toBe(false);
    expect((await verify(harness.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);

    const folder = await mkdtemp(join(tmpdir(), 'suar-lures-'));
    const into = await startHarness();
    try {
      const file = join(folder, 'backup.suar');
      const keys = join(folder, 'keys.json');
      await signCheckpoint(harness.running.services, { whole: true });
      await backup(
        harness.running.connection.pool,
        join(harness.folder, 'keys.json'),
        file,
        'kata sandi panjang',
        new Date(),
      );
      await restore(into.running.connection.pool, keys, file, 'kata sandi panjang');
      const { db, sealer } = await openBeside(into, keys);
      const services = {
        ...into.running.services,
        db,
        system: db,
        sealer,
        campaigns: createCampaigns(sealer),
      };
      const before = await places();
      await services.campaigns.catchUp(services);
      const { rows } = await into.running.connection.pool.query(
        'select number, campaign_id, template_id from lure order by number',
      );
      expect(rows).toEqual(before);
      expect((await verify(services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
    } finally {
      await into.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('finds what was altered', async () => {
    await sql(
      `update lure set text = (select text from lure order by number limit 1) where number = (select max(number) from lure)`,
    );
    await sql(`update campaign set lures = lures + 1 where number = 1`);
    const wrong = (await verify(harness.running.services))
      .filter((check) => check.wrong > 0)
      .map(({ check }) => check);
    expect(wrong).toEqual(['lures are as they came, and open', 'campaigns count their lures']);
  });
});

const ended = (id: string) =>
  eventually(
    async () => (await analyst.call('GET', `/imports/${id}`)).body,
    (state) => state.status === 'done',
  );
