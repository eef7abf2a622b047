import { randomUUID } from 'node:crypto';
import type { PersonRecord } from '@suar/linkage';
import { simulatePersons } from '@suar/simulate';
import type { PersonSummary } from '../apps/server/src/person/record.ts';
import { runOn } from '../apps/server/src/platform/seal/open-vault.ts';
import { type Harness, startHarness } from '../tests/server/harness.ts';
import { recordOfRow } from './linkage/person-rows.ts';

/**
 * How fast the search over everything answers while somebody types, over the whole server (HTTP, policy, index in memory,
 * database, unsealing, ledger) and in the index alone; and how often a whole name finds its person among those shown.
 * Beside it, as the floor in the same run, the smallest request of a signed-in officer. `--quick`: 20,000 persons; otherwise 100,000, each with a report and every fifth with a case.
 */
const quick = process.argv.includes('--quick');
const PERSONS = quick ? 20_000 : 100_000;
const SAMPLES = quick ? 40 : 80;
const PORTION = 2000;

type Filled = { id: string; record: PersonRecord };

const insertPortion = async (harness: Harness, portion: readonly Filled[]): Promise<void> => {
  const {
    sealer,
    keys: { vault },
  } = harness.running.services;
  const pool = harness.running.connection.pool;
  const ids = portion.map(({ id }) => id);
  const reports = portion.map(() => randomUUID());
  const summaries = portion.map(({ id, record }) =>
    sealer.sealJson('person.summary', id, { own: { ...record, id }, all: null } satisfies PersonSummary),
  );
  const office = `'${harness.organisationId}'::uuid`;
  const nothing = reports.map((id) => sealer.seal('report.preview', id, 'invented'));
  // Rows go in past the query builder, which else brings the data keys along.
  const unkept = vault.unkept([summaries, nothing]);
  await vault.persist(runOn(pool), unkept);
  vault.kept(unkept);
  await pool.query(
    `insert into person (id, current_id, role, summary, changed, organisation_id)
     select id, id, 'person_at_risk', summary, nextval('person_change'), ${office} from unnest($1::uuid[], $2::bytea[]) as t(id, summary)`,
    [ids, summaries],
  );
  await pool.query(
    `insert into report (id, channel, format, arrived_at, preview, text, organisation_id)
     select id, 'row', 'table', now(), preview, preview, ${office} from unnest($1::uuid[], $2::bytea[]) as t(id, preview)`,
    [reports, nothing],
  );
  await pool.query(
    `insert into subject (report_id, person_id, ordinal, role)
     select report, person, 1, 'person_at_risk' from unnest($1::uuid[], $2::uuid[]) as t(report, person)`,
    [reports, ids],
  );
  await pool.query(
    `insert into case_record (person_id, opened_at, updated_at, status, opened_month, version, organisation_id)
     select id, now(), now(), 'open', '2026-01', 1, ${office} from unnest($1::uuid[]) as t(id)`,
    [ids.filter((_, at) => at % 5 === 0)],
  );
};

const percentiles = (times: number[]): { p50: number; p95: number } => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]! * 100) / 100;
  return { p50: at(0.5), p95: at(0.95) };
};

/** What somebody types on the way to a name: its first letters, its first word, all but its end, and the whole. */
const keystrokes = (name: string): string[] => {
  const letters = [...name];
  const typed = [letters.slice(0, 3).join(''), name.split(/\s+/)[0]!, letters.slice(0, -2).join(''), name];
  return [...new Set(typed)].filter((words) => words.trim().length >= 2);
};

const harness = await startHarness();
try {
  const officer = await harness.signIn('caseworker', 'officer');
  const sampled: Filled[] = [];
  let portion: Filled[] = [];
  let count = 0;
  const every = Math.floor(PERSONS / SAMPLES);
  const begun = performance.now();
  for (const row of simulatePersons({ seed: 'search', count: PERSONS })) {
    const one = { id: randomUUID(), record: recordOfRow(row) };
    portion.push(one);
    if (count % every === 0 && one.record.names.length > 0) sampled.push(one);
    count += 1;
    if (portion.length === PORTION) {
      await insertPortion(harness, portion);
      portion = [];
    }
  }
  if (portion.length > 0) await insertPortion(harness, portion);
  await harness.running.connection.pool.query('analyze');
  const filled = performance.now();
  const { matcher, db } = harness.running.services;
  await matcher.catchUp(db);
  const loaded = performance.now();

  const ask = (words: string) =>
    harness.app.inject({
      method: 'GET',
      url: '/api/v1/search',
      headers: { ...officer.headers, 'x-suar-search': encodeURIComponent(words) },
    });
  for (const { record } of sampled.slice(0, 10)) await ask(record.names[0]!);
  const times = { server: [] as number[], index: [] as number[], floor: [] as number[] };
  let found = 0;
  for (const { id, record } of sampled)
    for (const typed of keystrokes(record.names[0]!)) {
      const before = performance.now();
      const answer = await ask(typed);
      times.server.push(performance.now() - before);
      if (answer.statusCode !== 200) throw new Error(`the search answered ${answer.statusCode}`);
      const floor = performance.now();
      await officer.call('GET', '/session');
      times.floor.push(performance.now() - floor);
      const alone = performance.now();
      const hits = matcher.search(typed, 21);
      times.index.push(performance.now() - alone);
      if (typed === record.names[0] && hits.some((hit) => hit.id === id)) found += 1;
    }
  const result = {
    persons: PERSONS,
    searches: times.server.length,
    fillSeconds: Math.round((filled - begun) / 1000),
    loadSeconds: Math.round((loaded - filled) / 1000),
    server: percentiles(times.server),
    floor: percentiles(times.floor),
    index: percentiles(times.index),
    wholeNameFound: Math.round((found / sampled.length) * 1000) / 1000,
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  await harness.stop();
}
