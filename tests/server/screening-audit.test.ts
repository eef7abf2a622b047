import {
  acceptAction,
  type CaseAction,
  type CaseActionInput,
  caseState,
  cohensKappa,
  ILO_INDICATORS,
} from '@suar/core';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertActions, readActions } from '../../apps/server/src/case/action-store.ts';
import { projectionOf } from '../../apps/server/src/case/project.ts';
import { setProjection } from '../../apps/server/src/case/store.ts';
import { sampleDecisions } from '../../apps/server/src/screening/draw-rescreens.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';
import { act, expectVerifiedAnew } from './screening-desk.ts';

let harness: Harness;
let officer: Caller;
let second: Caller;
let supervisor: Caller;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
  second = await harness.signIn('caseworker', 'second');
  supervisor = await harness.signIn('supervisor', 'supervisor');
});
afterAll(() => harness.stop());

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

it('keeps what it promises: verified, also after columns were worked out anew', () =>
  expectVerifiedAnew(harness));
