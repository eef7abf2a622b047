import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { combinationErrors } from './combination-errors.ts';
import { distanceToClosestRecord, exactMatches } from './matches.ts';
import { recordsOf, rowsOf, twoRecords } from './records.test-support.ts';

const hamming = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, code, c) => sum + Number(code !== b[c]), 0);

describe('exactMatches', () => {
  it('agrees with comparing every pair', () => {
    fc.assert(
      fc.property(twoRecords(), ([truth, synthetic]) => {
        const rows = rowsOf(truth);
        const equals = rowsOf(synthetic).map(
          (row) => rows.filter((other) => hamming(row, other) === 0).length,
        );
        const result = exactMatches(truth, synthetic);
        expect(result.equalToAny).toBe(equals.filter((count) => count > 0).length);
        expect(result.equalToUnique).toBe(equals.filter((count) => count === 1).length);
      }),
    );
  });
  it('says which share of the unique records is repeated', () => {
    const truth = recordsOf([9], [[0], [1], [2], [3], [3]]);
    expect(exactMatches(truth, recordsOf([9], [[0], [0], [3], [8]]))).toEqual({
      syntheticRows: 4,
      equalToAny: 3,
      equalToUnique: 2,
      uniqueShare: 0.5,
      uniqueRepeatedShare: 1 / 3,
    });
  });
  it('throws for records over other columns', () => {
    expect(() => exactMatches(recordsOf([2], []), recordsOf([3], []))).toThrow(RangeError);
  });
});

describe('distanceToClosestRecord', () => {
  it('agrees with comparing every pair, and every record with all others', () => {
    fc.assert(
      fc.property(twoRecords(2), ([truth, synthetic]) => {
        const rows = rowsOf(truth);
        const made = rowsOf(synthetic);
        const expected = new Array(truth.columns.length + 1).fill(0);
        for (const row of made)
          expected[Math.min(...rows.map((other) => hamming(row, other)))] += 1 / made.length;
        const baseline = new Array(truth.columns.length + 1).fill(0);
        rows.forEach((row, at) => {
          const others = rows.filter((_, other) => other !== at);
          baseline[Math.min(...others.map((other) => hamming(row, other)))] += 1 / rows.length;
        });
        const result = distanceToClosestRecord(truth, synthetic);
        expected.forEach((share, d) => {
          expect(result.synthetic[d]).toBeCloseTo(share, 12);
        });
        baseline.forEach((share, d) => {
          expect(result.baseline[d]).toBeCloseTo(share, 12);
        });
      }),
    );
  });
  it('takes a holdout as baseline, and tells a copy from an invention', () => {
    const random = createRandomness(seededBytes(1));
    const draw = () =>
      recordsOf(
        Array(8).fill(5),
        Array.from({ length: 150 }, () => Array.from({ length: 8 }, () => random.below(5))),
      );
    const truth = draw();
    const copy = distanceToClosestRecord(truth, truth, { holdout: draw() });
    expect(copy.syntheticMean).toBe(0);
    expect(copy.baselineMean).toBeGreaterThan(2);
    const invented = distanceToClosestRecord(truth, draw(), { holdout: draw() });
    expect(Math.abs(invented.syntheticMean - invented.baselineMean)).toBeLessThan(0.3);
  });
  it('samples above the limit, near the whole', () => {
    const random = createRandomness(seededBytes(2));
    const draw = () =>
      recordsOf(
        Array(6).fill(6),
        Array.from({ length: 900 }, () => Array.from({ length: 6 }, () => random.below(6))),
      );
    const [truth, made] = [draw(), draw()];
    const whole = distanceToClosestRecord(truth, made);
    const part = distanceToClosestRecord(truth, made, { limit: 300, randomness: random });
    expect([whole.sampled, part.sampled]).toEqual([false, true]);
    expect(Math.abs(whole.syntheticMean - part.syntheticMean)).toBeLessThan(0.15);
    expect(() => distanceToClosestRecord(truth, made, { limit: 300 })).toThrow(RangeError);
  });
});

describe('combinationErrors', () => {
  it('agrees with tables kept in a map, for every k', () => {
    fc.assert(
      fc.property(twoRecords(1), fc.integer({ min: 1, max: 3 }), ([truth, synthetic], k) => {
        const width = truth.columns.length;
        const sets = Array.from({ length: 2 ** width }, (_, mask) =>
          Array.from({ length: width }, (_, c) => c).filter((c) => (mask >> c) & 1),
        ).filter((set) => set.length === k);
        let variation = 0;
        const seen = { truth: 0, synthetic: 0, both: 0 };
        for (const set of sets) {
          const table = new Map<string, [number, number]>();
          [truth, synthetic].forEach((records, which) => {
            for (const row of rowsOf(records)) {
              const key = set.map((c) => row[c]).join();
              const cell = table.get(key) ?? [0, 0];
              cell[which as 0 | 1] += 1 / records.size;
              table.set(key, cell);
            }
          });
          for (const [a, b] of table.values()) {
            variation += Math.abs(a - b) / 2 / sets.length;
            seen.truth += Number(a > 0);
            seen.synthetic += Number(b > 0);
            seen.both += Number(a > 0 && b > 0);
          }
        }
        const result = combinationErrors(truth, synthetic, k);
        expect(result.subsets).toBe(sets.length);
        expect(result.meanTotalVariation).toBeCloseTo(variation, 12);
        expect(result.fabricatedShare).toBeCloseTo(1 - seen.both / seen.synthetic, 12);
        expect(result.missedShare).toBeCloseTo(1 - seen.both / seen.truth, 12);
      }),
    );
  });
  it('numbers combinations anew where the table would be too large, with the same answer', () => {
    const wide = [3000, 3000, 3000];
    const rows = [
      [0, 0, 0],
      [2999, 2999, 2999],
      [2999, 2999, 1],
      [1, 2, 3],
    ];
    const made = [
      [2999, 2999, 2999],
      [2999, 2999, 2],
    ];
    expect(combinationErrors(recordsOf(wide, rows), recordsOf(wide, made), 3)).toEqual({
      subsets: 1,
      meanTotalVariation: 0.75,
      fabricatedShare: 0.5,
      missedShare: 0.75,
    });
  });
});
