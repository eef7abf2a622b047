import { resolve } from 'node:path';
import { measureRead } from './lures/read.ts';
import { measureSets, setsTable } from './lures/sets.ts';
import {
  comparePeers,
  measureCampaigns,
  measureChineseSms,
  measureDropped,
  measureGold,
  measureGrowth,
  measureSpeed,
} from './lures/templates.ts';

/**
 * What reading and grouping lures costs and how well templates are found, part by part; `--part NAME` runs one alone. read: messages
 * read a second; speed: texts put into templates a second; growth: the same at growing sizes by processes of their own; gold: invented
 * templates with known slots; dropped: templates of adverts that lost words; sms: the Chinese SMS set against its classes; campaigns: invented actors with hubs between them; sets: risk on
 * public sets with known labels (`--sets a,b`: names that begin so) beside scikit-learn and fastText; peers:
 * the same adverts by text-dedup and datasketch. Peers are set up by `bench/peers/setup.sh lures`; without them, and without
 * data (SUAR_EVALUATION_DATA, by default ../shared/data), what is absent is said. `--quick`: smaller, without growth and
 * peers. `--rows N`: adverts of the part peers.
 */
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const after = (word: string): string | undefined => {
  const at = process.argv.indexOf(word);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const DATA = resolve(process.env.SUAR_EVALUATION_DATA ?? '../shared/data', 'lures');
const results: Record<string, unknown> = { quick };

const parts: Record<string, () => unknown> = {
  read: async () => {
    const measured = await measureRead({ quick });
    Object.assign(results, measured);
    return measured;
  },
  speed: () => {
    const measured = measureSpeed(quick ? 20_000 : 200_000);
    results.templatesPerSecond = measured.templatesPerSecond;
    return measured;
  },
  gold: () => measureGold(quick ? [11] : [11, 12, 13]),
  dropped: () => measureDropped(quick ? 2000 : 10_000),
  sms: () => measureChineseSms(DATA, !quick),
  campaigns: () => measureCampaigns(quick ? 5000 : 50_000),
  sets: () => {
    const only = after('--sets')?.split(',');
    const outcomes = measureSets(DATA, { peers: !quick, ...(only ? { only } : {}) });
    if (!json && typeof outcomes !== 'string') process.stdout.write(`${setsTable(outcomes)}\n`);
    return outcomes;
  },
  growth: () => measureGrowth([10_000, 100_000, 1_000_000]),
  peers: () => comparePeers(Number(after('--rows') ?? 100_000)),
};
const QUICK = ['read', 'speed', 'gold', 'sms', 'campaigns'];

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
