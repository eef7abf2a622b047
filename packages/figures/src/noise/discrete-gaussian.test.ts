import { describe, expect, it } from 'vitest';
import { createDiscreteGaussian, exactSigma, exactVariance } from './discrete-gaussian.ts';
import { createRandomness, seededBytes } from './random.ts';
import { scoreOfLaw } from './score-of-law.ts';

const sampler = (sigma: number) => createDiscreteGaussian(sigma, createRandomness(seededBytes(7)));

describe('the discrete Gaussian', () => {
  it.each([0.4, 1, 3.3, 14, 90])('follows its law at sigma %s', (sigma) => {
    expect(scoreOfLaw(sampler(sigma), sigma, 100_000)).toBeLessThan(4.4);
  });

  it('would be told from a law 3% wider', () => {
    expect(scoreOfLaw(sampler(14 * 1.03), 14, 100_000)).toBeGreaterThan(4.4);
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
