import type { Randomness } from './random.ts';

/** A variance as an exact fraction, so that the sampler's arithmetic has no rounding an attacker could see. */
export interface ExactVariance {
  readonly numerator: number;
  readonly denominator: number;
}

/** The smallest fraction at or above sigma squared that the sampler uses: rounding up only adds noise. */
export const exactVariance = (sigma: number): ExactVariance => {
  if (!(sigma > 0) || !Number.isFinite(sigma)) throw new RangeError('sigma must be a positive number');
  const denominator = sigma >= 64 ? 1 : sigma >= 8 ? 64 : 4096;
  return { numerator: Math.ceil(sigma * sigma * denominator), denominator };
};

/** The standard deviation parameter that draws really have: at least the one asked for. */
export const exactSigma = (sigma: number): number => {
  const { numerator, denominator } = exactVariance(sigma);
  return Math.sqrt(numerator / denominator);
};

/**
 * Draws from the discrete Gaussian N_Z(0, sigma^2) exactly: P(x) is proportional to exp(-x^2 / 2 sigma^2) over the whole
 * numbers. Rejection from a discrete Laplace with whole-number arithmetic only (Canonne, Kamath, Steinke 2020, algorithm 3);
 * no floating-point draw, so none of Mironov's 2012 attack. Constant expected time whatever sigma.
 */
export const createDiscreteGaussian = (sigma: number, randomness: Randomness): (() => number) => {
  const { numerator, denominator } = exactVariance(sigma);
  const scale = Math.floor(Math.sqrt(numerator / denominator)) + 1;
  const divisor = 2 * numerator * denominator * scale * scale;
  const bigDivisor = 2n * BigInt(numerator) * BigInt(denominator) * BigInt(scale) ** 2n;
  return () => {
    for (;;) {
      const draw = discreteLaplace(scale, randomness);
      const distance = Math.abs(draw) * scale * denominator - numerator;
      const square = distance * distance;
      const keep =
        square <= Number.MAX_SAFE_INTEGER && divisor <= 2 ** 40
          ? bernoulliExp(square, divisor, randomness)
          : bigBernoulliExp(
              (BigInt(Math.abs(draw)) * BigInt(scale) * BigInt(denominator) - BigInt(numerator)) ** 2n,
              bigDivisor,
              randomness,
            );
      if (keep) return draw;
    }
  };
};

/** P(x) proportional to exp(-|x| / scale), scale a whole number (the same paper, algorithm 2). */
const discreteLaplace = (scale: number, randomness: Randomness): number => {
  for (;;) {
    const rest = randomness.below(scale);
    if (!bernoulliExp(rest, scale, randomness)) continue;
    let whole = 0;
    while (bernoulliExp(1, 1, randomness)) whole++;
    const size = rest + scale * whole;
    const negative = randomness.bit() === 1;
    if (!(negative && size === 0)) return negative ? -size : size;
  }
};

/** True with probability exp(-numerator / denominator) (the same paper, algorithm 1). */
const bernoulliExp = (numerator: number, denominator: number, randomness: Randomness): boolean => {
  let rest = numerator;
  for (; rest > denominator; rest -= denominator) if (!bernoulliExp(1, 1, randomness)) return false;
  let k = 1;
  while (randomness.below(denominator * k) < rest) k++;
  return k % 2 === 1;
};

const bigBernoulliExp = (numerator: bigint, denominator: bigint, randomness: Randomness): boolean => {
  let rest = numerator;
  for (; rest > denominator; rest -= denominator) if (!bernoulliExp(1, 1, randomness)) return false;
  let k = 1n;
  while (bigBelow(denominator * k, randomness) < rest) k++;
  return k % 2n === 1n;
};

const bigBelow = (limit: bigint, randomness: Randomness): bigint => {
  const words = Math.ceil(limit.toString(2).length / 32);
  for (;;) {
    let value = 0n;
    for (let at = 0; at < words; at++) value = (value << 32n) | BigInt(randomness.below(4_294_967_296));
    const span = 1n << BigInt(32 * words);
    if (value < span - (span % limit)) return value % limit;
  }
};
