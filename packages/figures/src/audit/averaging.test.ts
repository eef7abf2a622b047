import { describe, expect, it } from 'vitest';
import { createDiscreteGaussian } from '../noise/discrete-gaussian.ts';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { expectValue as unwrap } from '../outcome.ts';
import { averageFigures } from './averaging.ts';
import { normalCdf, normalQuantile, presenceConfidence } from './normal.ts';

describe('normal distribution', () => {
  it('agrees with the printed tables', () => {
    expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 14);
    expect(normalCdf(-3)).toBeCloseTo(0.00134989803163, 14);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.05)).toBeCloseTo(-1.6448536269514722, 12);
  });
  it('makes presence certain without noise and a coin with much', () => {
    expect(presenceConfidence(0)).toBe(1);
    expect(presenceConfidence(0.5)).toBeCloseTo(0.841344746, 8);
    expect(presenceConfidence(1e6)).toBeCloseTo(0.5, 6);
  });
});

describe('averageFigures', () => {
  it('weighs by inverse variance', () => {
    const { estimate, sd } = unwrap(
      averageFigures([
        { value: 10, sd: 1 },
        { value: 20, sd: 2 },
      ]),
    );
    expect(estimate).toBeCloseTo(12, 12);
    expect(sd).toBeCloseTo(Math.sqrt(0.8), 12);
  });
  it('needs (1.96 sigma)^2 releases for one person, and says when there are as many', () => {
    const release = { value: 7, sd: 5 };
    expect(unwrap(averageFigures([release])).releasesToPin).toBe(97);
    expect(unwrap(averageFigures(Array(96).fill(release))).pinned).toBe(false);
    expect(unwrap(averageFigures(Array(97).fill(release))).pinned).toBe(true);
    expect(unwrap(averageFigures(Array(97).fill(release))).dispersion).toBeCloseTo(0, 12);
  });
  it('covers the true count as often as it says', () => {
    const draw = createDiscreteGaussian(4, createRandomness(seededBytes(5)));
    let covered = 0;
    let dispersion = 0;
    for (let round = 0; round < 1000; round++) {
      const averaged = unwrap(
        averageFigures(Array.from({ length: 8 }, () => ({ value: 30 + draw(), sd: 4 }))),
      );
      if (averaged.low <= 30 && averaged.high >= 30) covered++;
      dispersion += averaged.dispersion! / 1000;
    }
    expect(covered / 1000).toBeGreaterThan(0.93);
    expect(covered / 1000).toBeLessThan(0.97);
    expect(dispersion).toBeGreaterThan(0.93);
    expect(dispersion).toBeLessThan(1.07);
  });
  it('names every fault at once', () => {
    const outcome = averageFigures([{ value: Number.NaN, sd: 0 }], { confidence: 1 });
    expect(outcome.ok ? [] : outcome.problems.map(({ path }) => path)).toEqual([
      'confidence',
      'figures[0].value',
      'figures[0].sd',
    ]);
  });
});
