import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandomness, type Randomness, seededBytes } from '../noise/random.ts';
import { roundNearest, roundRandomly, threshold } from './rounding.ts';
import { unwrap } from './test-support.ts';

describe('threshold', () => {
  it('hides small counts, and zeros only where asked', () => {
    expect(unwrap(threshold([0, 1, 4, 5, 6], 5))).toEqual([0, null, null, 5, 6]);
    expect(unwrap(threshold([0, 1, 5], 5, { zeros: 'hide' }))).toEqual([null, null, 5]);
  });
  it('names every fault at once', () => {
    const outcome = threshold([-1, 2.5, 3], 0);
    expect(!outcome.ok && outcome.problems.map(({ path }) => path)).toEqual(['minimum', 'cell 0', 'cell 1']);
  });
});

describe('rounding', () => {
  it('goes to the nearest multiple, halves up', () => {
    expect([...unwrap(roundNearest([0, 1, 2, 3, 7, 8], 5))]).toEqual([0, 0, 0, 5, 5, 10]);
    expect([...unwrap(roundNearest([0, 1, 2, 3], 2))]).toEqual([0, 2, 2, 4]);
  });
  it('is unbiased when random: over all draws of the generator the mean is the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 12 }), (count, base) => {
        let sum = 0;
        for (let draw = 0; draw < base; draw++) {
          const all: Randomness = { below: () => draw, unit: () => 0, bit: () => 0 };
          const result = unwrap(roundRandomly([count], base, all))[0]!;
          expect(result % base).toBe(0);
          expect(Math.abs(result - count)).toBeLessThan(base);
          sum += result;
        }
        expect(sum).toBe(count * base);
      }),
    );
  });
  it('draws each cell by itself', () => {
    const counts = new Array<number>(3000).fill(1);
    const drawn = unwrap(roundRandomly(counts, 3, createRandomness(seededBytes(7))));
    const up = drawn.filter((count) => count === 3).length;
    // 1000 expected, standard deviation 26.
    expect(Math.abs(up - 1000)).toBeLessThan(4 * 26);
  });
});
