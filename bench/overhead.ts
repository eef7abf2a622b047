import { fillDemonstration } from '../apps/server/src/demonstration/fill.ts';
import type { Services } from '../apps/server/src/platform/context.ts';
import type { Server } from '../apps/server/src/platform/http.ts';
import { startHarness } from '../tests/server/harness.ts';
import { demonstrationOffice } from './office.ts';
import { serverWithout } from './overhead/without.ts';

/**
 * What sealing, the ledger and the guards of rows cost: the same server on two databases filled with the same invented
 * region, as it is, without guards, and with none of the three, asked for the same lists and records turn by turn. Goals of
 * sealing and ledger: lists at most 1.3 times, opening at most twice. `--quick`: a smaller region.
 */
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const SIZE = quick ? { reports: 200, persons: 180 } : { reports: 3000, persons: 2800 };
const TRIES = quick ? 80 : 300;

const say = (text: string): void => {
  if (!json) process.stdout.write(`${text}\n`);
};
interface Side {
  get(path: string): Promise<void>;
  cases: string[];
  reports: string[];
}
const sideOf = async (
  harness: Awaited<ReturnType<typeof startHarness>>,
  { services, app }: { services: Services; app: Server },
): Promise<Side> => {
  await fillDemonstration(services, 'http://localhost', () => undefined, SIZE);
  const { headers } = await harness.signIn('caseworker', 'measure', await demonstrationOffice(harness));
  const ids = async (table: string): Promise<string[]> =>
    (
      await harness.running.connection.pool.query<{ id: string }>(
        `select id from ${table} order by number limit 100`,
      )
    ).rows.map(({ id }) => id);
  await harness.running.connection.pool.query('analyze');
  return {
    get: async (path) => {
      const { statusCode } = await app.inject({ method: 'GET', url: `/api/v1${path}`, headers });
      if (statusCode !== 200) throw new Error(`${path.split('/')[1]} answered ${statusCode}`);
    },
    cases: await ids('case_record'),
    reports: await ids('report'),
  };
};
const SIDES = ['with', 'unguarded', 'without'] as const;
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

const [sealed, open] = [await startHarness(), await startHarness()];
try {
  say('Filling the same region twice ...');
  const plain = await serverWithout(open);
  const whole = await sideOf(sealed, { services: sealed.running.services, app: sealed.app });
  const { services } = sealed.running;
  const guarded = services.as;
  const sides = {
    with: whole,
    unguarded: {
      ...whole,
      get: async (path: string) => {
        services.as = () => services.system;
        await whole.get(path).finally(() => {
          services.as = guarded;
        });
      },
    },
    without: await sideOf(open, plain),
  };
  const pathOf = {
    listCases: () => '/cases?limit=50',
    listReports: () => '/reports?limit=50',
    openCase: (side: Side, turn: number) => `/cases/${side.cases[turn % side.cases.length]}`,
    openReport: (side: Side, turn: number) => `/reports/${side.reports[turn % side.reports.length]}`,
  };
  const result: Record<string, Record<(typeof SIDES)[number] | 'ratio' | 'ratioWithGuards', number>> = {};
  for (const [name, path] of Object.entries(pathOf)) {
    const times = { with: [] as number[], unguarded: [] as number[], without: [] as number[] };
    // Turn by turn, and who comes first changes, so that whatever else the machine does falls on all.
    for (let turn = -12; turn < TRIES; turn += 1)
      for (let place = 0; place < SIDES.length; place += 1) {
        const which = SIDES[(turn + 12 + place) % SIDES.length]!;
        const begun = performance.now();
        await sides[which].get(path(sides[which], turn + 12));
        if (turn >= 0) times[which].push(performance.now() - begun);
      }
    const rounded = (value: number): number => Math.round(value * 100) / 100;
    const [mine, unguarded, bare] = [median(times.with), median(times.unguarded), median(times.without)];
    const line = {
      with: rounded(mine),
      unguarded: rounded(unguarded),
      without: rounded(bare),
      ratio: rounded(unguarded / bare),
      ratioWithGuards: rounded(mine / bare),
    };
    result[name] = line;
    say(
      `${name.padEnd(12)} ${line.with} ms; without guards ${line.unguarded} ms; with none ${line.without} ms; sealing and ledger x${line.ratio}, guards too x${line.ratioWithGuards}`,
    );
  }
  process.stdout.write(
    `${JSON.stringify({ ...result, ...SIZE, database: process.env.DATABASE_URL ? 'postgresql' : 'embedded' })}\n`,
  );
  await plain.app.close();
} finally {
  await sealed.stop();
  await open.stop();
}
