import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  combinationErrors,
  createDiscreteGaussian,
  createRandomness,
  encodeRecords,
  evaluateFigures,
  expectValue,
  inferColumns,
  releaseTables,
  scoreOfLaw,
  synthesise,
} from '@suar/figures';
import { simulateFigures } from '@suar/simulate';
import { auditRelease } from './figures/audit-release.ts';
import { pinnedInGlotip } from './figures/glotip.ts';

import { attackOwnReleases } from './figures/own-release.ts';
import { paritySds } from './figures/parity.ts';
import { comparePeers } from './figures/peers.ts';
import { CTDC_PLAN, REGION_PLAN } from './figures/plans.ts';
import { readTable } from './figures/read-table.ts';

/**
 * What publishing costs in truth and time: the plan and the invented records on public data whose truth is known, the same
 * through the peers where they are set up (bench/peers/setup.sh figures), an invented region of 200,000 persons, the law of
 * the noise, and attacks. `--quick` leaves out the peers and takes less of everything. Data: SUAR_EVALUATION_DATA, by
 * default ../shared/data; what is absent is said and skipped.
 */
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const DATA = resolve(process.env.SUAR_EVALUATION_DATA ?? '../shared/data', 'disclosure');
const clock = (): number => performance.now();
const results: Record<string, unknown> = { quick };
const tell = (name: string, value: unknown): void => {
  results[name] = value;
  if (!json) process.stdout.write(`${name}: ${JSON.stringify(value, null, 1)}\n`);
};
const timed = <T>(work: () => T): { value: T; seconds: number } => {
  const begun = clock();
  const value = work();
  return { value, seconds: (clock() - begun) / 1000 };
};

const noiseScore = (sigma: number, draws: number) => {
  const draw = createDiscreteGaussian(sigma, createRandomness());
  const { value: score, seconds } = timed(() => scoreOfLaw(draw, sigma, draws));
  return { sigma, draws, score, perSecond: Math.round(draws / seconds) };
};

const ctdc = resolve(DATA, 'ctdc_vp_condensed.csv');
if (existsSync(ctdc)) {
  const table = readTable(ctdc);
  for (const epsilon of [1, 4]) {
    const { inferred: _inferred, ...figures } = expectValue(
      evaluateFigures({ ...table, epsilon, plan: CTDC_PLAN, clock }),
    );
    tell(`ctdc epsilon ${epsilon}`, figures);
  }
  const columns = expectValue(inferColumns(table.names, table.rows));
  tell('ownReleases', attackOwnReleases(expectValue(encodeRecords(columns, table.rows))));
  if (!quick) tell('peers', comparePeers(ctdc, table, [1]));
} else tell('ctdc', `skipped: no ${ctdc}`);

{
  const region = simulateFigures({ seed: 2023, count: quick ? 20_000 : 200_000 });
  const budget = { epsilon: 1, delta: 1e-7 };
  const plan = timed(() => expectValue(releaseTables(region, REGION_PLAN, budget)));
  const micro = timed(() => expectValue(synthesise(region, budget)));
  tell('region', {
    persons: region.size,
    columns: region.columns.length,
    planSeconds: plan.seconds,
    microdataSeconds: micro.seconds,
    error2way: combinationErrors(region, micro.value.records, 2).meanTotalVariation,
    ...(quick ? {} : { error3way: combinationErrors(region, micro.value.records, 3).meanTotalVariation }),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  });
}

tell(
  'noise',
  [1, 14, 90].map((sigma) => noiseScore(sigma, quick ? 500_000 : 10_000_000)),
);
tell('epsilonAudit', auditRelease(quick ? 200 : 4000));
tell(
  'glotip',
  existsSync(resolve(DATA, 'glotip_long.csv'))
    ? pinnedInGlotip(resolve(DATA, 'glotip_long.csv'))
    : 'skipped: no data',
);
tell(
  'showcaseParity',
  existsSync(resolve(DATA, 'sds_customer_complaints_prepared.csv')) ? paritySds(DATA) : 'skipped: no data',
);
if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
