/** Pairs put together against pairs that belong together. */
export interface PairQuality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly truePairs: number;
}

/** Equal keys, equal numbers, from 0. */
const numbersOf = (keys: ArrayLike<string | number>): Float64Array => {
  const known = new Map<string | number, number>();
  const numbers = new Float64Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    let number = known.get(keys[row]!);
    if (number === undefined) {
      number = known.size;
      known.set(keys[row]!, number);
    }
    numbers[row] = number;
  }
  return numbers;
};

/** Pairs of rows that bear one number; across the two files only, where there are two. */
const pairsIn = (numbers: Float64Array, apart: Uint8Array | undefined): number => {
  const sorted = numbers.map((number, row) => 2 * number + (apart?.[row] ?? 0)).sort();
  let pairs = 0;
  for (let at = 0; at < sorted.length; ) {
    const files = [0, 0];
    const number = Math.floor(sorted[at]! / 2);
    for (; at < sorted.length && Math.floor(sorted[at]! / 2) === number; at++) files[sorted[at]! % 2]!++;
    const [first, second] = [files[0]!, files[1]!];
    pairs += apart ? first * second : (first * (first - 1)) / 2;
  }
  return pairs;
};

/**
 * Compares clusters with the truth, both given by row. `apart`: by row, the file it comes from, where only pairs across two files
 * count. Precision is 1 where nothing was put together, recall where nothing belongs together. O(rows log rows).
 */
export const pairQuality = (
  truth: ArrayLike<string | number>,
  clusters: ArrayLike<string | number>,
  apart?: Uint8Array,
): PairQuality => {
  const [real, found] = [numbersOf(truth), numbersOf(clusters)];
  const truePairs = pairsIn(real, apart);
  const predicted = pairsIn(found, apart);
  const right = pairsIn(
    real.map((number, row) => number * found.length + found[row]!),
    apart,
  );
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, truePairs };
};
