import { seededRandom } from './random.ts';

/** A pair drawn for review. */
export interface ReviewPair {
  /** Place of the pair in the weights given. */
  readonly pair: number;
  readonly stratum: number;
  /** How many scored pairs it stands for: pairs of its stratum over those drawn of it. */
  readonly samplingWeight: number;
  /** How many pairs were drawn of its stratum: those that come back unjudged are told by it. */
  readonly drawn: number;
  /** Whether the threshold puts the pair together. */
  readonly above: boolean;
}

/** A pair that a reviewer has judged. */
export type JudgedReviewPair = Omit<ReviewPair, 'pair'> & { readonly same: boolean };

/** A share, with the bounds of its 95% interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a review says of the pairs at or above the threshold, before clustering. Null: the review has nothing to tell it from. */
export interface ReviewEstimate {
  readonly precision: Interval | null;
  /** Recall among scored pairs only: pairs that no block held are not seen. */
  readonly recall: Interval | null;
  readonly f1: Interval | null;
  /** Recall times the share of matches that blocks held, where that is known: a point without its own error. */
  readonly recallOfAll: number | null;
  readonly unseen: string;
  readonly judged: number;
  /** Pairs drawn of the same strata that were not judged: the others are taken to speak for them. */
  readonly unjudged: number;
}

/** Lower edges of the bands of weight, in bits from the threshold. */
const EDGES = [-12, -8, -5, -3, -1.5, 0, 1.5, 3, 5, 8, 12];
/** Each stratum keeps so many draws where it can: with one, its variance is unknown. */
const LEAST = 5;
/** Model probabilities are never trusted to be surer than this: a sure stratum would else not be looked into. */
const LEAST_DOUBT = 0.02;

/** Draws for strata of `sizes` pairs and standard deviations `spread`: Neyman's allocation (Neyman 1934; Cochran 1977, chapter 5). */
const allocate = (sizes: readonly number[], spread: readonly number[], size: number): number[] => {
  const drawn = sizes.map((all) => Math.min(all, LEAST));
  let rest = size - drawn.reduce((sum, one) => sum + one, 0);
  while (rest > 0) {
    let best = -1;
    let most = 0;
    for (const [at, all] of sizes.entries()) {
      const gain = (all * spread[at]!) ** 2 / Math.max(1, drawn[at]! * (drawn[at]! + 1));
      if (drawn[at]! < all && gain > most) [best, most] = [at, gain];
    }
    if (best < 0) break;
    drawn[best]!++;
    rest--;
  }
  return drawn;
};

/**
 * Draws scored pairs for clerical review: strata are bands of weight (bits, prior within) about the threshold; more is drawn where
 * calibrated probabilities leave more doubt (Neyman allocation, Cochran 1977, chapter 5; the idea of drawing by score is that of
 * Marchant and Rubinstein 2017, OASIS). Small strata get five draws where they have them, so the sample may be a little larger than
 * a very small `size`. The same seed draws the same pairs. O(pairs + size).
 */
export const drawReview = ({
  weights,
  threshold,
  size,
  seed = 1,
}: {
  readonly weights: ArrayLike<number>;
  readonly threshold: number;
  readonly size: number;
  readonly seed?: number;
}): ReviewPair[] => {
  if (!Number.isInteger(size) || size < 1) throw new RangeError('size takes a whole number from 1');
  const random = seededRandom(seed);
  const bandOf = (weight: number): number => {
    let band = 0;
    while (band < EDGES.length && weight >= threshold + EDGES[band]!) band++;
    return band;
  };
  const sizes = new Array<number>(EDGES.length + 1).fill(0);
  const sums = sizes.slice();
  for (let at = 0; at < weights.length; at++) {
    const band = bandOf(weights[at]!);
    sizes[band]!++;
    sums[band]! += 1 / (1 + 2 ** -weights[at]!);
  }
  const spread = sizes.map((all, band) => {
    const share = all === 0 ? 0 : sums[band]! / all;
    const careful = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, share));
    return Math.sqrt(careful * (1 - careful));
  });
  const wanted = allocate(sizes, spread, size);
  const left = sizes.slice();
  const open = wanted.slice();
  const drawn: ReviewPair[] = [];
  // One pass, each pair with the chance that fills its stratum exactly (selection sampling).
  for (let pair = 0; pair < weights.length; pair++) {
    const stratum = bandOf(weights[pair]!);
    if (random() * left[stratum]!-- >= open[stratum]!) continue;
    open[stratum]!--;
    drawn.push({
      pair,
      stratum,
      samplingWeight: sizes[stratum]! / wanted[stratum]!,
      drawn: wanted[stratum]!,
      above: weights[pair]! >= threshold,
    });
  }
  return drawn;
};

/**
 * Precision, recall and F1 of the threshold from judged pairs: Horvitz-Thompson totals by stratum, ratios with the delta method
 * (Cochran 1977, chapters 5 and 6: proportions in strata, combined ratios), intervals of 95%, bounded to 0 and 1. A stratum's share of matches is smoothed by half a match and
 * half a non-match for its variance only, so that a stratum judged all alike is not taken for certain. Pairs drawn and not judged
 * leave their stratum as large as it was; that they are missing by chance is assumed. A stratum of which no pair is judged is not
 * seen here: callers refuse it.
 */
export const estimateFromReview = (
  judged: readonly JudgedReviewPair[],
  blockingRecall: number | null = null,
): ReviewEstimate => {
  const strata = new Map<number, { above: boolean; all: number; drawn: number; same: number }>();
  let unjudged = 0;
  for (const { stratum, samplingWeight, drawn, above, same } of judged) {
    const known = strata.get(stratum);
    if (!known) unjudged += drawn;
    const one = known ?? { above, all: samplingWeight * drawn, drawn: 0, same: 0 };
    one.drawn++;
    if (same) one.same++;
    strata.set(stratum, one);
  }
  let [found, missed, predicted, foundVariance, missedVariance] = [0, 0, 0, 0, 0];
  for (const { above, all, drawn, same } of strata.values()) {
    const share = (same + 0.5) / (drawn + 1);
    const variance = (all ** 2 * Math.max(0, 1 - drawn / all) * share * (1 - share)) / drawn;
    if (above) [found, predicted] = [found + (all * same) / drawn, predicted + all];
    else missed += (all * same) / drawn;
    if (above) foundVariance += variance;
    else missedVariance += variance;
  }
  const interval = (value: number, byFound: number, byMissed: number): Interval => {
    const wide = 1.96 * Math.sqrt(byFound ** 2 * foundVariance + byMissed ** 2 * missedVariance);
    return { value, low: Math.max(0, value - wide), high: Math.min(1, value + wide) };
  };
  const matches = found + missed;
  const both = predicted + matches;
  const recall =
    matches === 0 ? null : interval(found / matches, missed / matches ** 2, -found / matches ** 2);
  return {
    precision: predicted === 0 ? null : interval(found / predicted, 1 / predicted, 0),
    recall,
    f1:
      both === 0
        ? null
        : interval((2 * found) / both, (2 * (predicted + missed)) / both ** 2, (-2 * found) / both ** 2),
    recallOfAll: recall && blockingRecall !== null ? recall.value * blockingRecall : null,
    unseen: 'pairs that were never compared, or scored too low to be kept',
    judged: judged.length,
    unjudged: unjudged - judged.length,
  };
};
