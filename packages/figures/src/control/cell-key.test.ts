import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandomness, seededBytes } from '../noise/random.ts';
import type { Records } from '../records/types.ts';
import { cellKeys, drawRecordKeys, noiseOf, perturbedTable } from './cell-key.ts';
import { createPerturbationTable } from './ptable.ts';
import { unwrap } from './test-support.ts';

const table = unwrap(createPerturbationTable({ maximum: 5, variance: 3, smallest: 2 }));

const draw = (size: number, seed: number): Records => {
  const random = createRandomness(seededBytes(seed));
  const columns = [3, 2, 4].map((values, at) => ({
    name: `c${at}`,
    values: Array.from({ length: values }, (_, code) => `${code}`),
  }));
  return {
    columns,
    size,
    codes: columns.map(({ values }) => Uint16Array.from({ length: size }, () => random.below(values.length))),
  };
};

describe('cell keys', () => {
  it('give the same set of records the same value, in any order and in any table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (size, seed) => {
        const records = draw(size, seed);
        const keys = drawRecordKeys(size, seededBytes(seed + 1));
        const backwards: Records = { ...records, codes: records.codes.map((codes) => codes.toReversed()) };
        const twoWay = perturbedTable(records, [0, 2], keys, table);
        expect(perturbedTable(backwards, [0, 2], keys.toReversed(), table)).toEqual(twoWay);
        const turned = perturbedTable(records, [2, 0], keys, table);
        for (let a = 0; a < 3; a++)
          for (let c = 0; c < 4; c++) expect(turned[c * 3 + a]).toBe(twoWay[a * 4 + c]);
        // With all records alike in column 1, crossing with it splits no cell.
        const alike: Records = {
          ...records,
          codes: [records.codes[0]!, new Uint16Array(size), records.codes[2]!],
        };
        const finer = perturbedTable(alike, [0, 1], keys, table);
        const coarse = perturbedTable(alike, [0], keys, table);
        for (let a = 0; a < 3; a++) expect(finer[a * 2]).toBe(coarse[a]);
      }),
      { numRuns: 50 },
    );
  });
  it('are the sums of the record keys modulo 2^32', () => {
    const keys = Uint32Array.of(2 ** 32 - 1, 5, 7);
    expect([...cellKeys([1, 1, 0], keys, 2)]).toEqual([7, 4]);
  });
});

describe('noiseOf', () => {
  it('takes each step on its share of all keys', () => {
    const steps = 100_000;
    for (const count of [1, 3, 40]) {
      const row = table.rows[Math.min(count, table.rows.length - 1)]!;
      const seen = new Map<number, number>();
      for (let at = 0; at < steps; at++) {
        const step = noiseOf(table, count, Math.floor((at * 2 ** 32) / steps));
        seen.set(step, (seen.get(step) ?? 0) + 1);
      }
      row.noise.forEach((step, at) => {
        expect(Math.abs((seen.get(step) ?? 0) - row.probability[at]! * steps)).toBeLessThanOrEqual(1.01);
      });
    }
  });
  it('is unbiased with the variance over many cells, leaves zeros, and makes no small counts', () => {
    const keys = drawRecordKeys(40_000, seededBytes(3));
    const results = new Set<number>();
    const ofZero = new Set<number>();
    let [sum, squares] = [0, 0];
    for (const key of keys) {
      const noise = noiseOf(table, 1, key);
      sum += noise;
      squares += noise ** 2;
      results.add(1 + noise);
      ofZero.add(noiseOf(table, 0, key));
    }
    expect([...results].toSorted()).toEqual([0, 3, 4, 5, 6]);
    expect([...ofZero]).toEqual([0]);
    // Standard deviation of the mean: sqrt(3 / 40,000) = 0.0087.
    expect(Math.abs(sum / keys.length)).toBeLessThan(0.035);
    expect(Math.abs(squares / keys.length - 3)).toBeLessThan(0.15);
  });
});
