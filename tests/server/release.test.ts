import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countedPersons } from '../../apps/server/src/release/store.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

const PLAN = {
  from: '2025-01',
  to: '2025-03',
  tables: [['country', 'sex'], ['sex', 'month'], []],
  epsilon: 2.5,
};
const TITLE = { id: 'Angka <uji>', en: 'Trial <figures>' };

let harness: Harness;
let analyst: Caller;
let supervisor: Caller;
let other: Caller;
const persons: string[] = [];

const open = (url: string) => harness.app.inject({ method: 'GET', url: `/api/v1/public${url}` });
const query = (text: string, values: unknown[] = []) => harness.running.connection.pool.query(text, values);

const addCase = async (
  person: string,
  day: string,
  fields: { country?: string; reason?: string; sex?: string },
) =>
  query(
    `insert into case_record (person_id, opened_at, updated_at, status, closing_reason, urgent, country, nationality, sex, opened_month, version)
     values ($1, $2, $2, 'open', $3, false, $4, 'ID', $5, $6, 1)`,
    [
      person,
      `${day}T05:00:00Z`,
      fields.reason ?? null,
      fields.country ?? null,
      fields.sex ?? 'female',
      day.slice(0, 7),
    ],
  );

beforeAll(async () => {
  harness = await startHarness();
  analyst = await harness.signIn('analyst', 'analyst');
  supervisor = await harness.signIn('supervisor', 'supervisor');
  other = await harness.signIn('supervisor', 'other');
  for (let index = 0; index < 60; index += 1) {
    const id = randomUUID();
    const summary = harness.running.services.sealer.sealJson('person.summary', id, { names: [] });
    await query(
      `insert into person (id, current_id, role, summary, organisation_id) values ($1, $1, 'person_at_risk', $2, $3)`,
      [id, summary, harness.organisationId],
    );
    persons.push(id);
    await addCase(id, `2025-0${1 + (index % 3)}-10`, {
      country: ['KH', 'MM', 'BR'][index % 3]!,
      sex: index % 2 ? 'male' : 'female',
    });
  }
  // A second case, in a month of its own; and one that was closed as a duplicate.
  await addCase(persons[0]!, '2025-03-20', { country: 'KH' });
  await addCase(persons[1]!, '2025-01-02', { country: 'KH', reason: 'duplicate' });
});
afterAll(() => harness.stop());

const count = async (from = '2025-01', to = '2025-03') =>
  (await countedPersons(harness.running.services, from, to)).length;

describe('publishing figures', () => {
  let id = '';

  it('counts each person once, in the month of their first case', async () => {
    expect(await count()).toBe(60);
    expect(await count('2025-01', '2025-01')).toBe(20);
    expect(await count('2025-03', '2025-03')).toBe(20);
  });

  it('is for those who may: no officer of intake, no stranger', async () => {
    const intake = await harness.signIn('intake', 'intake');
    expect((await intake.call('POST', '/releases', { ...PLAN, title: TITLE })).status).toBe(403);
    const tiny = await analyst.call('POST', '/releases', {
      ...PLAN,
      epsilon: Number.MIN_VALUE,
      title: TITLE,
    });
    expect(tiny.body.problems[0]).toMatchObject({ path: 'body.epsilon' });
    expect((await harness.app.inject({ method: 'GET', url: '/api/v1/releases' })).statusCode).toBe(401);
  });

  it('refuses a faulty plan with every reason', async () => {
    const answer = await analyst.call('POST', '/releases/preview', {
      ...PLAN,
      tables: [['sex'], ['sex'], ['sex', 'sex']],
    });
    expect(answer.status).toBe(400);
    expect(answer.body.problems.map(({ path }: { path: string }) => path)).toEqual([
      'tables[1]',
      'tables[2]',
    ]);
    expect((await analyst.call('POST', '/releases/preview', { ...PLAN, to: '2024-12' })).status).toBe(400);
  });

  it('foretells the error and the cost without spending', async () => {
    const { status, body } = await analyst.call('POST', '/releases/preview', PLAN);
    expect(status).toBe(200);
    expect(body).toMatchObject({ limit: 4, affordable: true, delta: 1e-6 });
    expect(body.budget.map(({ month, spent }: any) => [month, spent])).toEqual([
      ['2025-01', 0],
      ['2025-02', 0],
      ['2025-03', 0],
    ]);
    expect(body.budget[0].after).toBeCloseTo(2.5, 1);
    expect(body.tables[0]).toMatchObject({ columns: ['country', 'sex'], relativeError: null });
  });

  it('needs two accounts', async () => {
    id = (await analyst.call('POST', '/releases', { ...PLAN, title: TITLE })).body.id;
    expect((await analyst.call('POST', `/releases/${id}/signatures`)).status).toBe(200);
    const again = await analyst.call('POST', `/releases/${id}/signatures`);
    expect(again.body.problems[0].code).toBe('two_persons_needed');
    const early = await analyst.call('POST', `/releases/${id}/publication`);
    expect(early.body.problems[0].code).toBe('two_persons_needed');
    expect((await open(`/releases/${id}`)).statusCode).toBe(404);
    expect((await supervisor.call('POST', `/releases/${id}/signatures`)).body.signatures).toHaveLength(2);
    expect((await other.call('POST', `/releases/${id}/publication`)).status).toBe(403);
    const published = await supervisor.call('POST', `/releases/${id}/publication`);
    expect(published.body).toMatchObject({ status: 'published' });
    expect((await supervisor.call('POST', `/releases/${id}/publication`)).status).toBe(409);
    expect((await supervisor.call('POST', `/releases/${id}/discard`)).status).toBe(409);
  });

  it('gives everybody tables whose totals agree', async () => {
    const answer = await open(`/releases/${id}`);
    const release = answer.json();
    expect(answer.headers['cache-control']).toBe('public, max-age=300');
    for (const { counts } of release.tables)
      expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(release.persons);
    expect((await open('/releases')).json().items).toHaveLength(1);
  });

  it('gives them as table, spreadsheet and picture', async () => {
    const release = (await open(`/releases/${id}`)).json();
    const rows = parse((await open(`/releases/${id}/tables.csv`)).body, {
      columns: true,
      bom: true,
    }) as any[];
    const cells = release.tables.reduce((sum: number, { counts }: any) => sum + counts.length, 0);
    expect(rows).toHaveLength(cells);
    expect(rows[0]).toMatchObject({ table: '1', month: 'total', epsilon: '2.5', unit: 'person' });
    expect((await open(`/releases/${id}/tables.json`)).json().rows).toHaveLength(cells);
    expect((await open(`/releases/${id}/tables.xlsx`)).rawPayload.subarray(0, 2).toString()).toBe('PK');
    const picture = await open(`/releases/${id}/picture.svg?table=1&locale=en`);
    expect(picture.headers).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': 'image/svg+xml; charset=utf-8',
    });
    expect(picture.body).toContain('Trial &#60;figures&#62;');
    expect(picture.body).toContain('Female, 2025-01');
    expect((await open('/proof')).headers['cross-origin-resource-policy']).toBe('same-origin');
    expect((await open(`/releases/${id}/picture.svg?table=9`)).statusCode).toBe(404);
  });

  it('shows what was spent, and refuses what goes beyond, naming every month', async () => {
    const budget = (await analyst.call('GET', '/releases/budget')).body;
    expect(budget.months.map(({ month }: any) => month)).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(budget.months[0].spent).toBeCloseTo(2.5, 1);
    // Noise of several releases adds up in squares: 2.5 and 2.5 are 3.6 together, 2.5 and 3.5 are beyond 4.
    const beyond = await analyst.call('POST', '/releases', {
      ...PLAN,
      epsilon: 3.5,
      from: '2025-02',
      to: '2025-05',
      title: TITLE,
    });
    expect(beyond.status).toBe(409);
    expect(beyond.body.problems).toHaveLength(1);
    expect(beyond.body.problems[0]).toMatchObject({ code: 'not_now', path: 'epsilon' });
    expect(beyond.body.problems[0].message).toMatch(/2025-02, 2025-03$/);
    const later = await analyst.call('POST', '/releases', {
      ...PLAN,
      from: '2025-04',
      to: '2025-05',
      title: TITLE,
    });
    expect(later.status).toBe(200);
    expect((await analyst.call('POST', `/releases/${later.body.id}/discard`)).body.status).toBe('discarded');
  });

  it('keeps a person in the month of their first count, so that nobody is charged in two', async () => {
    // A case of an earlier month comes to light after the person was published as one of January's.
    await addCase(persons[3]!, '2024-11-05', { country: 'KH' });
    expect(await count('2024-01', '2024-12')).toBe(0);
    expect(await count('2025-01', '2025-01')).toBe(20);
    const fresh = randomUUID();
    await query(
      `insert into person (id, current_id, role, summary) select $1, $1, 'person_at_risk', summary from person limit 1`,
      [fresh],
    );
    await addCase(fresh, '2024-11-05', { country: 'KH' });
    expect(await count('2024-01', '2024-12')).toBe(1);
  });

  it('counts nobody who withdrew', async () => {
    const officer = await harness.signIn('caseworker', 'officer');
    const url = `/persons/${persons[0]}/figures-withdrawal`;
    expect((await officer.call('GET', url)).body).toEqual({ withheld: false, at: null });
    const reason = 'tidak ingin dihitung';
    expect((await officer.call('PUT', url, { withheld: true, reason })).body).toMatchObject({
      withheld: true,
    });
    expect(await count()).toBe(59);
    await officer.call('PUT', url, { withheld: false });
    expect(await count()).toBe(60);
    expect((await analyst.call('PUT', url, { withheld: true })).status).toBe(403);
  });

  it('checks a table of exact counts against what is out', async () => {
    const check = async (csv: string) =>
      (await analyst.call('POST', '/releases/firewall', { from: '2025-01', to: '2025-03', csv })).body;
    const small = await check('outcome,count\nundecided,3\n');
    expect(small.findings).toContainEqual(
      expect.objectContaining({ line: 2, kind: 'small', cell: { outcome: 'undecided' } }),
    );
    const pinned = await check('outcome,count\n,40\nundecided,20\npresumed_victim,10\nconfirmed_victim,8\n');
    expect(pinned.findings.map(({ kind }: any) => kind)).toContain('pinned_by_subtraction');
    const noise = await check('country,sex,count\nKH,female,10\n');
    expect(noise.findings).toContainEqual(
      expect.objectContaining({ line: 2, kind: 'reveals_noise', otherReleaseId: id }),
    );
    expect(await check('outcome,count\nundecided,30\n')).toEqual({ cells: 1, findings: [], safe: true });
    const faulty = await check('country,count\nSECRET,5\nKH,-1\n');
    expect(faulty.problems.map(({ path }: any) => path)).toEqual(['line 2, country', 'line 3, count']);
    expect(JSON.stringify(faulty)).not.toContain('SECRET');
  });

  it('proves what was spent, and tampering shows', async () => {
    const proof = async () => (await open('/proof')).json();
    const before = await proof();
    expect(before).toMatchObject({ limit: 4, unit: 'person', chainHolds: true });
    expect(before.entries).toHaveLength(1);
    expect(before.audits).toMatchObject([{ releaseId: id, isolating: 0, cellsCompared: 0 }]);
    expect(before.codeHash).toMatch(/^[0-9a-f]{64}$/);
    await expect(query('update release_spending set rho = 0')).rejects.toThrow('append-only');
    await expect(query('delete from release_signature; delete from release')).rejects.toThrow(
      'never deleted',
    );
    await expect(query(`update release set content = '{}' where id = $1`, [id])).rejects.toThrow(
      'does not change',
    );
    await query('alter table release_spending disable trigger user');
    await query('update release_spending set rho = rho / 2');
    expect((await proof()).chainHolds).toBe(false);
    await query('update release_spending set rho = rho * 2');
    expect((await proof()).chainHolds).toBe(true);
    await query('delete from release_spending');
    expect((await proof()).chainHolds).toBe(false);
  });
});
