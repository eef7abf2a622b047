import { checkHtcds } from '@suar/core';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { type Caller, eventually, type Harness, startHarness } from './harness.ts';

const CHAT = [
  '12/03/25, 21.10 - Pesan dan panggilan dienkripsi secara end-to-end.',
  '12/03/25, 21.14 - Ibu Contoh: Tolong pak, anak saya bernama Sari Wulandari ditahan di Myawaddy',
  'paspor C1234567 diambil bos, dia disetrum dan tidak bisa pulang',
  '13/03/25, 08.02 - Ibu Contoh: <Media tidak disertakan>',
  '13/03/25, 08.05 - Ibu Contoh: nomor anak saya +62 812 0000 1111',
].join('\n');

let harness: Harness;
let officer: Caller;
let reader: Caller;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
  reader = await harness.signIn('supervisor', 'reader');
});
afterAll(() => harness.stop());

describe('the line from a plea to a counted decision', () => {
  let reportId = '';
  let personId = '';
  let caseId = '';

  it('takes a chat export in, keeps its bytes, reads it as a plea and puts it on top', async () => {
    const taken = await officer.upload('/uploads', 'WhatsApp Chat.txt', CHAT);
    expect(taken.status).toBe(200);
    expect(taken.body).toMatchObject({ status: 'done', format: 'whatsapp', accepted: 1, urgent: 1 });
    reportId = taken.body.reportIds[0];
    await officer.call('POST', '/reports/paste', {
      text: 'Selamat pagi, bagaimana cara memperpanjang paspor?',
    });
    const list = await officer.call('GET', '/reports');
    expect(list.body.items[0]).toMatchObject({
      id: reportId,
      urgent: true,
      kind: 'plea',
      country: 'MM',
      language: 'id',
    });
    const original = await officer.call('GET', `/originals/${taken.body.originalId}/content`);
    expect(original.raw).toBe(CHAT);
  });

  it('knows the same file when it comes again', async () => {
    const again = await officer.upload('/uploads', 'another name.txt', CHAT);
    expect(again.body.duplicateOf).toBe(again.body.id);
    expect((await officer.call('GET', '/reports')).body.total.count).toBe(2);
  });

  it('shows every value in the words it came from, and believes nothing', async () => {
    const { body } = await officer.call('GET', `/reports/${reportId}`);
    const passport = body.statements.find((statement: { field: string }) => statement.field === 'passport');
    expect(body.text.slice(passport.start, passport.end)).toBe('C1234567');
    expect(new Set(body.statements.map((statement: { status: string }) => statement.status))).toEqual(
      new Set(['proposed']),
    );
    expect(body.messages.map((message: { kind: string }) => message.kind)).toEqual([
      'system',
      'message',
      'media',
      'message',
    ]);
    personId = body.subjects.find((subject: { name: string }) => subject.name === 'Sari Wulandari').personId;
  });

  it('accepts, corrects and takes back, keeping the old statement', async () => {
    const { body } = await officer.call('GET', `/reports/${reportId}`);
    const ids = body.statements.map((statement: { id: string }) => statement.id);
    const judged = await officer.call('POST', `/reports/${reportId}/statements/judge`, {
      statementIds: ids,
      verdict: 'accept',
    });
    expect(judged.status, JSON.stringify(judged.body)).toBe(200);
    expect(judged.body.proposals).toBe(0);
    const name = body.statements.find((statement: { field: string }) => statement.field === 'name');
    const corrected = await officer.call('POST', `/statements/${name.id}/correct`, {
      value: { text: 'Sari Wulandari Putri' },
    });
    const after = corrected.body.statements.filter(
      (statement: { field: string }) => statement.field === 'name',
    );
    expect(
      after.map((statement: { status: string; value: { text: string } }) => [
        statement.status,
        statement.value.text,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['corrected', 'Sari Wulandari'],
        ['accepted', 'Sari Wulandari Putri'],
      ]),
    );
    const undone = await officer.call('POST', `/reports/${reportId}/statements/judge`, {
      statementIds: [name.id],
      verdict: 'accept',
    });
    expect(undone.body.subjects.some((subject: { name: string }) => subject.name === 'Sari Wulandari')).toBe(
      true,
    );
  });

  it('finds who it could be, joins by judgement, and undoes exactly', async () => {
    const other = await officer.call('POST', '/reports/form', {
      text: '',
      persons: [
        {
          fields: [
            { field: 'name', value: 'Sari Wulandary' },
            { field: 'passport', value: 'C1234567' },
            { field: 'nationality', value: 'ID' },
          ],
        },
      ],
    });
    const otherPerson = other.body.subjects[0].personId;
    const before = [
      await officer.call('GET', `/persons/${personId}`),
      await officer.call('GET', `/persons/${otherPerson}`),
    ];
    const candidate = before[1]!.body.candidates.find(
      (one: { person: { id: string } }) => one.person.id === personId,
    );
    expect(candidate.explanation.probability).toBeGreaterThan(0.5);
    const parts = candidate.explanation.comparisons.reduce(
      (sum: number, part: { weight: number; termFrequencyWeight?: number }) =>
        sum + part.weight + (part.termFrequencyWeight ?? 0),
      candidate.explanation.prior,
    );
    expect(parts).toBeCloseTo(candidate.explanation.weight, 6);

    const judged = await officer.call('POST', '/judgements', {
      personA: personId,
      personB: otherPerson,
      verdict: 'same',
      reason: 'paspor sama',
    });
    expect(judged.status).toBe(200);
    const joined = await officer.call('GET', `/persons/${otherPerson}`);
    expect(joined.body).toMatchObject({ id: personId, reports: 2 });
    const undone = await officer.call('POST', `/judgements/${judged.body.id}/undo`);
    expect(undone.body.undoneBy).toBe('officer');
    const plain = ({ body }: { body: Record<string, unknown> }) => ({
      ...body,
      judgements: [],
      candidates: [],
    });
    expect(plain((await officer.call('GET', `/persons/${personId}`)) as never)).toEqual(
      plain(before[0] as never),
    );
    expect(plain((await officer.call('GET', `/persons/${otherPerson}`)) as never)).toEqual(
      plain(before[1] as never),
    );
  });

  it('never joins a person at risk with a suspect on one word', async () => {
    const make = async (role: string) =>
      (
        await officer.call('POST', '/reports/form', {
          text: '',
          persons: [{ role, fields: [{ field: 'name', value: 'Bagas Saputra' }] }],
        })
      ).body.subjects[0].personId as string;
    const input = {
      personA: await make('person_at_risk'),
      personB: await make('suspect'),
      verdict: 'same',
      reason: 'nama sama',
    };
    const [first, same, second] = [
      await officer.call('POST', '/judgements', input),
      await officer.call('POST', '/judgements', input),
      await reader.call('POST', '/judgements', input),
    ];
    expect([first.status, same.status, second.status]).toEqual([409, 409, 200]);
    expect(first.body.problems[0].code).toBe('two_persons_needed');
  });

  it('opens a case, answers with evidence, decides, and the "no" of another waits for a second reader', async () => {
    const opened = await officer.call('POST', '/cases', { personIds: [personId], note: 'ibu menelepon' });
    expect(opened.status).toBe(200);
    caseId = opened.body.items[0].id;
    expect((await officer.call('POST', '/cases', { personIds: [personId] })).status).toBe(409);
    let { body } = await officer.call('GET', `/cases/${caseId}`);
    const statementId = body.person.statements.find(
      (statement: { field: string }) => statement.field === 'indicator',
    ).id;
    const act = async (by: Caller, action: object) => {
      const done = await by.call('POST', `/cases/${caseId}/actions`, { action, version: body.version });
      if (done.status === 200) body = done.body;
      return done;
    };
    for (const question of [
      'uu21.act.penampungan',
      'uu21.means.penyekapan',
      'uu21.result.tereksploitasi',
      'ilo.7',
    ]) {
      expect(
        (await act(officer, { kind: 'answered', question, answer: 'yes', statementIds: [statementId] }))
          .status,
      ).toBe(200);
    }
    expect(
      (
        await officer.call('POST', `/cases/${caseId}/actions`, {
          action: { kind: 'noted', text: 'lama' },
          version: 1,
        })
      ).body.problems[0].code,
    ).toBe('stale');
    const early = await act(officer, {
      kind: 'decided',
      finding: 'not_victim',
      standard: 'reasonable_grounds',
      law: 'uu21',
      reasons: 'belum cukup',
    });
    expect(early.status).toBe(400);
    expect(early.body.problems.length).toBeGreaterThan(1);
    const decided = await act(officer, {
      kind: 'decided',
      finding: 'victim',
      standard: 'reasonable_grounds',
      law: 'uu21',
      reasons: 'Paspor diambil, disekap, disetrum.',
    });
    expect(decided.status).toBe(200);
    expect(body.line).toMatchObject({ outcome: 'presumed_victim', status: 'decided' });
  });

  it('counts it, and every figure opens the list that it counts', async () => {
    const { body } = await officer.call('GET', '/figures');
    expect(body).toMatchObject({
      cases: 1,
      outcomes: { presumed_victim: 1, undecided: 0 },
      victimShare: 1,
      reports: 5,
    });
    expect(body.sentence.id).toContain('1 kasus ditangani, 100%');
    expect(body.sentence.en).toContain('1 case handled, 100%');
    expect((await officer.call('GET', '/cases?outcome=victim')).body.total.count).toBe(1);
    expect((await officer.call('GET', `/cases?country=${body.byCountry[0].key}`)).body.total.count).toBe(
      body.byCountry[0].count,
    );
  });

  it('writes an HTCDS row that the standard itself accepts, and a PDF', async () => {
    const { raw } = await officer.call('GET', '/exports/htcds.csv');
    const [row] = parse(raw, { columns: true, bom: true }) as Record<string, string>[];
    expect(checkHtcds(row!)).toEqual([]);
    expect(row).toMatchObject({
      prs_FirstName: 'Sari Wulandari',
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      cas_Status: 'FollowUp',
      hte_Country: 'MM',
    });
    const pdf = await officer.call('GET', `/cases/${caseId}/file.pdf?locale=id`);
    expect(pdf.raw.startsWith('%PDF-')).toBe(true);
  });

  it('searches names by spelling and sound over sealed columns, and tells nobody else', async () => {
    for (const q of ['sari wulan', 'Wulandary', '081200001111', 'C1234567']) {
      expect(
        (await officer.call('GET', `/persons?q=${encodeURIComponent(q)}`)).body.items.map(
          (line: { id: string }) => line.id,
        ),
        q,
      ).toContain(personId);
    }
    expect((await officer.call('GET', '/cases?q=Dewi')).body.items).toEqual([]);
    const analyst = await harness.signIn('analyst', 'analyst');
    expect((await analyst.call('GET', `/cases/${caseId}`)).status).toBe(403);
    expect((await harness.app.inject({ url: `/api/v1/cases/${caseId}` })).statusCode).toBe(401);
  });

  it('keeps what it promises: verified, and no name in the stored rows', async () => {
    await eventually(
      async () => (await verify(harness.running.services)).every(({ wrong }) => wrong === 0),
      (holds) => holds,
    );
    const { rows } = await harness.running.connection.pool.query<{ dump: string }>(
      "select string_agg(x.dump, '') as dump from (select report::text as dump from report union all select person::text from person union all select statement::text from statement union all select case_action::text from case_action union all select ledger::text from ledger union all select judgement::text from judgement) x",
    );
    const dump = rows[0]!.dump + Buffer.from(rows[0]!.dump.replace(/\\x/g, ''), 'utf8').toString('latin1');
    for (const word of ['Wulandari', 'C1234567', '81200001111', 'disetrum', 'paspor sama']) {
      expect(dump.includes(word), word).toBe(false);
      expect(dump.includes(Buffer.from(word).toString('hex')), word).toBe(false);
    }
  });
});
