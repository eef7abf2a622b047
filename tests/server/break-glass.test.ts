import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakGlassOpen } from '../../apps/server/src/break-glass/store.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let now = new Date('2026-06-01T02:00:00Z');
let officer: Caller;
let supervisor: Caller;
let caseId: string;
let glassId: string;
const REASON = 'Ayahnya menelepon: ia akan dipindahkan malam ini';

beforeAll(async () => {
  harness = await startHarness(() => now);
  officer = await harness.signIn('intake', 'petugas.malam');
  supervisor = await harness.signIn('supervisor', 'penyelia');
  const { body } = await supervisor.call('POST', '/reports/form', {
    text: 'Tolong, ditahan di Poipet',
    persons: [{ fields: [{ field: 'name', value: 'Rekaan Darurat' }] }],
  });
  const opened = await supervisor.call('POST', '/cases', { personIds: [body.subjects[0].personId] });
  caseId = opened.body.items[0].id;
});
afterAll(() => harness?.stop());

const open = (caller: Caller = officer) =>
  caller.call('POST', `/cases/${caseId}/break-glass`, { reason: REASON, hours: 2 });
const isOpen = (): Promise<boolean> =>
  breakGlassOpen(harness.running.services, officer.accountId, caseId, now);
const purposes = async (): Promise<Record<string, number>> => {
  const { rows } = await harness.running.connection.pool.query<{ what: string; count: string }>(
    "select act || ' ' || purpose as what, count(*) from ledger where actor_id = $1 group by 1",
    [officer.accountId],
  );
  return Object.fromEntries(rows.map(({ what, count }) => [what, Number(count)]));
};

describe('breaking the glass', () => {
  it('asks for a reason and for hours within a day, names both, and repeats neither', async () => {
    const refused = await officer.call('POST', `/cases/${caseId}/break-glass`, {
      reason: 'rahasia',
      hours: 25,
    });
    expect(refused.status).toBe(400);
    expect(refused.body.problems).toHaveLength(2);
    expect(refused.raw).not.toContain('rahasia');
    const administrator = await harness.signIn('administrator', 'pengelola');
    expect((await open(administrator)).status).toBe(403);
    expect(await isOpen()).toBe(false);
  });

  it('opens one case for its hours and tells supervisors at once: the case, never the reason', async () => {
    const { status, body } = await open();
    expect(status).toBe(200);
    glassId = body.id;
    expect(body).toMatchObject({
      own: true,
      readings: 0,
      expiresAt: '2026-06-01T04:00:00.000Z',
      finding: null,
    });
    expect(await isOpen()).toBe(true);
    expect((await open()).status).toBe(409);
    const notices = await supervisor.call('GET', '/own/notices');
    expect(notices.body.items).toEqual([
      expect.objectContaining({
        kind: 'break_glass_opened',
        subjectType: 'case',
        subjectId: caseId,
        seen: false,
      }),
    ]);
    expect(notices.raw).not.toContain('Ayahnya');
    expect((await officer.call('GET', '/own/notices')).body.items).toEqual([]);
    const stored = await harness.running.connection.pool.query('select reason from break_glass');
    expect(stored.rows[0].reason.toString('latin1')).not.toContain('Ayahnya');
  });

  it('marks everything that is read under it in the ledger, and nothing else', async () => {
    await officer.call('GET', `/cases/${caseId}`);
    await officer.call('GET', `/cases/${caseId}`);
    const read = await purposes();
    expect(read['case.read break-glass']).toBe(2);
    expect(read['person.read break-glass']).toBe(2);
    await officer.call('GET', '/cases');
    expect((await purposes())['case.listed casework']).toBe(1);
    expect((await purposes())['case.listed break-glass']).toBeUndefined();
    expect((await officer.call('GET', '/break-glass')).body.items[0].readings).toBe(2);
  });

  it('is over after its hours, or when it is closed, and reading is ordinary again', async () => {
    now = new Date('2026-06-01T02:50:00Z');
    expect((await supervisor.call('POST', `/break-glass/${glassId}/end`)).status).toBe(404);
    expect((await officer.call('POST', `/break-glass/${glassId}/end`)).status).toBe(200);
    expect(await isOpen()).toBe(false);
    expect((await officer.call('POST', `/break-glass/${glassId}/end`)).status).toBe(409);
    await officer.call('GET', `/cases/${caseId}`);
    expect((await purposes())['case.read casework']).toBe(1);
    const again = await harness.signIn('intake', 'petugas.siang');
    expect((await open(again)).status).toBe(200);
    const held = () => breakGlassOpen(harness.running.services, again.accountId, caseId, now);
    now = new Date('2026-06-01T04:49:00Z');
    expect(await held()).toBe(true);
    now = new Date('2026-06-01T04:51:00Z');
    expect(await held()).toBe(false);
  });

  it('is reviewed by another supervisor, once, and who opened it is told', async () => {
    officer = await harness.signIn('intake', 'petugas.lain');
    supervisor = await harness.signIn('supervisor', 'penyelia.dua');
    const review = (caller: Caller, id: string) =>
      caller.call('POST', `/break-glass/${id}/review`, { finding: 'justified', remark: 'benar' });
    const own = await open(supervisor);
    expect((await review(supervisor, own.body.id)).body.problems[0].code).toBe('two_persons_needed');
    const opened = await open();
    expect((await review(officer, opened.body.id)).status).toBe(403);
    const { body } = await review(supervisor, opened.body.id);
    expect(body).toMatchObject({ finding: 'justified', remark: 'benar', reviewedBy: 'penyelia.dua' });
    expect((await review(supervisor, opened.body.id)).status).toBe(409);
    expect((await officer.call('GET', '/own/notices')).body.items[0].kind).toBe('break_glass_reviewed');
    // Everybody sees their own openings, supervisors those of the office.
    expect((await officer.call('GET', '/break-glass')).body.items).toHaveLength(1);
    expect((await supervisor.call('GET', '/break-glass')).body.items).toHaveLength(4);
  });
});
