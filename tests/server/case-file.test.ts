import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../apps/server/src/intake/files/pdf.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
let caseId: string;
let number: number;
const now = new Date('2026-04-20T03:00:00Z');
const NAMES = ['Sari Contoh', 'สมชาย ใจดี', '王小明'];

const act = async (caller: Caller, action: unknown) =>
  caller.call('POST', `/cases/${caseId}/actions`, {
    action,
    version: (await officer.call('GET', `/cases/${caseId}`)).body.version,
  });
const acts = async (): Promise<{ act: string; purpose: string; detail: Record<string, string> }[]> =>
  (
    await harness.running.connection.pool.query(
      "select act, purpose, detail from ledger where act = 'export.made'",
    )
  ).rows;
const bytesOf = async (address: string): Promise<Buffer> =>
  (await harness.app.inject({ url: `/api/v1${address}`, headers: officer.headers })).rawPayload;
const inOrder = (text: string, wanted: readonly string[]): void => {
  // A footer may stand between any two words.
  const plain = text.replace(/\s+/gu, ' ').replace(/(?:Halaman|Page) \d+ (?:dari|of) \d+ /gu, '');
  let from = 0;
  for (const words of wanted) {
    const at = plain.indexOf(words, from);
    expect(at, `“${words}” after position ${from}`).toBeGreaterThanOrEqual(0);
    from = at + words.length;
  }
};

beforeAll(async () => {
  harness = await startHarness(() => now);
  officer = await harness.signIn('caseworker', 'Bayu');
  const { body: incident } = await officer.call('POST', '/incidents', {
    kind: 'compound',
    title: 'Kompleks Rekaan',
    country: 'KH',
    place: 'Kota Rekaan',
    happenedOn: '2026-04-01',
    headCount: 45,
  });
  const { body: report } = await officer.call('POST', '/reports/form', {
    text: 'Tolong, saya Sari Contoh. Paspor saya diambil bos.',
    source: 'saluran siaga',
    persons: [
      {
        fields: [
          ...NAMES.map((value, index) => ({ field: index === 0 ? 'name' : 'alias', value })),
          { field: 'nationality', value: 'ID' },
          { field: 'sex', value: 'female' },
          { field: 'birth_date', value: '2000-01-02' },
          { field: 'note', value: 'dikurung di lantai tiga' },
          { field: 'note', value: 'diancam dijual' },
        ],
      },
    ],
  });
  const subject = report.subjects[0];
  const own = report.statements.filter((one: { subjectId: string }) => one.subjectId === subject.id);
  await officer.call('POST', `/reports/${report.id}/statements/judge`, {
    statementIds: own.map(({ id }: { id: string }) => id),
    verdict: 'accept',
  });
  const [kept, withdrawn] = own.filter(({ field }: { field: string }) => field === 'note');
  const { body } = await officer.call('POST', '/cases', {
    personIds: [subject.personId],
    country: 'KH',
    incidentId: incident.id,
  });
  caseId = body.items[0].id;
  number = body.items[0].number;
  await act(officer, {
    kind: 'interviewed',
    on: '2026-04-10',
    language: 'id',
    interpreter: 'not_needed',
    minutes: 50,
    place: 'Kedutaan',
    present: '',
  });
  for (const question of [
    'uu21.act.penampungan',
    'uu21.means.penyekapan',
    'uu21.result.tereksploitasi',
    'ilo.7',
    'palermo.purpose.forced_labour',
  ])
    await act(officer, {
      kind: 'answered',
      question,
      answer: 'yes',
      statementIds: [kept.id],
      againstIds: question === 'ilo.7' ? [withdrawn.id] : [],
      note: '',
    });
  await act(officer, {
    kind: 'offence_alleged',
    offenceId: '00000000-0000-4000-8000-000000000001',
    offence: 'immigration',
    text: 'tuduhan rekaan',
    country: 'KH',
    authority: 'Pengadilan Rekaan',
    on: '2026-04-02',
  });
  await act(officer, {
    kind: 'particulars_set',
    particulars: [
      { name: 'living_conditions', state: 'known', value: 'dua belas orang sekamar' },
      { name: 'family', state: 'refused' },
      { name: 'reported_to_police', state: 'unknown' },
    ],
  });
  expect(
    (
      await act(officer, {
        kind: 'decided',
        finding: 'victim',
        standard: 'reasonable_grounds',
        law: 'uu21',
        reasons: 'Dikurung dan paspornya diambil.',
      })
    ).status,
  ).toBe(200);
  await officer.call('POST', `/reports/${report.id}/statements/judge`, {
    statementIds: [withdrawn.id],
    verdict: 'reject',
  });
}, 600_000);
afterAll(() => harness?.stop());

describe('the printed case file', () => {
  it('holds the decision, the evidence with its sources, the withdrawn struck and named, in order and as text', async () => {
    const { text, pages } = await readPdf(await bytesOf(`/cases/${caseId}/file.pdf?locale=id&purpose=court`));
    expect(pages).toBeGreaterThan(1);
    inOrder(text, [
      `Berkas kasus ${number}`,
      'oleh Bayu',
      'Tujuan: pengadilan atau penuntutan',
      'Daftar isi',
      'Tabel bukti menurut hukum',
      'Sari Contoh',
      'Diputuskan oleh Bayu',
      'Dikurung dan paspornya diambil.',
      'Tidak dipidana',
      'Pengadilan Rekaan',
      'Kedutaan',
      'mendukung: [1]',
      'Keterangan yang dikutip',
      'dikurung di lantai tiga',
      'Formulir · saluran siaga',
      'diterima oleh Bayu',
      'Diterima oleh Bayu',
      'diancam dijual',
      'DITARIK ATAU DIPERBAIKI',
      'Kompleks Rekaan',
      '45',
      'dua belas orang sekamar',
      'Linimasa',
      'SHA-256',
    ]);
    expect(text).toContain(`Halaman ${pages} dari ${pages}`);
    const letters = text.replace(/\s+/gu, '');
    for (const words of [...NAMES, 'menolak menjawab']) expect(letters).toContain(words.replace(/\s+/gu, ''));
  });

  it('has its story and relations as data beside it, by permission and with a line in the ledger', async () => {
    const { status, body } = await officer.call('GET', `/cases/${caseId}/story.json?purpose=court`);
    expect(status).toBe(200);
    const { body: detail } = await officer.call('GET', `/cases/${caseId}`);
    const { body: story } = await officer.call('GET', `/persons/${detail.person.id}/story`);
    const { body: relations } = await officer.call('GET', `/persons/${detail.person.id}/relations`);
    expect([body.caseNumber, body.story, body.relations]).toEqual([number, story, relations]);
    expect(story.events.length).toBeGreaterThan(0);
    const { rows } = await harness.running.connection.pool.query(
      `select purpose, detail from ledger where act = 'export.made' and subject_id = $1 and detail->>'what' = 'story.json'`,
      [caseId],
    );
    expect(rows).toEqual([{ purpose: 'court', detail: { what: 'story.json', plain: 'printing' } }]);
    const analyst = await harness.signIn('analyst', 'analyst-of-stories');
    expect((await analyst.call('GET', `/cases/${caseId}/story.json`)).status).toBe(403);
  });

  it('bears a digest of its words that anybody can work out, and that the ledger keeps with the purpose', async () => {
    const bytes = await bytesOf(`/cases/${caseId}/file.pdf?locale=en&purpose=appeal`);
    const { text, pages } = await readPdf(bytes);
    const words = text
      .replace(/\s+/gu, '')
      .replace(new RegExp(`Contents.*?Page1of${pages}`, 'u'), '')
      .replace(new RegExp(`Page\\d+of${pages}`, 'gu'), '')
      .replace(/Integrity.*$/u, '');
    const digest = createHash('sha256').update(words).digest('hex');
    expect(text.replace(/\s+/gu, '')).toContain(digest);
    const made = (await acts()).find(({ detail }) => detail.words === digest);
    expect(made).toMatchObject({ act: 'export.made', purpose: 'appeal' });
    expect(made?.detail.file).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('the referral form', () => {
  it('says what is known, and of the rest that it was refused, not known or never asked', async () => {
    const { body } = await officer.call('GET', `/cases/${caseId}/nrm.json`);
    const of = (id: string) => body.fields.find((field: { id: string }) => field.id === id);
    expect(of('reference').value).toBe(String(number));
    expect(of('pv-gender').value).toBe('Female');
    expect(of('pv-nationality').value).toBe('Indonesia');
    expect(of('pv-under-age').value).toBe('No');
    expect(of('types-of-exploitation-forced-to-work').value).toBe('Yes');
    expect(of('where-exploitation-happened').value).toBe('Overseas');
    expect(of('living-conditions').value).toBe('dua belas orang sekamar');
    expect(of('where-how-interview-carried-out').value).toBe('2026-04-10, Kedutaan');
    expect(of('family')).toMatchObject({ state: 'refused', value: null });
    expect(of('reported-to-police')).toMatchObject({ state: 'unknown', value: null });
    expect(of('does-pv-have-children')).toMatchObject({ state: 'not_asked', value: null });
    const { text } = await readPdf(await bytesOf(`/cases/${caseId}/nrm.pdf?locale=id`));
    inOrder(
      text,
      ['Rujukan kasus', 'Family', 'Their living conditions', 'dua belas orang sekamar'].filter(
        (words) => words !== 'Family',
      ),
    );
    const analyst = await harness.signIn('analyst', 'analyst');
    expect((await analyst.call('GET', `/cases/${caseId}/nrm.json`)).status).toBe(403);
  });
});

describe('the tables of detected victims', () => {
  const query = '?country=ID&base=nationality';

  it('count the decision, lead to it, and give a rate only where the population is known', async () => {
    const { body } = await officer.call('GET', `/exports/sdg-16-2-2${query}`);
    expect(body).toMatchObject({ victims: 1, byStandard: [{ standard: 'reasonable_grounds', victims: 1 }] });
    const cell = (sex: string, age: string) =>
      body.cells.find(
        (one: Record<string, string>) => one.form === 'all' && one.sex === sex && one.age === age,
      );
    expect(cell('all', 'all')).toMatchObject({
      year: '2026',
      victims: 1,
      population: 283_500_000,
      populationVerified: false,
    });
    expect(cell('female', 'adult')).toMatchObject({ victims: 1, rate: null });
    const decisions = await officer.call(
      'GET',
      `/exports/sdg-16-2-2/decisions${query}&year=2026&sex=female&age=adult&form=forced_labour`,
    );
    expect(decisions.body.items).toEqual([
      expect.objectContaining({ caseId, decider: 'Bayu', standard: 'reasonable_grounds' }),
    ]);
    expect(
      (await officer.call('GET', `/exports/sdg-16-2-2${query}&standard=balance_of_probabilities`)).body
        .victims,
    ).toBe(0);
  });

  it('take the population that the office enters, with its source', async () => {
    expect(
      (
        await officer.call('POST', '/populations', {
          country: 'ID',
          year: 2026,
          sex: 'female',
          age: 'adult',
          persons: 0,
          source: '',
        })
      ).status,
    ).toBe(400);
    const entered = {
      country: 'ID',
      year: 2026,
      sex: 'female',
      age: 'adult',
      persons: 100_000,
      source: 'angka rekaan',
    };
    expect((await officer.call('POST', '/populations', entered)).status).toBe(200);
    expect(
      (await officer.call('POST', '/populations', { ...entered, persons: 200_000 })).body.items.filter(
        (one: { source: string }) => one.source === 'angka rekaan',
      ),
    ).toHaveLength(1);
    const { body } = await officer.call('GET', `/exports/sdg-16-2-2${query}`);
    expect(
      body.cells.find(
        (one: Record<string, string>) => one.form === 'all' && one.sex === 'female' && one.age === 'adult',
      ),
    ).toMatchObject({ rate: 0.5, populationSource: 'angka rekaan', populationVerified: true });
  });

  it('leave as files that say they are internal, by permission and with a line in the ledger', async () => {
    const rows = parse(await bytesOf(`/exports/ic-tip.csv${query}`), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.find(({ variable, code }) => variable === 'citizenship' && code === 'ID')).toMatchObject({
      unit: 'victim',
      count: '1',
      of_known: '1',
    });
    for (const { note } of rows) expect(note).toContain('not for publication');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await bytesOf(`/exports/sdg-16-2-2.xlsx${query}`)) as never);
    expect(book.worksheets[0]?.name).toContain('INTERNAL');
    const made = (await acts()).map(({ detail }) => detail.what);
    expect(made).toEqual(expect.arrayContaining(['ic-tip.csv', 'sdg-16-2-2.xlsx']));
    const analyst = await harness.signIn('analyst', 'analyst-2');
    for (const address of ['sdg-16-2-2', 'ic-tip', 'ic-tip.csv', 'sdg-16-2-2/decisions'])
      expect((await analyst.call('GET', `/exports/${address}${query}&year=2026`)).status, address).toBe(403);
  });
});
