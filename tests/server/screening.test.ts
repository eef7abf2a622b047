import { randomUUID } from 'node:crypto';
import {
  acceptAction,
  type CaseAction,
  type CaseActionInput,
  caseState,
  cohensKappa,
  ILO_INDICATORS,
} from '@suar/core';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertActions, readActions } from '../../apps/server/src/case/action-store.ts';
import { projectionOf } from '../../apps/server/src/case/project.ts';
import { reprojectCases } from '../../apps/server/src/case/reproject-cases.ts';
import { setProjection } from '../../apps/server/src/case/store.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { sampleDecisions } from '../../apps/server/src/screening/draw-rescreens.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

const SECRET = 'Alasan rahasia pembaca pertama';
const FACTS = [
  'knew_the_work',
  'paid_well_at_first',
  'travelled_before',
  'supervisory_role',
  'admits_illegal_activity',
  'left_by_own_ticket',
  'account_changed',
];

let harness: Harness;
let officer: Caller;
let second: Caller;
let supervisor: Caller;
let lawyer: Caller;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
  second = await harness.signIn('caseworker', 'second');
  supervisor = await harness.signIn('supervisor', 'supervisor');
  lawyer = await harness.signIn('supervisor', 'lawyer');
});
afterAll(() => harness.stop());

interface OpenCase {
  id: string;
  personId: string;
  statements: { id: string; field: string; reportId: string }[];
}
/** A person told of by a form, with accepted statements, and a case about them. */
const openCase = async (
  name: string,
  fields: { field: string; value: string }[] = [],
  country = 'KH',
): Promise<OpenCase> => {
  const report = await officer.call('POST', '/reports/form', {
    text: '',
    persons: [
      { fields: [{ field: 'name', value: name }, { field: 'note', value: 'catatan rekaan' }, ...fields] },
    ],
  });
  const personId = report.body.subjects[0].personId as string;
  const opened = await officer.call('POST', '/cases', { personIds: [personId], country });
  const id = opened.body.items[0].id as string;
  const { body } = await officer.call('GET', `/cases/${id}`);
  await officer.call('POST', `/reports/${report.body.id}/statements/judge`, {
    statementIds: body.person.statements.map((statement: { id: string }) => statement.id),
    verdict: 'accept',
  });
  return { id, personId, statements: body.person.statements };
};
const act = async (by: Caller, caseId: string, action: object) => {
  const { body } = await by.call('GET', `/cases/${caseId}`);
  return by.call('POST', `/cases/${caseId}/actions`, { action, version: body.version });
};
const answer = (question: string, value: string, statementIds: string[] = [], note = 'rekaan') => ({
  kind: 'answered',
  question,
  answer: value,
  statementIds,
  note,
});
const decision = (finding: string, standard = 'balance_of_probabilities') => ({
  kind: 'decided',
  finding,
  standard,
  law: 'uu21',
  reasons: SECRET,
});
/** All that a "no" asks of the worksheet, when nothing speaks for trafficking. */
const workThrough = async (by: Caller, caseId: string, but: Record<string, object> = {}): Promise<void> => {
  let { version } = (await by.call('GET', `/cases/${caseId}`)).body;
  const all = [
    answer('child.under_18', 'no'),
    answer('uu21.act.perekrutan', 'no'),
    answer('uu21.means.penipuan', 'no'),
    answer('uu21.purpose.eksploitasi', 'no'),
    ...ILO_INDICATORS.map(({ number }) => answer(`ilo.${number}`, 'no')),
    ...FACTS.map((fact) => but[fact] ?? { kind: 'explained', fact, present: false }),
  ];
  for (const action of all) {
    const done = await by.call('POST', `/cases/${caseId}/actions`, { action, version });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    version = done.body.version;
  }
};
const paths = (answered: { body: { problems: { path: string }[] } }): string[] =>
  answered.body.problems.map(({ path }) => path);

describe('the laws', () => {
  it('are unverified until a lawyer signs this very text, and again when the signature is taken back', async () => {
    const laws = (await officer.call('GET', '/laws')).body.items;
    expect(laws.map((law: { id: string }) => law.id)).toEqual([
      'palermo',
      'uu21',
      'ra9208',
      'th2551',
      'my670',
      'au27',
    ]);
    const { version } = laws[2];
    const input = { version, capacity: 'Penasihat hukum, kantor uji' };
    expect((await officer.call('POST', '/laws/ra9208/sign', input)).status).toBe(403);
    expect(
      (await lawyer.call('POST', '/laws/ra9208/sign', { ...input, version: '0' })).body.problems[0].code,
    ).toBe('stale');
    const signed = await lawyer.call('POST', '/laws/ra9208/sign', input);
    expect(signed.body).toMatchObject({ signed: true, signatures: [{ by: 'lawyer', version }] });
    expect((await lawyer.call('POST', '/laws/ra9208/sign', input)).status).toBe(409);
    const signature = signed.body.signatures[0].id;
    expect((await supervisor.call('DELETE', `/laws/ra9208/signatures/${signature}`)).status).toBe(404);
    expect((await lawyer.call('DELETE', `/laws/ra9208/signatures/${signature}`)).body).toMatchObject({
      signed: false,
      signatures: [{ withdrawnAt: expect.any(String) }],
    });
    expect((await lawyer.call('POST', '/laws/ra9208/sign', input)).body.signed).toBe(true);
  });

  it('shown are those of the case’s country and of the office', async () => {
    const inManila = await openCase('Dewi Contoh', [], 'PH');
    expect((await officer.call('GET', `/cases/${inManila.id}`)).body.laws).toEqual([
      'palermo',
      'uu21',
      'ra9208',
    ]);
    await act(officer, inManila.id, answer('au27.offence.servitude', 'unknown'));
    expect((await officer.call('GET', `/cases/${inManila.id}`)).body.laws).toContain('au27');
  });
});

describe('what an answer cites', () => {
  it('must be said of this person, and cannot speak both ways', async () => {
    const [one, other] = [await openCase('Sri Contoh'), await openCase('Tono Contoh')];
    const foreign = await act(officer, one.id, answer('ilo.1', 'yes', [other.statements[0]!.id]));
    expect([foreign.status, ...paths(foreign)]).toEqual([404, 'action.statementIds']);
    const own = one.statements[0]!.id;
    const both = await act(officer, one.id, { ...answer('ilo.1', 'yes', [own]), againstIds: [own] });
    expect(paths(both)).toEqual(['againstIds']);
  });

  it('reads the age from what was told: possibly a child is treated as one', async () => {
    const young = await openCase('Umi Contoh', [{ field: 'age', value: '19' }]);
    const { body } = await officer.call('GET', `/cases/${young.id}`);
    expect(body.facts.age).toBe('adult');
    const year = new Date().getUTCFullYear() - 17;
    const child = await openCase('Wati Contoh', [{ field: 'birth_date', value: `${year}-12-31` }]);
    expect((await officer.call('GET', `/cases/${child.id}`)).body.facts.age).toBe('under_18');
    await workThrough(officer, child.id);
    const refused = await act(officer, child.id, decision('not_victim'));
    expect(paths(refused)).toEqual(['answers.child.under_18']);
  });
});

describe('"no recruitment means, but confined later"', () => {
  let one: OpenCase;
  it('waits for a legal review by one who may, before it can be a "no"', async () => {
    one = await openCase('Yanti Contoh');
    await workThrough(officer, one.id, {
      paid_well_at_first: {
        kind: 'explained',
        fact: 'paid_well_at_first',
        present: true,
        text: 'hanya bulan pertama',
      },
    });
    for (const indicator of ['D4.excessive_hours', 'D4.low_pay', 'D5.documents', 'D5.confinement'])
      await act(officer, one.id, answer(`delphi.${indicator}`, 'yes'));
    expect((await officer.call('GET', '/cases?flag=legal_review')).body.items[0]).toMatchObject({
      id: one.id,
      flags: ['legal_review'],
    });
    expect(paths(await act(officer, one.id, decision('not_victim')))).toEqual([
      'explanations.paid_well_at_first.trauma',
      'legalReview',
    ]);
    await act(officer, one.id, {
      kind: 'explained',
      fact: 'paid_well_at_first',
      present: true,
      text: 'hanya bulan pertama, lalu denda',
      trauma: 'unknown',
    });
    const review = {
      kind: 'legally_reviewed',
      law: 'uu21',
      opinion: 'not_covered',
      reasons: 'telaah rekaan',
    };
    expect((await act(officer, one.id, review)).status).toBe(403);
    expect((await act(lawyer, one.id, review)).status).toBe(200);
    expect((await officer.call('GET', '/cases?flag=legal_review')).body.items).toEqual([]);
    // What a lawyer recorded is not for others to undo.
    const { body } = await officer.call('GET', `/cases/${one.id}`);
    expect((await act(officer, one.id, { kind: 'undone', seq: body.version })).status).toBe(403);
    expect((await act(officer, one.id, decision('not_victim'))).status).toBe(200);
  });

  it('tells the second reader nothing of what the first found, on no way out', async () => {
    for (const [reader, what] of [
      [second, `/cases/${one.id}`],
      [lawyer, `/cases/${one.id}`],
      [second, '/cases?q=Yanti'],
      [second, '/exports/htcds.json'],
      [second, '/exports/htcds.csv'],
    ] as const) {
      const { raw, status } = await reader.call('GET', what);
      expect(status).toBe(200);
      const json = raw.startsWith('{"standard"') ? JSON.stringify(JSON.parse(raw).records.at(-1)) : raw;
      for (const word of [SECRET, 'not_victim', 'balance_of_probabilities'])
        expect(json, what).not.toContain(word);
    }
    const { body } = await second.call('GET', `/cases/${one.id}`);
    expect(body).toMatchObject({ blind: 'second_reading', state: { decision: null, secondReading: null } });
    const decided = body.timeline.find((entry: { kind: string }) => entry.kind === 'decided');
    expect(decided).toMatchObject({ actor: null, text: null, detail: {} });
    expect(body.state.history.find((line: { kind: string }) => line.kind === 'decided').actorId).toBe('');
    expect(body.state.explanations.paid_well_at_first.text).toContain('denda');
    for (const filter of [
      `deciderId=${officer.accountId}`,
      'standard=balance_of_probabilities',
      'outcome=not_victim',
    ])
      expect((await second.call('GET', `/cases?${filter}`)).body.items, filter).toEqual([]);
    const pdf = await second.call('GET', `/cases/${one.id}/file.pdf?locale=en`);
    expect(pdf.raw.startsWith('%PDF-')).toBe(true);
    expect((await officer.call('GET', `/cases/${one.id}`)).body.state.decision.reasons).toBe(SECRET);
  });

  it('takes the second reader’s own finding and then shows both', async () => {
    const own = await act(officer, one.id, {
      kind: 'second_read',
      finding: 'not_victim',
      reasons: 'sendiri',
    });
    expect(own.body.problems[0].code).toBe('two_persons_needed');
    const read = await act(second, one.id, {
      kind: 'second_read',
      finding: 'not_victim',
      reasons: 'bacaan kedua',
    });
    expect(read.body).toMatchObject({
      blind: null,
      line: { status: 'decided', outcome: 'not_victim' },
      state: { decision: { reasons: SECRET }, secondReading: { agrees: true, finding: 'not_victim' } },
    });
  });

  it('is out of force while under appeal, in lists and figures, and reviewed by a third person', async () => {
    const before = (await officer.call('GET', '/figures')).body;
    const appealed = await act(officer, one.id, {
      kind: 'appealed',
      by: 'family',
      name: 'Ibu Contoh',
      ground: 'fear_or_trauma',
      text: 'Ia takut saat diwawancarai.',
      on: '2026-01-02',
    });
    expect(appealed.body.line).toMatchObject({
      status: 'under_appeal',
      outcome: 'undecided',
      flags: ['under_appeal'],
    });
    const after = (await officer.call('GET', '/figures')).body;
    expect(after).toMatchObject({ underAppeal: before.underAppeal + 1 });
    expect(after.outcomes).toEqual({
      ...before.outcomes,
      not_victim: before.outcomes.not_victim - 1,
      undecided: before.outcomes.undecided + 1,
    });
    const review = {
      kind: 'appeal_reviewed',
      outcome: 'changed',
      standard: 'reasonable_grounds',
      reasons: 'rekaan',
    };
    expect((await act(second, one.id, review)).status).toBe(403);
    const changed = await act(supervisor, one.id, review);
    expect(changed.body).toMatchObject({
      line: { status: 'decided', outcome: 'presumed_victim', flags: [] },
      state: { appeals: [{ review: { outcome: 'changed', by: supervisor.accountId } }] },
    });
    const row = (
      parse((await officer.call('GET', '/exports/htcds.csv')).raw, { columns: true, bom: true }) as Record<
        string,
        string
      >[]
    ).find((line) => line.ext_CaseNumber === String(changed.body.line.number));
    expect(row).toMatchObject({
      ext_AppealOutcome: 'changed',
      ext_AppealGround: 'fear_or_trauma',
      ext_Finding: 'victim',
    });
  });
});

describe('a withdrawn statement', () => {
  it('flags every case that rests on it, in the list, until it stands again or somebody has looked', async () => {
    const one = await openCase('Kadek Contoh');
    const note = one.statements.find(({ field }) => field === 'note')!;
    for (const question of ['uu21.act.penampungan', 'uu21.means.penyekapan', 'uu21.result.tereksploitasi'])
      await act(officer, one.id, answer(question, 'yes', [note.id]));
    expect((await act(officer, one.id, decision('victim', 'reasonable_grounds'))).status).toBe(200);
    const judge = (verdict: string) =>
      officer.call('POST', `/reports/${note.reportId}/statements/judge`, {
        statementIds: [note.id],
        verdict,
      });
    await judge('reject');
    const flagged = await officer.call('GET', '/cases?flag=basis_withdrawn');
    expect(flagged.body.items).toMatchObject([
      { id: one.id, flags: ['basis_withdrawn'], outcome: 'presumed_victim' },
    ]);
    expect((await officer.call('GET', '/figures')).body.basisWithdrawn).toBe(1);
    const { body } = await officer.call('GET', `/cases/${one.id}`);
    expect(body.facts.withdrawn).toEqual([note.id]);
    const row = (
      parse((await officer.call('GET', '/exports/htcds.csv')).raw, { columns: true, bom: true }) as Record<
        string,
        string
      >[]
    ).find((line) => line.ext_CaseNumber === String(body.line.number));
    expect(row).toMatchObject({ ext_Flags: 'basis_withdrawn', ext_Indicators: '' });
    await judge('accept');
    expect((await officer.call('GET', '/cases?flag=basis_withdrawn')).body.items).toEqual([]);
    await judge('reject');
    const kept = await act(officer, one.id, {
      kind: 'basis_reviewed',
      statementIds: [note.id],
      reasons: 'bukti lain cukup',
    });
    expect(kept.body.line.flags).toEqual([]);
    await act(officer, one.id, { kind: 'undone', seq: kept.body.version });
    expect((await officer.call('GET', '/cases?flag=basis_withdrawn')).body.items).toHaveLength(1);
    await judge('accept');
  });

  it('is also one that speaks of another person since two were taken apart', async () => {
    const [one, other] = [await openCase('Made Contoh'), await openCase('Madé Contoh')];
    const joined = await officer.call('POST', '/judgements', {
      personA: one.personId,
      personB: other.personId,
      verdict: 'same',
      reason: 'rekaan',
    });
    await act(officer, one.id, answer('ilo.3', 'yes', [other.statements[0]!.id]));
    expect((await officer.call('GET', '/cases?flag=basis_withdrawn')).body.items).toEqual([]);
    await officer.call('POST', `/judgements/${joined.body.id}/undo`);
    expect(
      (await officer.call('GET', '/cases?flag=basis_withdrawn')).body.items.map(
        (line: { id: string }) => line.id,
      ),
    ).toEqual([one.id]);
    await officer.call('POST', '/judgements', {
      personA: one.personId,
      personB: other.personId,
      verdict: 'same',
      reason: 'rekaan',
    });
    expect((await officer.call('GET', '/cases?flag=basis_withdrawn')).body.items).toEqual([]);
  });
});

describe('the lane of non-punishment', () => {
  it('follows an accusation to the answer of the host state, in list and file', async () => {
    const one = await openCase('Nyoman Contoh');
    const [offenceId, requestId] = [randomUUID(), randomUUID()];
    const steps = [
      {
        kind: 'interviewed',
        on: '2026-01-03',
        language: 'ban',
        interpreter: 'yes',
        minutes: 55,
        place: 'Rumah aman',
        present: 'pendamping',
      },
      {
        kind: 'offence_alleged',
        offenceId,
        offence: 'fraud',
        country: 'KH',
        authority: 'Pengadilan rekaan',
        on: '2026-01-02',
      },
      {
        kind: 'compulsion_shown',
        offenceId,
        compelled: 'yes',
        timing: 'in_captivity',
        statementIds: [one.statements[0]!.id],
      },
      { kind: 'host_requested', offenceId, requestId, to: 'Kementerian rekaan', sentOn: '2026-01-05' },
    ];
    for (const step of steps) expect((await act(officer, one.id, step)).status).toBe(200);
    expect((await officer.call('GET', '/cases?flag=non_punishment')).body.items[0]?.id).toBe(one.id);
    const early = await act(officer, one.id, {
      kind: 'host_answered',
      offenceId,
      requestId,
      answer: 'granted',
      answeredOn: '2026-01-01',
    });
    expect(paths(early)).toEqual(['answeredOn']);
    await act(officer, one.id, {
      kind: 'host_answered',
      offenceId,
      requestId,
      answer: 'granted',
      answeredOn: '2026-02-01',
    });
    const ended = await act(officer, one.id, {
      kind: 'offence_state_set',
      offenceId,
      state: 'dropped',
      on: '2026-02-02',
    });
    expect(ended.body.state.offences[0]).toMatchObject({
      state: { state: 'dropped' },
      requests: [{ answer: { answer: 'granted' } }],
    });
    expect(ended.body.line.flags).toEqual([]);
    const { rows } = await harness.running.connection.pool.query<{ data: string }>(
      `select data::text as data from case_action where case_id = $1`,
      [one.id],
    );
    for (const word of ['Pengadilan rekaan', 'Kementerian rekaan', 'Rumah aman'])
      expect(
        rows.some(({ data }) => data.includes(word)),
        word,
      ).toBe(false);
  });
});

describe('the audit', () => {
  const COPY =
    'Berdasarkan asesmen awal yang bersangkutan bekerja secara sukarela dan tidak ditemukan indikasi.';
  const officers: Caller[] = [];
  /** Cases with all their acts, as if officers had worked on them: three find two in five, the fourth nobody. */
  const seed = async (): Promise<void> => {
    for (const name of ['ana', 'bima', 'cita', 'dodi'])
      officers.push(await harness.signIn('caseworker', name));
    const report = await officer.call('POST', '/reports/form', {
      text: '',
      persons: Array.from({ length: 50 }, (_, at) => ({
        fields: [{ field: 'name', value: `Peserta ${at}` }],
      })),
    });
    const more = await officer.call('POST', '/reports/form', {
      text: '',
      persons: Array.from({ length: 50 }, (_, at) => ({
        fields: [{ field: 'name', value: `Anggota ${at}` }],
      })),
    });
    const personIds = [...report.body.subjects, ...more.body.subjects].map(
      (one: { personId: string }) => one.personId,
    );
    const opened = await officer.call('POST', '/cases', { personIds, country: 'MM' });
    const { services } = harness.running;
    const ids: string[] = opened.body.items.map((line: { id: string }) => line.id);
    const known = await readActions(services, ids);
    for (const [at, id] of ids.entries()) {
      const which = at % 4;
      const by = officers[which]!.accountId;
      const hurried = which === 3;
      const found = !hurried && at % 5 < 2;
      const reasons = hurried
        ? `${COPY} Nomor ${at}.`
        : `Kasus ${'abcdefghij'[at % 10]} ${(at * 7919).toString(36)} ${(at * 104729).toString(2)} ${(at * 1299709).toString(36).repeat(4)}`;
      const inputs: CaseActionInput[] = [
        {
          kind: 'interviewed',
          on: '2026-02-01',
          language: 'my',
          interpreter: hurried ? 'no' : 'yes',
          minutes: hurried ? 6 : 50,
          place: '',
          present: '',
        },
        ...ILO_INDICATORS.slice(0, hurried ? 1 : 11).map(
          ({ number }): CaseActionInput => ({
            kind: 'answered',
            question: `ilo.${number}`,
            answer: found ? 'yes' : 'no',
            statementIds: [],
            againstIds: [],
            note: 'rekaan',
          }),
        ),
        {
          kind: 'decided',
          finding: found ? 'victim' : 'not_victim',
          standard: 'suspicion',
          law: 'uu21',
          reasons,
        },
        ...(found ? [] : [{ kind: 'second_read', finding: 'not_victim', reasons: 'rekaan' } as const]),
      ];
      const actions: CaseAction[] = [...known.get(id)!];
      const made = inputs.map((input) => {
        const seq = actions.length + 1;
        const action = acceptAction(input, {
          seq,
          at: new Date(Date.UTC(2026, 1, 1 + (at % 9), 8, seq * (hurried ? 1 : 5))).toISOString(),
          actorId: input.kind === 'second_read' ? supervisor.accountId : by,
        });
        actions.push(action);
        return action;
      });
      await insertActions(
        services,
        made.map((action) => ({ caseId: id, action })),
      );
      await setProjection(services, id, projectionOf(caseState(actions), actions.length));
    }
  };
  const period = 'from=2026-02-01&to=2026-02-28';

  it('is for those who may, and finds the officer who hurries, copies and finds nobody', async () => {
    await seed();
    expect((await officer.call('GET', `/screening/audit?${period}`)).status).toBe(403);
    const { body, raw } = await supervisor.call('GET', `/screening/audit?${period}`);
    expect(body.office).toMatchObject({ assessed: 100, found: 30 });
    const [dodi, ...others] = [
      ...body.officers.filter(({ name }: { name: string }) => name === 'dodi'),
      ...body.officers.filter(({ name }: { name: string }) => name !== 'dodi'),
    ];
    expect(dodi).toMatchObject({
      assessed: 25,
      found: 0,
      unusual: 'low',
      shortInterviews: 25,
      interpreterMissing: 25,
      copiedReasons: 25,
    });
    expect(dodi.logChanceOfNone).toBeCloseTo(25 * Math.log10(1 - 30.5 / 76), 6);
    expect(dodi.unasked.find(({ key }: { key: string }) => key === 'ilo.7').count).toBe(25);
    for (const one of others)
      expect(one).toMatchObject({ assessed: 25, copiedReasons: 0, shortInterviews: 0 });
    expect(body.copied).toHaveLength(1);
    expect(body.copied[0].caseNumbers).toHaveLength(25);
    expect(body.days).toHaveLength(9);
    expect(body.sites).toMatchObject([{ key: 'MM', assessed: 100 }]);
    expect(raw).not.toContain('sukarela');
    expect((await supervisor.call('GET', `/screening/audit?${period}&country=PH`)).body.office.assessed).toBe(
      0,
    );
  });

  it('leaves as a spreadsheet', async () => {
    const response = await harness.app.inject({
      url: `/api/v1/exports/screening-audit.xlsx?${period}`,
      headers: supervisor.headers,
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(response.rawPayload as unknown as ExcelJS.Buffer);
    const rows = book.worksheets[0]!.getSheetValues().slice(1) as unknown[][];
    expect(rows).toHaveLength(1 + 1 + 4 + 1 + 9);
    expect(rows[1]!.slice(1, 6)).toEqual(
      ['office', 'office', null, 100, 30].map((cell) => cell ?? undefined),
    );
    expect(
      (
        await harness.app.inject({
          url: `/api/v1/exports/screening-audit.xlsx?${period}`,
          headers: officer.headers,
        })
      ).statusCode,
    ).toBe(403);
  });

  it('draws the same sample from the same seed, stratified by officer, both findings mixed', () => {
    const decisions = Array.from({ length: 60 }, (_, at) => ({
      row: { id: `case ${at}` },
      seq: 3,
      officerId: `officer ${at % 3}`,
      finding: at % 2 ? 'victim' : 'not_victim',
    })) as unknown as Parameters<typeof sampleDecisions>[0];
    const draw = (seed: string) =>
      sampleDecisions(decisions, { seed, perOfficer: 4, controls: 2 }).map(({ row }) => row.id);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    const drawn = sampleDecisions(decisions, { seed: 'a', perOfficer: 4, controls: 2 });
    for (const name of [0, 1, 2]) {
      const own = drawn.filter(({ officerId }) => officerId === `officer ${name}`);
      expect(own.filter(({ finding }) => finding === 'not_victim')).toHaveLength(4);
      expect(own.filter(({ finding }) => finding === 'victim')).toHaveLength(2);
    }
  });

  it('has cases screened again by somebody who knows nothing of the first finding', async () => {
    const input = { from: '2026-02-01', to: '2026-02-28', perOfficer: 2, controls: 1, seed: 'rekaan' };
    expect(
      (await officer.call('POST', '/screening/rescreens', { ...input, screenerIds: [second.accountId] }))
        .status,
    ).toBe(403);
    const drawn = await supervisor.call('POST', '/screening/rescreens', {
      ...input,
      screenerIds: [second.accountId, officers[0]!.accountId],
    });
    expect(drawn.status).toBe(200);
    expect(drawn.body.items).toHaveLength(11);
    expect(drawn.raw).not.toContain('not_victim');
    const own = (await second.call('GET', '/screening/rescreens')).body.items as {
      id: string;
      caseId: string;
    }[];
    expect(own.length).toBeGreaterThanOrEqual(5);
    const [first] = own;
    const seen = await second.call('GET', `/cases/${first!.caseId}`);
    expect(seen.body).toMatchObject({
      blind: 're_screening',
      allowed: [],
      line: { status: 'screening', outcome: 'undecided' },
      state: { decision: null, answers: {} },
    });
    for (const word of ['not_victim', 'sukarela', 'second_read', '"decided"'])
      expect(seen.raw).not.toContain(word);
    const listed = (await second.call('GET', '/cases?country=MM&limit=200')).body.items as {
      id: string;
      status: string;
    }[];
    for (const { caseId } of own) expect(listed.find(({ id }) => id === caseId)?.status).toBe('screening');
    const found = (await second.call('GET', '/cases?outcome=not_victim&limit=200')).body.items as {
      id: string;
    }[];
    expect(found.filter(({ id }) => own.some(({ caseId }) => caseId === id))).toEqual([]);
    expect((await act(second, first!.caseId, { kind: 'noted', text: 'rekaan' })).body.problems[0].code).toBe(
      'not_now',
    );
    const elsewhere = await officer.call('POST', `/screening/rescreens/${first!.id}`, {
      finding: 'victim',
      standard: 'suspicion',
      reasons: 'rekaan',
    });
    expect(elsewhere.status).toBe(404);
  });

  it('measures agreement and reopens where the two differ; a finding that protects stands meanwhile', async () => {
    const own = (await second.call('GET', '/screening/rescreens')).body.items as {
      id: string;
      caseId: string;
    }[];
    for (const [at, { id }] of own.entries()) {
      const done = await second.call('POST', `/screening/rescreens/${id}`, {
        finding: at === 0 ? 'not_victim' : 'victim',
        standard: 'suspicion',
        reasons: 'penapisan ulang rekaan',
      });
      expect(done.status).toBe(200);
      const { first, finding, agrees, reopened } = done.body.result;
      expect([agrees, reopened]).toEqual([first === finding, first !== finding]);
    }
    const results = (await second.call('GET', '/screening/rescreens')).body.items as {
      caseId: string;
      result: { first: string; agrees: boolean; reasons: string };
    }[];
    for (const { caseId, result } of results) {
      expect(result.reasons).toBe('penapisan ulang rekaan');
      const { body } = await second.call('GET', `/cases/${caseId}`);
      expect(body.blind).toBeNull();
      expect(body.line).toMatchObject({
        status: result.agrees ? 'decided' : 'screening',
        // A finding that protects stands while the case is screened further.
        outcome: result.first === 'victim' ? 'presumed_victim' : result.agrees ? 'not_victim' : 'undecided',
      });
    }
    const { agreement } = (await supervisor.call('GET', `/screening/audit?${period}`)).body;
    expect(agreement.noYes).toBeGreaterThan(0);
    expect(agreement.bothYes + agreement.noYes + agreement.bothNo + agreement.yesNo).toBe(own.length);
    expect(agreement.kappa).toEqual(cohensKappa(agreement));
    expect(
      (
        await second.call('POST', `/screening/rescreens/${own[0]!.id}`, {
          finding: 'victim',
          standard: 'suspicion',
          reasons: 'lagi',
        })
      ).status,
    ).toBe(409);
  });
});

it('keeps what it promises: verified, also after columns were worked out anew', async () => {
  const wrong = async () => (await verify(harness.running.services)).filter((check) => check.wrong > 0);
  expect(await wrong()).toEqual([]);
  const { pool } = harness.running.connection;
  await pool.query(
    'update case_record set needs_legal_review = true, under_appeal = true, basis_withdrawn = true',
  );
  await pool.query('delete from case_citation');
  await pool.query(`delete from setting where key = 'case_projection'`);
  expect(await wrong()).not.toEqual([]);
  await reprojectCases(harness.running.services);
  expect(await wrong()).toEqual([]);
});
