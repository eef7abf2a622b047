import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { simulateRegion } from '@suar/simulate';
import { fillDemonstration } from '../apps/server/src/demonstration/fill.ts';
import { startHarness } from '../tests/server/harness.ts';
import { demonstrationOffice } from './office.ts';
import type { SurgePlan, SurgeTold } from './surge/users.ts';

/**
 * A surge: 2,270 reports a day, ten times the usual, all within one hour, while 200 users list, open and search on the
 * demonstration's region. Over real HTTP; the users are a process of their own on the same machine. Says how long answers
 * take, and counts that every report the server said it had taken in is there once. `--quick`: 20 s, otherwise 180 s.
 */
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const SECONDS = quick ? 20 : 180;
const USERS = 200;
const THINK_SECONDS = 10;
const REPORTS_A_DAY = 2270;
const ARRIVALS_PER_SECOND = REPORTS_A_DAY / 3600;

const say = (text: string): void => {
  if (!json) process.stdout.write(`${text}\n`);
};
const percentile = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
};

const harness = await startHarness();
try {
  const { pool } = harness.running.connection;
  await fillDemonstration(harness.running.services, 'http://localhost', () => undefined);
  const office = await demonstrationOffice(harness);
  const cookies: string[] = [];
  for (let user = 0; user < USERS; user += 1)
    cookies.push((await harness.signIn('caseworker', `user ${user}`, office)).headers.cookie!);
  await harness.app.listen({ host: '127.0.0.1', port: 0 });
  const address = harness.app.server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const ids = async (table: string): Promise<string[]> =>
    (await pool.query<{ id: string }>(`select id from ${table} order by random() limit 500`)).rows.map(
      ({ id }) => id,
    );
  const region = simulateRegion({ seed: 'surge', reports: 600, persons: 600, until: '2026-11-01' });
  const stamp = Date.now();
  const plan: SurgePlan = {
    origin: `http://127.0.0.1:${port}/api/v1`,
    cookies,
    reportIds: await ids('report'),
    caseIds: await ids('case_record'),
    names: region.persons.slice(0, 300).map(({ names }) => names.latin),
    // Each text is one of a kind: a report that comes twice is rightly taken in once.
    texts: Array.from(
      { length: Math.ceil(SECONDS * ARRIVALS_PER_SECOND * 2) },
      (_, at) => `${region.reports[at % region.reports.length]!.text}\n(${stamp}-${at})`,
    ),
    seconds: SECONDS,
    thinkSeconds: THINK_SECONDS,
    arrivalsPerSecond: ARRIVALS_PER_SECOND,
  };
  const before = Number((await pool.query('select count(*) as n from report')).rows[0].n);
  say(`${USERS} users for ${SECONDS} s on ${before} reports ...`);
  const told = await new Promise<SurgeTold>((settle, fail) => {
    const users = fork(fileURLToPath(new URL('./surge/users.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
    });
    users.once('message', (message) => settle(message as SurgeTold)).once('error', fail);
    users.once('exit', (code) => fail(new Error(`the users ended with ${code}`)));
    users.send(plan);
  });
  const after = Number((await pool.query('select count(*) as n from report')).rows[0].n);
  const stored = Number(
    (await pool.query('select count(*) as n from report where id = any($1::uuid[])', [told.accepted])).rows[0]
      .n,
  );
  const all = Object.values(told.times).flat();
  const kinds = Object.fromEntries(
    Object.entries(told.times).map(([name, times]) => [
      name,
      { requests: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    ]),
  );
  for (const [name, { requests, p50, p95 }] of Object.entries(kinds))
    say(`${name.padEnd(14)} ${String(requests).padStart(5)} requests, p50 ${p50} ms, p95 ${p95} ms`);
  const result = {
    users: USERS,
    seconds: SECONDS,
    database: process.env.DATABASE_URL ? 'postgresql' : 'embedded',
    requests: all.length,
    requestsPerSecond: Math.round(all.length / SECONDS),
    p50: percentile(all, 0.5),
    p95: percentile(all, 0.95),
    kinds,
    failed: told.failed,
    arrivals: told.times.arrival?.length ?? 0,
    accepted: told.accepted.length,
    lost: told.accepted.length - stored,
    doubled: after - before - stored,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  await harness.stop();
}
