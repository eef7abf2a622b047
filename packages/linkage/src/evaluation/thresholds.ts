import type { ScoredPairs } from '../table/engine.ts';

/** Pairs at or above a threshold in bits, before clustering. */
export interface ThresholdQuality {
  readonly threshold: number;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How far the model's probabilities are to be believed. */
export interface Calibration {
  readonly bins: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    /** Mean probability that the model gave. */
    readonly predicted: number;
    /** Share of pairs that belong together. */
    readonly observed: number;
  }[];
  /** Mean distance of the two over all scored pairs, 0 to 1 (Naeini, Cooper and Hauskrecht 2015); null where no pair was scored. */
  readonly expectedError: number | null;
}

const STEPS = 25;
const BINS = 10;

export const qualityOf = (predicted: number, truePairs: number, right: number) => {
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};

/**
 * Quality at 25 thresholds, evenly from the least weight to the greatest. True pairs that were not scored count as missed.
 * `codes`: the true label by row. O(pairs).
 */
export const byThreshold = (
  { left, right, weights }: Pick<ScoredPairs, 'left' | 'right' | 'weights'>,
  codes: ArrayLike<number>,
  truePairs: number,
): ThresholdQuality[] => {
  if (weights.length === 0) return [];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const weight of weights) {
    if (weight < least) least = weight;
    if (weight > most) most = weight;
  }
  const steps = most > least ? STEPS : 1;
  const thresholds = Array.from({ length: steps }, (_, at) =>
    at === 0 ? least : at === steps - 1 ? most : least + ((most - least) * at) / (steps - 1),
  );
  const pairs = new Float64Array(steps);
  const matches = new Float64Array(steps);
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]!;
    let step =
      steps === 1 ? 0 : Math.min(steps - 1, Math.round(((weight - least) / (most - least)) * (steps - 1)));
    if (thresholds[step]! > weight) step--;
    pairs[step]!++;
    if (codes[left[at]!] === codes[right[at]!]) matches[step]!++;
  }
  for (let step = steps - 2; step >= 0; step--) {
    pairs[step]! += pairs[step + 1]!;
    matches[step]! += matches[step + 1]!;
  }
  return thresholds.map((threshold, step) => ({
    threshold,
    pairs: pairs[step]!,
    ...qualityOf(pairs[step]!, truePairs, matches[step]!),
  }));
};

/** Scored pairs by the probability that their weight (bits, prior within) stands for, in ten bins; empty bins are left out. O(pairs). */
export const calibrate = (
  { left, right, weights }: Pick<ScoredPairs, 'left' | 'right' | 'weights'>,
  codes: ArrayLike<number>,
): Calibration => {
  const [counts, sums, matches] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)];
  for (let at = 0; at < weights.length; at++) {
    const probability = 1 / (1 + 2 ** -weights[at]!);
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
    counts[bin]!++;
    sums[bin]! += probability;
    if (codes[left[at]!] === codes[right[at]!]) matches[bin]!++;
  }
  const bins = Array.from(counts, (count, bin) => ({
    from: bin / BINS,
    to: (bin + 1) / BINS,
    count,
    predicted: sums[bin]! / count,
    observed: matches[bin]! / count,
  })).filter(({ count }) => count > 0);
  const error = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.predicted - bin.observed), 0);
  return { bins, expectedError: weights.length === 0 ? null : error / weights.length };
};

/** Scored pairs by whole bit of weight. */
export const weightCounts = (weights: ArrayLike<number>): { bits: number; pairs: number }[] => {
  const counts = new Map<number, number>();
  for (let at = 0; at < weights.length; at++) {
    const bits = Math.floor(weights[at]!);
    counts.set(bits, (counts.get(bits) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([bits, pairs]) => ({ bits, pairs }));
};
