import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRenewal, setRenewal } from '../../apps/server/src/keeping/renewal-store.ts';
import { isSearchCurrent, renewSearch } from '../../apps/server/src/person/renew-search.ts';
import { readingOfNames } from '../../apps/server/src/person/search-words.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
});
afterAll(() => harness.stop());

const ask = (sql: string): Promise<{ rows: Record<string, unknown>[] }> =>
  harness.running.connection.pool.query(sql);
const found = async (list: 'persons' | 'reports' | 'cases', name: string): Promise<number> =>
  (await officer.call('GET', `/${list}?q=${encodeURIComponent(name)}`)).body.items.length;
const NAMES = ['Sutrisno Hadi', 'สมชาย ใจดี', 'Nguyễn Thị Hòa'];

it('makes persons, reports and cases taken in under an older reading findable, and goes on where it was stopped', async () => {
  const { services } = harness.running;
  for (let waited = 0; !(await isSearchCurrent(services)) && waited < 100; waited++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  // A new database follows today's reading from its start.
  expect(await readRenewal(services, 'person.search')).toMatchObject({ done: readingOfNames() });

  for (const value of NAMES) {
    const { body } = await officer.call('POST', '/reports/form', {
      text: '',
      persons: [{ role: 'person_at_risk', fields: [{ field: 'name', value }] }],
    });
    const opened = await officer.call('POST', '/cases', { personIds: [body.subjects[0].personId] });
    expect(opened.status).toBe(200);
  }
  const kept = (await ask('select id, search from person order by number')).rows;
  await ask(
    `update person set search = '{}'; update report set search = '{7}'; update case_record set search = '{}'`,
  );
  expect(await found('persons', 'Sutrisno')).toBe(0);

  // Stopped behind the first person: it is not asked for again.
  const first = (await ask('select min(number)::int as number from person')).rows[0]!.number as number;
  await setRenewal(services, 'person.search', { under: readingOfNames(), number: first });
  expect(await isSearchCurrent(services)).toBe(false);
  await renewSearch(services);
  expect(await isSearchCurrent(services)).toBe(true);
  expect(await found('persons', 'Sutrisno')).toBe(0);
  expect(await found('persons', 'somchai')).toBe(1);

  // Under another reading all are.
  await setRenewal(services, 'person.search', { under: 'older', number: first + 1 });
  await renewSearch(services);
  expect(await found('persons', 'Bapak Sutrisno')).toBe(1);
  for (const list of ['persons', 'reports', 'cases'] as const)
    for (const name of NAMES) expect([list, name, await found(list, name)]).toEqual([list, name, 1]);
  expect((await ask('select id, search from person order by number')).rows).toEqual(kept);
  // What a report was found by before, its words, stays.
  expect((await ask(`select count(*)::int as n from report where search @> '{7}'`)).rows[0]!.n).toBe(3);
  const noted = await ask(
    `select actor_id, count from ledger where act = 'person.search_renewed' order by seq`,
  );
  expect(noted.rows).toEqual([
    { actor_id: null, count: 2 },
    { actor_id: null, count: 3 },
  ]);
});
