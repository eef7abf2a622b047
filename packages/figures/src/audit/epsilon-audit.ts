import type { Randomness } from '../noise/random.ts';
import { clopperPearson } from './clopper-pearson.ts';

export interface EpsilonAuditOptions {
  /** How often the mechanism is run on each of the two neighbours; half of it chooses the threshold. */
  readonly trials: number;
  /** The delta of the claim, 0 by default. */
  readonly delta?: number;
  /** That the true epsilon lies above the bound; 0.95 by default. */
  readonly confidence?: number;
}

export interface EpsilonAudit {
  /** With the confidence asked for the mechanism's epsilon is at least this; 0 where nothing was found. */
  readonly epsilonLower: number;
  /** The event that tells the neighbours apart: the statistic is on this side of the threshold. */
  readonly threshold: number;
  readonly side: 'at_least' | 'at_most';
  /** Which neighbour the event points to. */
  readonly pointsTo: 'with' | 'without';
  /** How often the event happened on the second half, for the neighbour it points to and for the other. */
  readonly truePositiveRate: number;
  readonly falsePositiveRate: number;
}

/**
 * Black-box audit of differential privacy (Jagielski, Ullman, Oprea 2020): `run` carries out the mechanism on the worst
 * neighbours it knows, with or without the one record, and returns a test statistic. An event is chosen on one half of
 * the trials; Clopper-Pearson bounds of its two rates on the other half give epsilon >= ln((TPR_low - delta) / FPR_high).
 * Both sides of the threshold and both neighbours are tried. It can only refute a claim, never prove one.
 * O(trials log trials) and 2 x trials runs.
 */
export const auditEpsilon = (
  run: (withRecord: boolean, randomness: Randomness) => number,
  { trials, delta = 0, confidence = 0.95 }: EpsilonAuditOptions,
  randomness: Randomness,
): EpsilonAudit => {
  if (!(Number.isInteger(trials) && trials >= 2))
    throw new RangeError('trials must be a whole number from 2 on');
  if (!(delta >= 0 && delta < 1)) throw new RangeError('delta must lie in [0, 1)');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence must lie between 0 and 1');
  const half = Math.floor(trials / 2);
  const sample = (withRecord: boolean, size: number): Float64Array =>
    Float64Array.from({ length: size }, () => {
      const statistic = run(withRecord, randomness);
      if (Number.isNaN(statistic)) throw new RangeError('run must return a number');
      return statistic;
    });
  const event = chooseEvent(sample(true, half), sample(false, half), delta);
  const size = trials - half;
  const hitsWith = countHits(sample(true, size), event);
  const hitsWithout = countHits(sample(false, size), event);
  const [hits, falseHits] = event.pointsTo === 'with' ? [hitsWith, hitsWithout] : [hitsWithout, hitsWith];
  const alpha = (1 - confidence) / 2;
  const low = clopperPearson(hits, size, alpha).low - delta;
  const high = clopperPearson(falseHits, size, alpha).high;
  return {
    ...event,
    epsilonLower: low > high ? Math.log(low / high) : 0,
    truePositiveRate: hits / size,
    falsePositiveRate: falseHits / size,
  };
};

type Event = Pick<EpsilonAudit, 'threshold' | 'side' | 'pointsTo'>;

const countHits = (statistics: Float64Array, { threshold, side }: Event): number => {
  let hits = 0;
  for (const value of statistics) if (side === 'at_least' ? value >= threshold : value <= threshold) hits++;
  return hits;
};

/** Wilson's score bounds are near enough to choose by and cheap; what is claimed rests on the other half alone. */
const wilson = (hits: number, trials: number, z: number): number => {
  const rate = hits / trials;
  const spread = z * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
  return (rate + (z * z) / (2 * trials) + spread) / (1 + (z * z) / trials);
};

const chooseEvent = (withRecord: Float64Array, without: Float64Array, delta: number): Event => {
  const z = 2;
  const half = withRecord.length;
  withRecord.sort();
  without.sort();
  let best: Event = { threshold: withRecord[0]!, side: 'at_least', pointsTo: 'with' };
  let bestScore = Number.NEGATIVE_INFINITY;
  const consider = (event: Event, hits: number, falseHits: number): void => {
    const low = 1 - wilson(half - hits, half, z) - delta;
    const score = low > 0 ? Math.log(low / wilson(falseHits, half, z)) : Number.NEGATIVE_INFINITY;
    if (score > bestScore) {
      bestScore = score;
      best = event;
    }
  };
  let a = 0;
  let b = 0;
  while (a < half || b < half) {
    const threshold = Math.min(
      withRecord[a] ?? Number.POSITIVE_INFINITY,
      without[b] ?? Number.POSITIVE_INFINITY,
    );
    consider({ threshold, side: 'at_least', pointsTo: 'with' }, half - a, half - b);
    consider({ threshold, side: 'at_least', pointsTo: 'without' }, half - b, half - a);
    while (a < half && withRecord[a]! <= threshold) a++;
    while (b < half && without[b]! <= threshold) b++;
    consider({ threshold, side: 'at_most', pointsTo: 'with' }, a, b);
    consider({ threshold, side: 'at_most', pointsTo: 'without' }, b, a);
  }
  return best;
};
