import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
let incidentId: string;
const cases: string[] = [];
const now = new Date('2026-04-20T03:00:00Z');

beforeAll(async () => {
  harness = await startHarness(() => now);
  officer = await harness.signIn('caseworker', 'officer');
  const { body: incident } = await officer.call('POST', '/incidents', {
    kind: 'compound',
    title: 'invented compound',
    country: 'KH',
    place: null,
    happenedOn: '2026-04-01',
    headCount: 5,
  });
  incidentId = incident.id;
  for (const name of ['Siti Invented', '=HYPERLINK("x")', 'ซอมชาย สมมุติ']) {
    const { body } = await officer.call('POST', '/reports/form', {
      text: 'Tolong, ditahan di Poipet',
      persons: [{ fields: [{ field: 'name', value: name }] }],
    });
    const opened = await officer.call('POST', '/cases', {
      personIds: [body.subjects[0].personId],
      country: 'KH',
      incidentId,
    });
    cases.push(opened.body.items[0].id);
  }
});
afterAll(() => harness?.stop());

const set = (caseIds: string[], step: string, state: string, on: string, reference = '') =>
  officer.call('POST', '/repatriation/steps', { caseIds, step, state, on, reference });
const board = async (query = '') => (await officer.call('GET', `/repatriation${query}`)).body;
const standing = async (query = '') =>
  Object.fromEntries(
    (await board(query)).stages
      .filter(({ count }: { count: number }) => count > 0)
      .map(({ stage, count }: { stage: string; count: number }) => [stage, count]),
  );

describe('the way home', () => {
  it('moves many at once, and one that refuses keeps none of the others back', async () => {
    expect(await standing()).toEqual({});
    const { body } = await set(
      [...cases, '00000000-0000-4000-8000-000000000001'],
      'nationality',
      'done',
      '2026-04-02',
    );
    expect(body.done.sort()).toEqual([...cases].sort());
    expect(body.refused).toEqual([
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'not_found' })] }),
    ]);
    expect(await standing()).toEqual({ travel_letter: 3 });
  });

  it('says where it is stuck and for how long', async () => {
    await set([cases[0]!, cases[1]!], 'travel_letter', 'done', '2026-04-10', 'SPLP-0001');
    await set([cases[2]!], 'travel_letter', 'refused', '2026-04-12');
    const { stages } = await board();
    const letter = stages.find(({ stage }: { stage: string }) => stage === 'travel_letter');
    // Waiting since the nationality was settled on the 2nd; today is the 20th.
    expect(letter).toMatchObject({ count: 1, refused: 1, medianDays: 18, longestDays: 18 });
    expect(letter.cards[0]).toMatchObject({ caseId: cases[2], state: 'refused', since: '2026-04-02' });
    expect(await standing('?country=MM')).toEqual({});
  });

  it('counts the heads of an incident: who has no case, who is home, who lacks a letter', async () => {
    for (const step of ['fine_waiver', 'exit_permit', 'medical', 'travel', 'handover', 'reintegration'])
      await set([cases[0]!], step, 'not_needed', '2026-04-15');
    expect((await board(`?incidentId=${incidentId}`)).headCount).toEqual({
      reported: 5,
      cases: 3,
      onTheWay: 2,
      home: 1,
      withoutTravelLetter: 1,
    });
    expect((await board()).headCount).toBeNull();
  });

  it('is what the actions say: an undo leads back, and the columns are proved', async () => {
    const { body } = await officer.call('GET', `/cases/${cases[0]}`);
    const undone = await officer.call('POST', `/cases/${cases[0]}/actions`, {
      action: { kind: 'undone', seq: body.version },
      version: body.version,
    });
    expect(undone.status).toBe(200);
    expect(await standing()).toEqual({ travel_letter: 1, fine_waiver: 1, reintegration: 1 });
    const { verify } = await import('../../apps/server/src/keeping/verify.ts');
    const checks = await verify(harness.running.services);
    expect(checks.filter(({ wrong }) => wrong > 0)).toEqual([]);
  });

  it('prints a manifest that no spreadsheet takes for a formula, to those who may export', async () => {
    const made = await officer.call('POST', '/repatriation/manifest', {
      caseIds: cases,
      format: 'csv',
      locale: 'en',
    });
    const rows: Record<string, string>[] = parse(made.raw, { bom: true, columns: true });
    expect(rows.map((row) => row['Travel letter (SPLP)'])).toEqual(['SPLP-0001', 'SPLP-0001', '']);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@]/);
    const pdf = await officer.call('POST', '/repatriation/manifest', { caseIds: cases, format: 'pdf' });
    expect(pdf.raw.slice(0, 5)).toBe('%PDF-');
    const intake = await harness.signIn('intake', 'intake');
    expect(
      (await intake.call('POST', '/repatriation/manifest', { caseIds: cases, format: 'csv' })).status,
    ).toBe(403);
    expect(
      (
        await intake.call('POST', '/repatriation/steps', {
          caseIds: cases,
          step: 'travel',
          state: 'done',
          on: '2026-04-15',
        })
      ).status,
    ).toBe(403);
    const { rows: kept } = await harness.running.connection.pool.query(
      'select (select json_agg(a) from case_action a)::text as all',
    );
    expect(kept[0].all).not.toContain('SPLP-0001');
  });
});
