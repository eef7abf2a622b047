import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominatedCells } from './dominance.ts';
import { unwrap } from './test-support.ts';

const one = (contributions: readonly number[], rule: Parameters<typeof dominatedCells>[3]) =>
  unwrap(
    dominatedCells(
      contributions.map(() => 0),
      contributions,
      1,
      rule,
    ),
  )[0];

describe('dominatedCells', () => {
  it('applies the (n,k) rule strictly above k', () => {
    expect(one([50, 35, 15], { rule: 'n,k', n: 2, k: 85 })).toBe(false);
    expect(one([50, 36, 14], { rule: 'n,k', n: 2, k: 85 })).toBe(true);
    expect(one([50], { rule: 'n,k', n: 2, k: 85 })).toBe(true);
  });
  it('applies the p% rule, and to coalitions', () => {
    expect(one([100, 50, 10], { rule: 'p%', p: 10 })).toBe(false);
    expect(one([100, 50, 9], { rule: 'p%', p: 10 })).toBe(true);
    expect(one([100, 50, 40, 9], { rule: 'p%', p: 10 })).toBe(false);
    expect(one([100, 50, 40, 9], { rule: 'p%', p: 10, coalition: 2 })).toBe(true);
  });
  it('keeps cells apart and empty ones safe', () => {
    const outcome = dominatedCells([0, 2, 0, 2, 2], [9, 1, 9, 1, 1], 3, { rule: 'n,k', n: 1, k: 49 });
    expect(unwrap(outcome)).toEqual([true, false, false]);
  });
  it('p% is what the second largest can reach: the total less its own share misses the largest by under p%', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 60 }), (contributions, p) => {
        const [largest = 0, second = 0] = contributions.toSorted((a, b) => b - a);
        const estimate = contributions.reduce((a, b) => a + b) - second;
        expect(one(contributions, { rule: 'p%', p })).toBe((estimate - largest) * 100 < p * largest);
      }),
    );
  });
  it('refuses bad rules and records, all at once', () => {
    const outcome = dominatedCells([0, 5], [-1, 1], 1, { rule: 'n,k', n: 0, k: 100 });
    expect(!outcome.ok && outcome.problems.map(({ path }) => path)).toEqual(['n', 'k', 'line 1', 'line 2']);
  });
});
