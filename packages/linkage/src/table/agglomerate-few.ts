import { leastOf, type Strength } from './strength.ts';

/** Rows that strong pairs connect, numbered from 0, and all pairs known among them, each once. */
export interface Part {
  readonly size: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weights: Float64Array;
}

/** Parts of at most this many rows are worked off in a square of numbers: nearly all parts are of three or four. */
export const FEW = 24;

/** Average linkage of small parts by looking at all pairs of clusters before each merge. By row, its cluster's number. O(size cubed), makes nothing else. */
export const createFew = (options: Strength): ((part: Part) => Int32Array) => {
  const least = leastOf(options);
  const { unknown } = options;
  const [sum, count] = [new Float64Array(FEW * FEW), new Int32Array(FEW * FEW)];
  return ({ size, left, right, weights }) => {
    sum.fill(0, 0, size * size);
    count.fill(0, 0, size * size);
    for (let at = 0; at < weights.length; at++) {
      const [one, other] = [left[at]! * size + right[at]!, right[at]! * size + left[at]!];
      sum[one] = weights[at]!;
      sum[other] = weights[at]!;
      count[one] = 1;
      count[other] = 1;
    }
    const rows = new Int32Array(size).fill(1);
    const clusters = new Int32Array(size);
    for (let at = 0; at < size; at++) clusters[at] = at;
    for (;;) {
      let [best, keep, drop] = [-1, 0, 0];
      for (let a = 0; a < size; a++)
        for (let b = a + 1; b < size; b++) {
          const known = count[a * size + b]!;
          if (known === 0 || rows[a] === 0 || rows[b] === 0) continue;
          const all = rows[a]! * rows[b]!;
          const excess = (sum[a * size + b]! + (all - known) * unknown) / all - least(all);
          if (excess >= 0 && excess > best) {
            best = excess;
            keep = a;
            drop = b;
          }
        }
      if (best < 0) return clusters;
      for (let other = 0; other < size; other++) {
        sum[keep * size + other]! += sum[drop * size + other]!;
        sum[other * size + keep]! += sum[other * size + drop]!;
        count[keep * size + other]! += count[drop * size + other]!;
        count[other * size + keep]! += count[other * size + drop]!;
        if (clusters[other] === drop) clusters[other] = keep;
      }
      rows[keep]! += rows[drop]!;
      rows[drop] = 0;
    }
  };
};
