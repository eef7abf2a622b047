/** Pairs put together against pairs that belong together. */
export interface PairQuality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly truePairs: number;
}

const tally = <Key>(keys: Iterable<Key>): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Pairs of rows that bear one key; across the two files only, where there are two. */
const pairsIn = (keys: readonly string[], apart: Uint8Array | undefined): number => {
  let pairs = 0;
  if (!apart) for (const size of tally(keys).values()) pairs += (size * (size - 1)) / 2;
  else {
    const first = tally(keys.filter((_, row) => apart[row] === 0));
    for (const [key, size] of tally(keys.filter((_, row) => apart[row] === 1)))
      pairs += size * (first.get(key) ?? 0);
  }
  return pairs;
};

/**
 * Compares clusters with the truth, both given by row. `apart`: by row, the file it comes from, where only pairs across two files
 * count. Precision is 1 where nothing was put together, recall where nothing belongs together. O(rows).
 */
export const pairQuality = (
  truth: readonly string[],
  clusters: ArrayLike<string | number>,
  apart?: Uint8Array,
): PairQuality => {
  const found = Array.from(clusters, String);
  const truePairs = pairsIn(truth, apart);
  const predicted = pairsIn(found, apart);
  const right = pairsIn(
    truth.map((label, row) => `${found[row]} ${label}`),
    apart,
  );
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, truePairs };
};
