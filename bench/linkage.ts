import { resolve } from 'node:path';
import { createDuckdbEngine } from '@suar/linkage/duckdb';
import { measureNames } from './linkage/name-baseline.ts';
import { comparePeers } from './linkage/peers.ts';
import { measurePersonIndex } from './linkage/person-index.ts';
import { measurePublicSets } from './linkage/public-sets.ts';
import { measureRegion } from './linkage/region.ts';
import { linkRegion, splinkRegion } from './linkage/whole-run.ts';

/**
 * What linking costs and how well it does, ours beside its peers from one run, part by part; `--part NAME` runs one alone, which
 * is what a figure of memory needs. region: an invented region trained, scored and clustered, beside Splink; growth: the same at
 * growing sizes; duckdb: by the second engine; index: one new record among all; persons: by nationality, beside Splink; sets: public
 * sets with known truth, beside Splink; names: lists of names, beside any-ascii with Jaro-Winkler; peers: the same pairs scored with
 * the same model as Splink. Peers are set up by `bench/peers/setup.sh linkage`; without them, and without data
 * (SUAR_EVALUATION_DATA, by default ../shared/data), what is absent is said. `--quick`: 50,000 rows, no peers. `--rows N`: the
 * size of the region, and the one size of growth (ten million need NODE_OPTIONS=--max-old-space-size=7000).
 */
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const after = (word: string): string | undefined => {
  const at = process.argv.indexOf(word);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const ROWS = Number(after('--rows') ?? (quick ? 50_000 : 1_000_000));
const GROWTH = after('--rows') === undefined ? [10_000, 100_000] : [ROWS];
const DATA = resolve(process.env.SUAR_EVALUATION_DATA ?? '../shared/data', 'linkage');
const SEED = 7;
const results: Record<string, unknown> = { quick };

const parts: Record<string, () => unknown> = {
  region: async () => {
    const { peakMegabytes, ...ours } = await linkRegion(ROWS, SEED);
    Object.assign(results, ours);
    return quick ? ours : { ours: { ...ours, peakMegabytes }, splink: await splinkRegion(ROWS, SEED) };
  },
  growth: async () => {
    const measured = [];
    for (const rows of GROWTH) measured.push(await linkRegion(rows, SEED));
    return measured;
  },
  duckdb: async () =>
    linkRegion(quick ? 10_000 : 100_000, SEED, await createDuckdbEngine({ memoryMegabytes: 4096 })),
  index: () => {
    const index = measurePersonIndex(quick ? 20_000 : ROWS);
    results.findP95Milliseconds = index.findMilliseconds.p95;
    return index;
  },
  persons: () => measureRegion(100_000, 2024),
  sets: () => measurePublicSets(DATA, { quick, peers: !quick }),
  names: () => measureNames(DATA),
  peers: () => comparePeers(ROWS),
};
const QUICK = ['region', 'duckdb', 'index', 'sets'];

const part = after('--part');
if (part !== undefined && !parts[part]) {
  process.stderr.write(`--part is one of ${Object.keys(parts).join(', ')}\n`);
  process.exit(2);
}
const chosen = part === undefined ? (quick ? QUICK : Object.keys(parts)) : [part];
for (const name of chosen) {
  const outcome = await parts[name]!();
  results[name] = outcome;
  if (!json) process.stdout.write(`${name}: ${JSON.stringify(outcome, null, 1)}\n`);
}
results.peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
