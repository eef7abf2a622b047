import { agglomerate } from './table/agglomerate.ts';
import { blockPairs, type Pairs } from './table/blocks.ts';
import { type ColumnKind, encodeColumn } from './table/columns.ts';
import { createCompare } from './table/levels.ts';
import { readSettings, thresholdFor } from './table/settings.ts';
import { trainModel } from './table/train.ts';
import { sampleChances, weighPairs } from './table/weigh.ts';

export interface TableEvaluation {
  rows: number;
  truePairs: number;
  f1: number;
  precision: number;
  recall: number;
  threshold: number;
  blockingRecall: number;
  seconds: number;
  inferred: Record<string, ColumnKind>;
}
export class LinkageRefused extends Error {}

type Row = Record<string, string>;
/** Numbers of rows, by name: they say nothing about who a row is. */
const ROW_NUMBER = /^(?:unique_?id|rec_?id|row_?id|id)$/i;
/** Pairs weighing less than this are as good as never compared. */
const FORGOTTEN = -4;

/**
 * Links a table with inferred settings and compares the clusters with a label that no step has seen. Columns are read once a
 * distinct value; pairs come from blocking keys, the rarest first; m is learned by expectation maximisation in one pass a
 * column, u from pairs drawn by chance; clusters grow by average linkage. Throws `LinkageRefused` for an unknown label, an
 * empty table or faulty settings. Time grows with rows and with the pair budget; memory holds the pairs.
 */
export const evaluateTable = ({
  rows,
  columns,
  label,
  settings: given,
}: {
  rows: readonly Row[];
  columns: readonly string[];
  label: string;
  settings?: unknown;
}): TableEvaluation => {
  const begun = performance.now();
  if (rows.length === 0) throw new LinkageRefused('the table has no rows');
  if (!columns.includes(label)) throw new LinkageRefused('the label is no column of the table');
  const { settings, faults } = readSettings(given, columns);
  if (faults.length > 0) throw new LinkageRefused(faults.join('; '));
  const all = columns
    .filter((name) => name !== label && !ROW_NUMBER.test(name) && !settings.ignore.includes(name))
    .map((name) =>
      encodeColumn(
        name,
        rows.map((row) => row[name]),
      ),
    );
  const used = all.filter(({ kind }) => kind !== 'constant');
  const width = used.length;

  const pairs = blockPairs(used, rows.length, settings.pairBudget);
  const compare = used.map(createCompare);
  const levels = new Uint8Array(pairs.left.length * width);
  for (let pair = 0; pair < pairs.left.length; pair++)
    for (let column = 0; column < width; column++)
      levels[pair * width + column] = compare[column]!(pairs.left[pair]!, pairs.right[pair]!);
  const models = trainModel(levels, width, sampleChances(compare, rows.length));
  const weights = weighPairs(pairs, levels, used, models, rows.length);
  const kept = strong(pairs, weights, settings.unknown + FORGOTTEN);
  const threshold = settings.threshold ?? thresholdFor(rows.length);
  const clusters = agglomerate(rows.length, kept.left, kept.right, kept.weights, {
    threshold,
    unknown: settings.unknown,
  });

  const labels = rows.map((row) => row[label] ?? '');
  return {
    rows: rows.length,
    ...judge(labels, clusters, pairs),
    threshold,
    seconds: (performance.now() - begun) / 1000,
    inferred: Object.fromEntries(all.map(({ name, kind }) => [name, kind])),
  };
};

const strong = (pairs: Pairs, weights: Float64Array, least: number) => {
  const places = Int32Array.from(weights.keys()).filter((pair) => weights[pair]! >= least);
  return {
    left: places.map((pair) => pairs.left[pair]!),
    right: places.map((pair) => pairs.right[pair]!),
    weights: Float64Array.from(places, (pair) => weights[pair]!),
  };
};

const pairsIn = (sizes: Iterable<number>): number => {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
};

const tally = <Key>(keys: Iterable<Key>): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Pairs put together against pairs that belong together, and how many of those were compared at all. */
const judge = (labels: readonly string[], clusters: Int32Array, pairs: Pairs) => {
  const truePairs = pairsIn(tally(labels).values());
  const predicted = pairsIn(tally(clusters).values());
  const right = pairsIn(tally(labels.map((label, row) => `${clusters[row]} ${label}`)).values());
  let blocked = 0;
  for (let pair = 0; pair < pairs.left.length; pair++)
    if (labels[pairs.left[pair]!] === labels[pairs.right[pair]!]) blocked++;
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  return {
    truePairs,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    blockingRecall: truePairs === 0 ? 1 : blocked / truePairs,
  };
};
