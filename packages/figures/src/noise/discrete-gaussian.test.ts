import { describe, expect, it } from 'vitest';
import { createDiscreteGaussian, exactSigma, exactVariance } from './discrete-gaussian.ts';
import { createRandomness, seededBytes } from './random.ts';

/** Pearson's statistic of draws against the law P(x) ~ exp(-x^2 / 2 sigma^2), tails pooled until five are expected. */
const chiSquare = (sigma: number, draws: number, seed: number): { statistic: number; freedom: number } => {
  const draw = createDiscreteGaussian(sigma, createRandomness(seededBytes(seed)));
  const reach = Math.ceil(12 * sigma);
  const seen = new Float64Array(2 * reach + 1);
  for (let at = 0; at < draws; at++) seen[draw() + reach]!++;
  const variance = exactSigma(sigma) ** 2;
  const law = Float64Array.from(seen, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * variance)));
  const total = law.reduce((sum, one) => sum + one, 0);
  let statistic = 0;
  let freedom = -1;
  let [pooledSeen, pooledExpected] = [0, 0];
  for (let at = 0; at < law.length; at++) {
    pooledSeen += seen[at]!;
    pooledExpected += (law[at]! / total) * draws;
    if (pooledExpected < 5) continue;
    statistic += (pooledSeen - pooledExpected) ** 2 / pooledExpected;
    freedom++;
    [pooledSeen, pooledExpected] = [0, 0];
  }
  return { statistic, freedom };
};

describe('the discrete Gaussian', () => {
  it.each([0.4, 1, 3.3, 14, 90])('follows its law at sigma %s', (sigma) => {
    const { statistic, freedom } = chiSquare(sigma, 100_000, 7);
    // Wilson and Hilferty: the normal score of a chi-square; 4.4 sigma is one in 200,000.
    const score = ((statistic / freedom) ** (1 / 3) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
    expect(score).toBeLessThan(4.4);
  });

  it('would be told from a law 3% wider', () => {
    const draw = createDiscreteGaussian(14 * 1.03, createRandomness(seededBytes(7)));
    let squares = 0;
    for (let at = 0; at < 100_000; at++) squares += draw() ** 2;
    const deviations = (squares / 100_000 / exactSigma(14) ** 2 - 1) / Math.sqrt(2 / 100_000);
    expect(deviations).toBeGreaterThan(4.4);
  });

  it('works beyond the range of exact doubles', () => {
    const draw = createDiscreteGaussian(500_000, createRandomness(seededBytes(1)));
    let squares = 0;
    for (let at = 0; at < 4000; at++) squares += draw() ** 2;
    expect(Math.sqrt(squares / 4000) / 500_000).toBeCloseTo(1, 1);
  });

  it('never has less noise than asked, and hardly more', () => {
    for (const sigma of [0.1, 1, 7.9, 8, 63.9, 64, 1234.5]) {
      expect(exactSigma(sigma)).toBeGreaterThanOrEqual(sigma);
      expect(exactSigma(sigma) / sigma).toBeLessThan(1.02);
      expect(Number.isInteger(exactVariance(sigma).numerator)).toBe(true);
    }
  });

  it('refuses a sigma that is no positive number', () => {
    for (const sigma of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => exactVariance(sigma)).toThrow(RangeError);
  });
});

describe('random numbers', () => {
  it('are uniform for limits that divide no power of two', () => {
    const randomness = createRandomness(seededBytes(3));
    const seen = new Array<number>(7).fill(0);
    for (let at = 0; at < 70_000; at++) seen[randomness.below(7)]!++;
    const statistic = seen.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(statistic).toBeLessThan(27.9); // chi-square, 6 degrees, one in 10,000
  });

  it('reach above 32 bits', () => {
    const randomness = createRandomness(seededBytes(3));
    const draws = Array.from({ length: 200 }, () => randomness.below(2 ** 52));
    expect(Math.max(...draws)).toBeGreaterThan(2 ** 50);
    expect(draws.every((draw) => Number.isSafeInteger(draw) && draw < 2 ** 52)).toBe(true);
  });
});
