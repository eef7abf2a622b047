import { simulateLures } from '@suar/simulate';
import { createCampaigns } from '../apps/server/src/lure/campaigns.ts';
import { startHarness } from '../tests/server/harness.ts';
import { drawInBrowser } from './campaigns/draw-in-browser.ts';

/**
 * How fast adverts come into the lures' room (HTTP, reading, sealing, templates, campaigns), how long the memory takes to build
 * at start, what its pages take, and how the graph is drawn by Chromium in software WebGL. `--quick`: 2,000 adverts, no browser.
 */
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const ADVERTS = quick ? 2000 : 10_000;
const BATCH = 500;
const TRIES = 8;

const say = (text: string): void => {
  if (!json) process.stdout.write(`${text}\n`);
};
const tell = (figures: object): void => {
  for (const [key, value] of Object.entries(figures)) say(`${key.padEnd(26)} ${value}`);
};
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};
const median = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let at = 0; at < TRIES; at += 1) times.push(1000 * (await seconds(work)));
  return Math.round(times.sort((a, b) => a - b)[TRIES / 2]! * 10) / 10;
};

const harness = await startHarness();
try {
  const analyst = await harness.signIn('analyst', 'analyst');
  const lures = simulateLures({ seed: 7, count: ADVERTS, until: '2026-11-01' });
  const before = process.cpuUsage();
  const taking = await seconds(async () => {
    for (let at = 0; at < lures.length; at += BATCH) {
      const { status } = await analyst.call('POST', '/lures', {
        lures: lures
          .slice(at, at + BATCH)
          .map(({ text, source, seenAt }) => ({ text, seenAt, ...(source ? { source } : {}) })),
      });
      if (status !== 200) throw new Error(`a batch was refused with ${status}`);
    }
  });
  const { user, system } = process.cpuUsage(before);
  const rebuildSeconds = await seconds(async () => {
    harness.running.services.campaigns = createCampaigns(harness.running.services.sealer);
    await harness.running.services.campaigns.catchUp(harness.running.services);
  });
  const { items } = (await analyst.call('GET', '/campaigns?limit=200')).body;
  const largest = [...items].sort((a, b) => b.lures - a.lures)[0];
  const result = {
    adverts: ADVERTS,
    takenPerSecond: Math.round(ADVERTS / taking),
    /** What a core of one's own would give: the database's own work apart. */
    takenPerProcessorSecond: Math.round(ADVERTS / ((user + system) / 1e6)),
    rebuildSeconds: Math.round(rebuildSeconds * 10) / 10,
    campaigns: items.length,
    largestCampaign: largest.lures,
    listMilliseconds: await median(() => analyst.call('GET', '/lures')),
    campaignListMilliseconds: await median(() => analyst.call('GET', '/campaigns')),
    campaignMilliseconds: await median(() => analyst.call('GET', `/campaigns/${largest.id}`)),
    graphMilliseconds: await median(() => analyst.call('GET', '/campaigns/graph')),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  tell(result);
  const drawn = quick ? {} : await drawInBrowser(harness, analyst);
  tell(drawn);
  if (json) process.stdout.write(`${JSON.stringify({ ...result, ...drawn })}\n`);
} finally {
  await harness.stop();
}
