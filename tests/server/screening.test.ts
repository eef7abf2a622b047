import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type Harness, startHarness } from './harness.ts';
import {
  act,
  answer,
  decision,
  expectVerifiedAnew,
  type OpenCase,
  openCaseAs,
  paths,
  SECRET,
  workThrough,
} from './screening-desk.ts';

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

const openCase = (...about: [string, { field: string; value: string }[]?, string?]): Promise<OpenCase> =>
  openCaseAs(officer, ...about);

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

it('keeps what it promises: verified, also after columns were worked out anew', () =>
  expectVerifiedAnew(harness));
