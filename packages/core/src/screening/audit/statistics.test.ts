import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  benjaminiHochberg,
  binomialChance,
  binomialTest,
  funnelLimits,
  largestShareWithNone,
  logChanceOfNone,
  wilsonInterval,
} from './binomial.ts';
import { type AgreementCounts, cohensKappa } from './kappa.ts';

const count = fc.integer({ min: 0, max: 60 });

describe('the exact binomial test', () => {
  it('gives the figures of R’s manual: 682 of 925 pea plants against three quarters', () => {
    expect(binomialTest(682, 925, 0.75)).toBeCloseTo(0.3825, 4);
  });

  it('gives Fisher’s tea lady against a half: all of eight', () => {
    expect(binomialTest(8, 8, 0.5)).toBeCloseTo(2 / 256, 12);
  });

  it('is 1 at the likeliest count, and its chances sum to one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, p) => {
          const chances = Array.from({ length: n + 1 }, (_, k) => binomialChance(k, n, p));
          expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(binomialTest(chances.indexOf(Math.max(...chances)), n, p)).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('holds for thousands, and for shares of nothing and all', () => {
    expect(binomialTest(0, 3917, 0.4)).toBeLessThan(1e-300);
    expect(binomialTest(0, 10, 0)).toBe(1);
    expect(binomialTest(1, 10, 0)).toBe(0);
    expect(logChanceOfNone(3917, 0.4)).toBeCloseTo(3917 * Math.log10(0.6), 6);
    expect(logChanceOfNone(3917, 0)).toBe(0);
    expect(largestShareWithNone(3917)).toBeCloseTo(3 / 3917, 5);
  });
});

describe('Wilson’s interval', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
  ])('of %i in %i is %f to %f (Newcombe 1998)', (k, n, low, high) => {
    expect(wilsonInterval(k, n)?.low).toBeCloseTo(low, 4);
    expect(wilsonInterval(k, n)?.high).toBeCloseTo(high, 4);
  });
});

describe('Benjamini and Hochberg', () => {
  it('rejects the four of fifteen that their paper of 1995 rejects', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(benjaminiHochberg(p).filter((q) => q !== null && q <= 0.05)).toHaveLength(4);
    expect(benjaminiHochberg([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
  });

  it('never lies below the p-value and keeps its order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (p) => {
        const q = benjaminiHochberg(p) as number[];
        p.forEach((one, i) => {
          expect(q[i]).toBeGreaterThanOrEqual(one - 1e-12);
          p.forEach((other, j) => {
            if (one < other) expect(q[i]).toBeLessThanOrEqual(q[j]!);
          });
        });
      }),
    );
  });
});

describe('the limits of the funnel', () => {
  it('leave the tail outside, for any size and share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.constantFrom(0.025, 0.001),
        (n, p, tail) => {
          const { low, high } = funnelLimits(n, p, tail);
          let below = 0;
          let above = 0;
          for (let k = 0; k <= n; k += 1) {
            if (k < Math.floor(low * n + 1e-9)) below += binomialChance(k, n, p);
            if (k > Math.ceil(high * n - 1e-9)) above += binomialChance(k, n, p);
          }
          expect(below).toBeLessThanOrEqual(tail + 1e-9);
          expect(above).toBeLessThanOrEqual(tail + 1e-9);
          expect(low).toBeLessThanOrEqual(p + 1 / n);
          expect(high).toBeGreaterThanOrEqual(p - 1 / n);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('Cohen’s kappa', () => {
  it.each([
    [{ bothYes: 20, yesNo: 5, noYes: 10, bothNo: 15 }, 0.4],
    [{ bothYes: 45, yesNo: 15, noYes: 25, bothNo: 15 }, 0.1304],
    [{ bothYes: 25, yesNo: 35, noYes: 5, bothNo: 35 }, 0.2593],
  ])('of the textbook tables', (table, kappa) => {
    expect(cohensKappa(table)?.kappa).toBeCloseTo(kappa, 4);
  });

  it('has the standard error of the delta method, worked out by differences', () => {
    fc.assert(
      fc.property(count, count, count, count, (bothYes, yesNo, noYes, bothNo) => {
        const table: AgreementCounts = { bothYes, yesNo, noYes, bothNo };
        const found = cohensKappa(table);
        const n = bothYes + yesNo + noYes + bothNo;
        fc.pre(found !== null && found.low > -1 && found.high < 1);
        const shares = [bothYes, yesNo, noYes, bothNo].map((one) => one / n);
        const kappaOf = (p: readonly number[]): number => {
          const sum = p.reduce((a, b) => a + b, 0);
          const [a, b, c, d] = p.map((one) => one / sum) as [number, number, number, number];
          const chance = (a + b) * (a + c) + (c + d) * (b + d);
          return (a + d - chance) / (1 - chance);
        };
        const step = 1e-6;
        const slopes = shares.map((_, i) => {
          const moved = (by: number) => shares.map((one, j) => (i === j ? one + by : one));
          return (kappaOf(moved(step)) - kappaOf(moved(-step))) / (2 * step);
        });
        const mean = slopes.reduce((sum, slope, i) => sum + slope * shares[i]!, 0);
        const variance = slopes.reduce((sum, slope, i) => sum + shares[i]! * (slope - mean) ** 2, 0) / n;
        expect((found!.high - found!.low) / 2).toBeCloseTo(1.959964 * Math.sqrt(variance), 4);
      }),
    );
  });

  it('says nothing where a reader always found the same', () => {
    expect(cohensKappa({ bothYes: 4, yesNo: 0, noYes: 8, bothNo: 0 })).toBeNull();
    expect(cohensKappa({ bothYes: 0, yesNo: 0, noYes: 0, bothNo: 12 })).toBeNull();
    expect(cohensKappa({ bothYes: 0, yesNo: 0, noYes: 0, bothNo: 0 })).toBeNull();
  });
});
