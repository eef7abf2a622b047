import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText } from '@suar/lures';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../apps/server/src/keeping/backup.ts';
import { restore } from '../../apps/server/src/keeping/restore.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { signCheckpoint } from '../../apps/server/src/ledger/sign-checkpoint.ts';
import { createCampaigns } from '../../apps/server/src/lure/campaigns.ts';
import { type Caller, eventually, type Harness, openBeside, startHarness } from './harness.ts';

const PHONE = '+62 834 5550 1234';
const OTHER_PHONE = '+62 835 5550 9876';
/** One template, filled differently; all name the same invented recruiter. */
const advert = (place: string, pay: number, seats: number, contact = PHONE): string =>
  `Loker luar negeri! Penempatan ${place}, CS online kerja chat doang, gaji ${pay} juta bersih + bonus tanpa batas. Tiket, visa, makan, mess ditanggung. Tanpa ijazah tanpa pengalaman. Kuota ${seats} orang lagi, WA ${contact}`;
const OTHER_ADVERT = (seats: number): string =>
  `HIRING NOW: chat support in Bavet, 1500 USD basic, no experience, flight and dorm on the company. Only ${seats} seats left, flight tonight. WhatsApp ${OTHER_PHONE}`;
const PLEA =
  'Tolong saya, saya disekap di Myawaddy, paspor diambil bos dan saya dipukul. Tidak bisa pulang, tolong selamatkan saya';

let harness: Harness;
let analyst: Caller;
let supervisor: Caller;
let intake: Caller;
let administrator: Caller;
beforeAll(async () => {
  harness = await startHarness();
  analyst = await harness.signIn('analyst', 'analyst');
  supervisor = await harness.signIn('supervisor', 'supervisor');
  intake = await harness.signIn('intake', 'intake');
  administrator = await harness.signIn('administrator', 'administrator');
});
afterAll(() => harness.stop());

const send = (caller: Caller, lures: unknown[]) => caller.call('POST', '/lures', { lures });
const list = async (query = ''): Promise<any[]> => (await analyst.call('GET', `/lures?${query}`)).body.items;
const sql = async (text: string, values: unknown[] = []): Promise<any[]> =>
  (await harness.running.connection.pool.query(text, values)).rows;
const places = async () => sql('select number, campaign_id, template_id from lure order by number');

describe("the lures' room", () => {
  it('takes adverts in, and tells of each what became of it', async () => {
    expect(readText(advert('Bavet', 12, 5)).kind).toBe('lure');
    const { status, body } = await send(intake, [
      {
        text: advert('Bavet', 12, 5),
        source: 'https://www.facebook.com/groups/contoh/1',
        seenAt: '2026-03-02',
      },
      { text: advert('Poipet', 15, 3), source: 'https://t.me/contoh_saja/7', seenAt: '2026-03-10T08:00:00Z' },
      { text: advert('Sihanoukville', 14, 4), seenAt: '2026-03-11' },
    ]);
    expect(status).toBe(200);
    expect(body.taken.map((one: any) => [one.index, one.outcome, one.kind])).toEqual([
      [0, 'new', 'lure'],
      [1, 'new', 'lure'],
      [2, 'new', 'lure'],
    ]);
    expect((await list()).map((line) => [line.platform, line.language, line.country])).toEqual([
      ['unknown', 'id', 'KH'],
      ['telegram', 'id', 'KH'],
      ['facebook', 'id', 'KH'],
    ]);
  });

  it('counts what comes twice as seen again, and a batch that is sent again not at all', async () => {
    const batch = [
      {
        text: advert('Bavet', 12, 5),
        source: 'https://www.facebook.com/groups/contoh/1',
        seenAt: '2026-03-20',
      },
    ];
    expect((await send(analyst, batch)).body.taken[0].outcome).toBe('seen_again');
    expect((await send(analyst, batch)).body.taken[0].outcome).toBe('known');
    expect((await send(analyst, [...batch, ...batch])).body.taken).toHaveLength(2);
    const [line] = await list('platform=facebook');
    expect(line).toMatchObject({
      timesSeen: 2,
      seenAt: '2026-03-02T00:00:00.000Z',
      lastSeenAt: '2026-03-20T00:00:00.000Z',
    });
    expect(await sql('select count(*) as n from lure')).toEqual([{ n: 3 }]);
  });

  it('refuses faulty adverts by their place, all faults at once and without the value; the others go in', async () => {
    const { body } = await send(analyst, [
      { text: '  ', seenAt: 'rahasia' },
      { text: OTHER_ADVERT(3), seenAt: '2026-03-05' },
      'rahasia',
      { text: OTHER_ADVERT(7), seenAt: '2026-02-31', platform: 'rahasia' },
    ]);
    expect(body.taken.map((one: any) => one.index)).toEqual([1]);
    expect(body.refused.map((one: any) => [one.index, one.path])).toEqual([
      [0, 'lures.0.text'],
      [0, 'lures.0.seenAt'],
      [2, 'lures.2'],
      [3, 'lures.3.platform'],
      [3, 'lures.3.seenAt'],
    ]);
    expect(JSON.stringify(body.refused)).not.toContain('rahasia');
    const none = await send(analyst, [{ text: '' }]);
    expect(none.status).toBe(400);
    expect(none.body.problems).toHaveLength(1);
  });

  it('joins what shares a template or a recruiter into a campaign, and keeps others out', async () => {
    await send(analyst, [{ text: OTHER_ADVERT(8), seenAt: '2026-03-06' }]);
    const campaigns = (await analyst.call('GET', '/campaigns')).body.items;
    expect(campaigns.map((one: any) => [one.number, one.lures, one.languages])).toEqual([
      [1, 3, ['id']],
      [2, 2, ['en']],
    ]);
    const { body: campaign } = await analyst.call('GET', `/campaigns/${campaigns[0].id}`);
    expect(campaign.identifierList[0]).toMatchObject({
      kind: 'phone',
      value: '+6283455501234',
      lures: 3,
      hub: false,
    });
    expect(campaign.weeks).toEqual([
      { week: '2026-03-02', lures: 1 },
      { week: '2026-03-09', lures: 2 },
      { week: '2026-03-16', lures: 1 },
    ]);
    expect(campaign.places.map((place: any) => place.name).sort()).toEqual([
      'Bavet',
      'Poipet',
      'Sihanoukville',
    ]);
    const [template] = campaign.templates;
    expect(template.lures).toBe(3);
    expect(
      template.parts.some((part: any) => part.kind === 'fixed' && part.text.includes('kerja chat doang')),
    ).toBe(true);
    const filled = template.slots.map((slot: any) => slot.values.map((value: any) => value.text).sort());
    expect(filled).toContainEqual(['Bavet', 'Poipet', 'Sihanoukville']);
    // What all of them say is no slot: the pay differs by its number alone.
    expect(filled).toContainEqual(['12', '14', '15']);
  });

  it('shows a lure with its evidence and reasons, never more than a likelihood', async () => {
    const [line] = await list('platform=telegram');
    const { body: lure } = await analyst.call('GET', `/lures/${line.id}`);
    expect(lure.risk).toBeGreaterThan(0.5);
    expect(lure.reasons.length).toBeGreaterThan(2);
    expect(lure.identifierList).toEqual([{ kind: 'phone', value: '+6283455501234', lures: 3, campaigns: 1 }]);
    for (const finding of lure.findings) expect(lure.text.slice(finding.start, finding.end)).not.toBe('');
    expect(lure.text.slice(...spanOf(lure, 'phone'))).toBe(PHONE);
  });

  it('passes a plea on to intake and does not score it', async () => {
    const { body } = await send(intake, [{ text: PLEA, source: 'https://www.facebook.com/groups/contoh/2' }]);
    expect(body.taken[0]).toMatchObject({ kind: 'plea', outcome: 'new' });
    const report = (await supervisor.call('GET', `/reports/${body.taken[0].reportId}`)).body;
    expect(report).toMatchObject({ kind: 'plea', urgent: true, text: PLEA });
    const { body: lure } = await analyst.call('GET', `/lures/${body.taken[0].id}`);
    expect(lure).toMatchObject({ risk: null, campaignId: null, reportId: report.id });
    const again = await send(intake, [{ text: PLEA, source: 'https://www.facebook.com/groups/contoh/2' }]);
    expect(again.body.taken[0].reportId).toBe(report.id);
    expect(await sql(`select count(*) as n from report where kind = 'plea'`)).toEqual([{ n: 1 }]);
  });

  it('takes in what reports say that read as lures, and finds reports and persons that name the same number', async () => {
    const { body: report } = await supervisor.call('POST', '/reports/paste', {
      text: advert('Bavet', 20, 9),
    });
    const testimony = await supervisor.call('POST', '/reports/paste', {
      text: `Saya Sari Contoh, direkrut lewat WA ${PHONE}. Sampai di Bavet paspor saya diambil dan saya dipukul.`,
    });
    const [line] = await list('platform=report');
    expect(line).toMatchObject({ reportId: report.id, campaignNumber: 1 });
    const { body: campaign } = await analyst.call('GET', `/campaigns/${line.campaignId}`);
    const numbers = campaign.namedBy.reports.map((one: any) => one.number);
    expect(numbers).toContain(testimony.body.number);
    expect(campaign.namedBy.reports[0].identifiers).toEqual(['+6283455501234']);
    expect(campaign.namedBy.persons.length).toBeGreaterThan(0);
    expect(JSON.stringify(campaign.namedBy)).not.toContain('Sari');
  });

  it('imports CSV, XLSX and JSONL, refusing the faulty lines only', async () => {
    const csv = [
      'text,posted at,url',
      `"${advert('Bavet', 11, 2)}",2026-04-01,https://www.facebook.com/contoh/9`,
      ',2026-04-02,',
      `"${advert('Bavet', 13, 6)}",kemarin dulu,`,
    ].join('\n');
    const started = await analyst.upload('/uploads?room=lure', 'adverts.csv', csv);
    expect(started.body).toMatchObject({ room: 'lure', status: 'waiting_for_mapping' });
    expect(started.body.mapping.columns.map((column: any) => column.field)).toEqual([
      'report_text',
      'report_date',
      'source',
    ]);
    await analyst.call('POST', `/imports/${started.body.id}/start`, {});
    const done = await ended(started.body.id);
    expect(done).toMatchObject({ doneRows: 3, accepted: 1, refused: 2 });
    const refusals = (await analyst.call('GET', `/imports/${done.id}/refusals`)).body.items;
    expect(refusals.map((one: any) => one.line)).toEqual([3, 4]);
    expect(JSON.stringify(refusals)).not.toContain('kemarin');

    const jsonl = [
      JSON.stringify({
        text: advert('Poipet', 16, 2),
        url: 'https://t.me/contoh/3',
        'posted at': '2026-04-03T10:00:00Z',
      }),
      '{"text": broken',
      JSON.stringify({ text: advert('Poipet', 17, 2) }),
    ].join('\n');
    const lines = await analyst.upload('/uploads?room=lure', 'adverts.jsonl', jsonl);
    await analyst.call('POST', `/imports/${lines.body.id}/start`, {});
    expect(await ended(lines.body.id)).toMatchObject({ doneRows: 3, accepted: 2, refused: 1 });

    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('iklan');
    sheet.addRows([
      ['Iklan', 'Tautan'],
      [advert('Bavet', 18, 4), 'https://www.tiktok.com/@contoh/1'],
    ]);
    const workbook = await analyst.upload(
      '/uploads?room=lure',
      'adverts.xlsx',
      Buffer.from(await book.xlsx.writeBuffer()),
    );
    await analyst.call('POST', `/imports/${workbook.body.id}/start`, {});
    expect(await ended(workbook.body.id)).toMatchObject({ accepted: 1, refused: 0 });
    expect((await list('platform=tiktok'))[0]).toMatchObject({ campaignNumber: 1 });
    expect((await intake.call('GET', `/imports/${done.id}`)).status).toBe(200);
    expect((await administrator.call('GET', `/imports/${done.id}`)).status).toBe(403);
  });

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

  it('keeps templates and campaigns as they are when the memory is built anew', async () => {
    const before = await places();
    const rebuilt = createCampaigns(harness.running.services.sealer);
    await rebuilt.catchUp(harness.running.services);
    expect(await places()).toEqual(before);
    const [line] = await list('platform=telegram');
    expect(rebuilt.align(line.id).length).toBeGreaterThan(1);
    harness.running.services.campaigns = rebuilt;
    await send(analyst, [{ text: advert('Bavet', 19, 1), seenAt: '2026-05-05' }]);
    expect((await list())[0]).toMatchObject({ campaignNumber: 1 });
  });

  it('lets people join campaigns and take a lure out, and undoing restores exactly what was', async () => {
    const [first, second] = [...(await analyst.call('GET', '/campaigns')).body.items].sort(
      (a: any, b: any) => a.number - b.number,
    );
    const before = await places();
    const { body: joined } = await analyst.call('POST', `/campaigns/${second.id}/join`, { other: first.id });
    expect((await analyst.call('GET', `/campaigns/${second.id}`)).body.mergedInto).toBe(first.id);
    expect((await analyst.call('GET', `/campaigns/${first.id}`)).body.lures).toBe(first.lures + second.lures);
    await analyst.call('POST', `/campaign-judgements/${joined.id}/undo`);
    expect(await places()).toEqual(before);
    expect((await analyst.call('POST', `/campaign-judgements/${joined.id}/undo`)).status).toBe(409);

    const [line] = await list(`campaignId=${first.id}`);
    const { body: apart } = await analyst.call('POST', `/lures/${line.id}/apart`);
    expect((await analyst.call('GET', `/lures/${line.id}`)).body).toMatchObject({
      campaignId: null,
      apart: { judgementId: apart.id },
    });
    await analyst.call('POST', `/campaign-judgements/${apart.id}/undo`);
    expect(await places()).toEqual(before);

    await analyst.call('PATCH', `/lures/${line.id}`, { status: 'set_aside' });
    expect((await analyst.call('GET', `/lures/${line.id}`)).body.campaignId).toBe(null);
    await analyst.call('PATCH', `/lures/${line.id}`, { status: 'new' });
    expect(await places()).toEqual(before);
  });

  it('draws the graph, and hands out a pack that a spreadsheet cannot run', async () => {
    const [campaign] = (await analyst.call('GET', '/campaigns?language=id')).body.items;
    await analyst.call('PATCH', `/campaigns/${campaign.id}`, {
      title: '=Mess gratis',
      recruiter: 'Diduga satu orang',
      status: 'referred',
    });
    const { body: graph } = await analyst.call('GET', '/campaigns/graph');
    const kinds = new Set(graph.nodes.map((node: any) => node.kind));
    expect(kinds).toEqual(new Set(['campaign', 'template', 'lure', 'identifier']));
    for (const [a, b] of graph.edges) expect(Math.max(a, b)).toBeLessThan(graph.nodes.length);
    const pdf = await analyst.call('GET', `/campaigns/${campaign.id}/pack.pdf?for=police&locale=id`);
    expect(pdf.raw.slice(0, 5)).toBe('%PDF-');
    const csv = await analyst.call('GET', `/campaigns/${campaign.id}/pack.csv?for=platform`);
    const rows = parse(csv.raw, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.filter(({ row }) => row === 'advert')).toHaveLength(campaign.lures);
    expect(rows[0]).toMatchObject({ row: 'identifier', value: '6283455501234' });
    expect(rows.every((row) => Object.values(row).every((cell) => !/^[=+\-@]/.test(cell)))).toBe(true);
  });

  it('gives each role what the policy says and no more', async () => {
    const [line] = await list();
    const [campaign] = (await analyst.call('GET', '/campaigns')).body.items;
    const acts = [
      ['GET', '/lures', undefined],
      ['GET', `/lures/${line.id}`, undefined],
      ['GET', '/campaigns', undefined],
      ['GET', `/campaigns/${campaign.id}`, undefined],
      ['GET', '/campaigns/graph', undefined],
      [
        'POST',
        '/lures',
        {
          lures: [
            {
              text: advert('Bavet', 12, 5),
              source: 'https://www.facebook.com/groups/contoh/1',
              seenAt: '2026-03-02',
            },
          ],
        },
      ],
      ['PATCH', `/lures/${line.id}`, { status: line.status }],
      ['PATCH', `/campaigns/${campaign.id}`, { status: campaign.status }],
      ['GET', `/campaigns/${campaign.id}/pack.csv`, undefined],
    ] as const;
    const may = async (caller: Caller): Promise<boolean[]> => {
      const answers: boolean[] = [];
      for (const [method, url, body] of acts) {
        const { status } = await caller.call(method, url, body);
        expect([200, 403]).toContain(status);
        answers.push(status === 200);
      }
      return answers;
    };
    const reads = [true, true, true, true, true];
    expect(await may(analyst)).toEqual([...reads, true, true, true, true]);
    expect(await may(supervisor)).toEqual([...reads, true, false, false, false]);
    expect(await may(await harness.signIn('caseworker', 'caseworker'))).toEqual([
      ...reads,
      true,
      false,
      false,
      false,
    ]);
    expect(await may(intake)).toEqual([false, false, false, false, false, true, false, false, false]);
    expect(await may(administrator)).toEqual(acts.map(() => false));
  });

  it('writes every reading to the ledger, with a purpose', async () => {
    const rows = await sql(
      `select act, count(*) as n, min(purpose) as purpose from ledger where act like 'lure.%' or act like 'campaign.%' group by act`,
    );
    const acts = Object.fromEntries(rows.map((row) => [row.act, row.purpose]));
    for (const act of [
      'lure.listed',
      'lure.read',
      'lure.judged',
      'campaign.listed',
      'campaign.read',
      'campaign.drawn',
      'campaign.changed',
      'campaign.judged',
      'campaign.judgement_undone',
    ])
      expect(acts[act], act).toBe('analysis');
    expect(acts['lure.taken_in']).toBeTruthy();
    expect(acts['lure.passed_on']).toBeTruthy();
    expect(
      await sql(
        `select count(*) as n from ledger where act = 'export.made' and purpose in ('takedown', 'referral')`,
      ),
    ).toEqual([{ n: 3 }]);
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
      const services = { ...into.running.services, db, sealer, campaigns: createCampaigns(sealer) };
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
const spanOf = (lure: any, field: string): [number, number] => {
  const found = lure.findings.find((finding: any) => finding.field === field);
  return [found.start, found.end];
};
