import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CampaignLure, createTemplateIndex, groupCampaigns } from '@suar/lures';
import { generateAdverts } from '../../packages/lures/gold/generate-adverts.ts';
import { compareGroups, measureTemplates } from '../../packages/lures/gold/measure.ts';
import { createRandom } from '../../packages/lures/gold/random.ts';
import { largeAdverts } from './adverts.ts';
import { type GroupedFile, groupByPeer, groupFile, inFolder, type Peer, writeFile } from './run-file.ts';

const SEED = 7;

/** Texts a second into templates, in this process, texts in memory. */
export const measureSpeed = (
  count: number,
): { rows: number; templates: number; templatesPerSecond: number } => {
  const texts = Array.from(largeAdverts(count, SEED), ({ text }) => text);
  const index = createTemplateIndex();
  const start = performance.now();
  for (const [at, text] of texts.entries()) index.add(String(at), text);
  const seconds = (performance.now() - start) / 1000;
  return {
    rows: count,
    templates: [...index.templates()].length,
    templatesPerSecond: Math.round(count / seconds),
  };
};

/** Time, memory and quality as invented adverts grow in number. */
export const measureGrowth = (sizes: readonly number[]): GroupedFile[] =>
  sizes.map((size) =>
    inFolder((folder) => {
      const path = join(folder, 'adverts.jsonl');
      writeFile(path, size, SEED);
      return groupFile(path, 'template');
    }),
  );

/** The settings that the peers publish, and looser ones that suit short texts with slots. */
const SETTINGS: readonly (readonly [Peer, { threshold: number; ngram: number }])[] = [
  ['text-dedup', { threshold: 0.7, ngram: 5 }],
  ['text-dedup', { threshold: 0.4, ngram: 2 }],
  ['datasketch', { threshold: 0.4, ngram: 2 }],
];

const beside = (path: string, field: string, settings = SETTINGS): Record<string, unknown> => {
  const found: Record<string, unknown> = { ours: groupFile(path, field) };
  for (const [peer, one] of settings)
    found[`${peer} threshold ${one.threshold} ngram ${one.ngram}`] = groupByPeer(peer, path, field, one);
  // Once more at the end: other work on the machine may have come or gone meanwhile.
  found['ours again'] = groupFile(path, field);
  return found;
};

/** The same invented adverts grouped by the peers, both cores theirs; ours before and after. */
export const comparePeers = (count: number): Record<string, unknown> =>
  inFolder((folder) => {
    const path = join(folder, 'adverts.jsonl');
    writeFile(path, count, SEED);
    return beside(path, 'template');
  });

/** The Chinese SMS set: templates against its fourteen classes. */
export const measureChineseSms = (data: string, peers: boolean): Record<string, unknown> | string => {
  const source = join(data, 'zh_spam_sms_templates.jsonl');
  if (!existsSync(source)) return `skipped: ${source} is absent`;
  return inFolder((folder) => {
    const path = join(folder, 'sms.jsonl');
    copyFileSync(source, path);
    return peers ? beside(path, 'label') : { ours: groupFile(path, 'label') };
  });
};

/** Sixty invented templates with known slots, by the share of distorted adverts. */
export const measureGold = (numbers: readonly number[]): Record<string, unknown>[] =>
  [0, 0.5, 1].map((distorted) => {
    const seeds = numbers.map((seed) => measureTemplates(generateAdverts(seed, distorted)));
    const mean = (of: (one: (typeof seeds)[number]) => number): number =>
      Number((seeds.reduce((sum, one) => sum + of(one), 0) / seeds.length).toFixed(4));
    return {
      distorted,
      adverts: mean(({ adverts }) => adverts),
      templates: mean(({ templates }) => templates),
      adjustedRand: mean(({ adjustedRand }) => adjustedRand),
      slotRecall: mean(({ slotRecall }) => slotRecall),
      slotPrecision: mean(({ slotPrecision }) => slotPrecision),
      slotsExact: mean(({ slotsExact }) => slotsExact),
    };
  });

/** Templates found when each advert loses a share of its words, drawn anew for each. */
export const measureDropped = (count: number): Record<string, number>[] => {
  const adverts = [...largeAdverts(count, SEED)];
  return [0.1, 0.2, 0.3, 0.4].map((dropped) => {
    const random = createRandom(SEED);
    const index = createTemplateIndex();
    for (const [at, { text }] of adverts.entries()) {
      const kept = text.split(' ').filter(() => random.next() >= dropped);
      index.add(String(at), kept.join(' '));
    }
    const found = adverts.map((_, at) => index.templateOf(String(at))!);
    return {
      dropped,
      ...compareGroups(
        found,
        adverts.map(({ template }) => template),
      ),
    };
  });
};

/** Campaigns of invented lures whose actor is known: own contacts, templates, links that all may name, and an agency's telephone for eight. */
export const measureCampaigns = (count: number): Record<string, number> => {
  const random = createRandom(SEED);
  const actors = Math.round(count / 50);
  const truth = new Map<string, number>();
  const lures: CampaignLure[] = [];
  for (let at = 0; at < count; at++) {
    const actor = Math.floor(actors * random.next() ** 2);
    const identifiers = [{ kind: 'phone', value: `${actor} ${random.below(4)}` }];
    if (random.below(3) === 0) identifiers.push({ kind: 'handle', value: `${actor} ${random.below(2)}` });
    if (random.below(5) === 0) identifiers.push({ kind: 'url', value: `hub ${random.below(20)}` });
    if (random.below(4) === 0) identifiers.push({ kind: 'phone', value: `agency ${actor >> 3}` });
    const templateId = random.below(4) === 0 ? null : `${actor} ${random.below(5)}`;
    lures.push({ id: String(at), templateId, identifiers });
    truth.set(String(at), actor);
  }
  const start = performance.now();
  const campaigns = groupCampaigns(lures);
  const seconds = (performance.now() - start) / 1000;
  const found = campaigns.flatMap(({ id, lureIds }) =>
    lureIds.map((lureId) => [id, truth.get(lureId)!] as const),
  );
  const { purity, adjustedRand } = compareGroups(
    found.map(([id]) => id),
    found.map(([, actor]) => actor),
  );
  return {
    lures: count,
    actors: new Set(truth.values()).size,
    campaigns: campaigns.length,
    purity,
    adjustedRand,
    seconds,
  };
};
