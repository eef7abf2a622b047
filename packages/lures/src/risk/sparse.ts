/** One text as weighted features: column numbers and weights, both of one length. */
export interface SparseRow {
  columns: Int32Array;
  weights: Float32Array;
}

/** Features that stand in at least two texts, numbered from 0, with the dampened counts of each text. */
export interface CountedBlock {
  rows: SparseRow[];
  size: number;
}

/** Puts the hash of each feature of a text, as often as it stands there. */
export type ReadFeatures = (text: string, put: (hash: number) => void) => void;

const BUCKETS = 1 << 20;

/**
 * Counts hashed features (Weinberger et al., 2009) of each text. What stands in one text only can teach nothing and is left
 * out; that needs no label, so all texts may be looked at.
 */
export function countBlock(texts: readonly string[], read: ReadFeatures): CountedBlock {
  const columnOf = new Int32Array(BUCKETS);
  const counted = texts.map((text): SparseRow => {
    const counts = new Map<number, number>();
    read(text, (hash) => {
      const bucket = hash & (BUCKETS - 1);
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    });
    for (const bucket of counts.keys()) columnOf[bucket]!++;
    return {
      columns: Int32Array.from(counts.keys()),
      weights: Float32Array.from(counts.values(), (count) => 1 + Math.log(count)),
    };
  });
  let size = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) columnOf[bucket] = columnOf[bucket]! > 1 ? size++ : -1;
  const rows = counted.map(({ columns, weights }) => {
    const named = columns.map((bucket) => columnOf[bucket]!);
    return {
      columns: named.filter((column) => column >= 0),
      weights: weights.filter((_, at) => named[at]! >= 0),
    };
  });
  return { rows, size };
}

/**
 * The weight of each feature by what `members` teach: inverse document frequency, times the absolute log-count ratio of the
 * classes to a power (naive Bayes features: Wang and Manning, 2012). A feature of fewer than two members weighs nothing.
 */
export function featureWeights(
  block: CountedBlock,
  labels: readonly (0 | 1)[],
  members: readonly number[],
  power: number,
): Float64Array {
  const counts = [new Float64Array(block.size), new Float64Array(block.size)] as const;
  for (const member of members)
    for (const column of block.rows[member]!.columns) counts[labels[member]!][column]!++;
  const [against, favour] = counts;
  const total = (side: Float64Array): number => side.reduce((sum, count) => sum + count, side.length);
  const balance = Math.log(total(favour) / total(against));
  return favour.map((count, column) => {
    const seen = count + against[column]!;
    if (seen < 2) return 0;
    const ratio = Math.log((count + 1) / (against[column]! + 1)) - balance;
    return (Math.log((1 + members.length) / (1 + seen)) + 1) * Math.abs(ratio) ** power;
  });
}

/** The row weighted and brought to length one. */
export function weighRow({ columns, weights }: SparseRow, factors: Float64Array): SparseRow {
  const weighed = weights.map((weight, at) => weight * factors[columns[at]!]!);
  const length = Math.sqrt(weighed.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { columns, weights: weighed.map((weight) => weight / length) };
}
