import { createDiscreteGaussian, exactSigma } from '../noise/discrete-gaussian.ts';
import type { Randomness } from '../noise/random.ts';
import { rhoOfEpsilon } from '../privacy/zcdp.ts';
import { noiseTail } from './noise-tail.ts';
import type { Protection } from './types.ts';

/** What happens to the counts of one length. */
export interface LevelNoise {
  /** How many combinations of this length one record may add to. */
  readonly most: number;
  readonly sigma: number;
  /** A count below this is not published. */
  readonly atLeast: number;
  readonly rho: number;
  /** The published form of a count, before `atLeast` is asked. */
  readonly publish: (count: number) => number;
}

export interface NoisePlan {
  readonly recordCount: LevelNoise;
  readonly levels: readonly LevelNoise[];
  readonly rareValueDelta: number;
}

const RECORD_COUNT_SHARE = 0.005;

/** The noise of the number of records and of each length, from the options alone. */
export const planNoise = (protection: Protection, length: number, randomness: Randomness): NoisePlan => {
  if (protection.kind === 'threshold') {
    const { k } = protection;
    const rounded: LevelNoise = {
      most: Number.POSITIVE_INFINITY,
      sigma: 0,
      atLeast: k,
      rho: 0,
      publish: (count) => count - (count % k),
    };
    return { recordCount: rounded, levels: new Array<LevelNoise>(length).fill(rounded), rareValueDelta: 0 };
  }
  const { epsilon, delta, mostFilled } = protection;
  const relative = protection.relativeNoise ?? Array.from({ length }, (_, at) => 1 / (at + 1));
  const fabrication =
    protection.fabrication ?? Array.from({ length: length - 1 }, (_, at) => (at === 0 ? 0.55 : 1));
  // The other half of delta covers values that only one record has: they are counted because the data has them.
  const rareValueDelta = delta / 2;
  const rho = rhoOfEpsilon(epsilon, delta - rareValueDelta);
  const noise = (most: number, share: number, atLeast: (sigma: number) => number): LevelNoise => {
    const asked = Math.sqrt(most / (2 * rho * share));
    const sigma = exactSigma(asked);
    const draw = createDiscreteGaussian(asked, randomness);
    return {
      most,
      sigma,
      atLeast: atLeast(sigma),
      rho: most / (2 * sigma * sigma),
      publish: (count) => count + draw(),
    };
  };
  const precisions = relative.map((one) => 1 / one ** 2);
  const precision = precisions.reduce((sum, one) => sum + one, 0);
  return {
    recordCount: noise(1, RECORD_COUNT_SHARE, () => 0),
    levels: precisions.map((one, at) => {
      const most = choose(mostFilled, at + 1);
      return noise(most, (1 - RECORD_COUNT_SHARE) * (one / precision), (sigma) =>
        at === 0
          ? 1 + noiseTail(sigma, -Math.expm1(Math.log1p(-rareValueDelta) / most))
          : noiseTail(sigma, fabrication[at - 1]! / 2),
      );
    }),
    rareValueDelta,
  };
};

const choose = (from: number, of: number): number => {
  let ways = 1;
  for (let at = 1; at <= of; at++) ways = (ways * (from - of + at)) / at;
  return Math.round(ways);
};
