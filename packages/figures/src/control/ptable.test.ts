import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumEntropy } from './maximum-entropy.ts';
import { createPerturbationTable, type NoiseRow } from './ptable.ts';
import { unwrap } from './test-support.ts';

const moment = ({ noise, probability }: NoiseRow, power: number) =>
  noise.reduce((sum, step, at) => sum + probability[at]! * step ** power, 0);
const entropy = (probability: readonly number[]) =>
  probability.reduce((sum, weight) => sum - (weight > 0 ? weight * Math.log(weight) : 0), 0);

const parameters = fc
  .record({
    maximum: fc.integer({ min: 2, max: 15 }),
    js: fc.integer({ min: 0, max: 4 }),
    part: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
  })
  .filter(({ maximum, js }) => js < maximum);

describe('createPerturbationTable', () => {
  it('has mean 0, the variance, and no count below zero or from 1 to js', () => {
    let built = 0;
    fc.assert(
      fc.property(parameters, ({ maximum, js, part }) => {
        const least = Math.max(0, ...Array.from({ length: js }, (_, at) => (at + 1) * (js - at)));
        const variance = least + part * (maximum - least);
        const outcome = createPerturbationTable({ maximum, variance, smallest: js });
        if (!outcome.ok) {
          expect(least).toBeGreaterThanOrEqual(maximum);
          return;
        }
        built++;
        outcome.value.rows.forEach((row, count) => {
          expect(moment(row, 0)).toBeCloseTo(1, 12);
          expect(moment(row, 1)).toBeCloseTo(0, 9);
          expect(moment(row, 2)).toBeCloseTo(count === 0 ? 0 : variance, 8);
          for (const step of row.noise) {
            expect(Math.abs(step)).toBeLessThanOrEqual(maximum);
            expect(count + step === 0 || count + step > js).toBe(true);
          }
        });
      }),
    );
    expect(built).toBeGreaterThan(50);
  });
  it('names the counts whose variance is out of reach, and the range', () => {
    const outcome = createPerturbationTable({ maximum: 5, variance: 1, smallest: 2 });
    expect(!outcome.ok && outcome.problems).toEqual([
      { code: 'bad_number', path: 'count 1', message: 'noise with mean 0 needs a variance from 2 to 5 here' },
      {
        code: 'bad_number',
        path: 'count 2',
        message: 'noise with mean 0 needs a variance from 2 to 10 here',
      },
    ]);
  });
});

describe('maximumEntropy', () => {
  it('is uniform where the variance is that of the uniform distribution', () => {
    for (const weight of unwrap(maximumEntropy([-2, -1, 0, 1, 2], 2))) expect(weight).toBeCloseTo(0.2, 10);
  });
  it('is symmetric over three values: V/2, 1 - V, V/2', () => {
    const [low, middle, high] = unwrap(maximumEntropy([-1, 0, 1], 0.3));
    expect([low!, middle!, high!].map((weight) => Math.round(weight * 1e9) / 1e9)).toEqual([0.15, 0.7, 0.15]);
  });
  it('loses entropy in every direction that keeps total, mean and variance', () => {
    const values = [-2, -1, 0, 1, 2, 3, 4];
    const probability = unwrap(maximumEntropy(values, 2.5));
    // Third differences are orthogonal to every polynomial of degree up to 2.
    const best = entropy(probability);
    for (let at = 0; at + 3 < values.length; at++)
      for (const size of [1e-3, -1e-3]) {
        const moved = [...probability];
        [1, -3, 3, -1].forEach((weight, k) => {
          moved[at + k]! += size * weight;
        });
        expect(Math.min(...moved)).toBeGreaterThan(0);
        expect(entropy(moved)).toBeLessThan(best);
      }
  });
  it('holds at the ends of the range, where two values carry everything', () => {
    expect(unwrap(maximumEntropy([-1, 2, 3], 2))).toEqual([2 / 3, 1 / 3, 0]);
    expect(unwrap(maximumEntropy([-1, 2, 3], 3))).toEqual([3 / 4, 0, 1 / 4]);
  });
});
