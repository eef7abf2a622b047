import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectValue as unwrap } from '../outcome.ts';
import { homogeneityOf } from './homogeneity.ts';
import { recordsOf, rowsOf, twoRecords } from './records.test-support.ts';

describe('homogeneityOf', () => {
  it('finds the groups whose records all share the sensitive value', () => {
    const records = recordsOf(
      [2, 2, 3],
      [
        [0, 0, 1],
        [0, 0, 1],
        [0, 1, 0],
        [0, 1, 2],
        [1, 0, 2],
      ],
    );
    const found = unwrap(homogeneityOf(records, ['c0', 'c1'], 'c2'));
    expect(found.homogeneous).toEqual([
      { where: { c0: 'v0', c1: 'v0' }, sensitiveValue: 'v1', records: 2 },
      { where: { c0: 'v1', c1: 'v0' }, sensitiveValue: 'v2', records: 1 },
    ]);
    expect(found.homogeneousShare).toBe(0.6);
    expect(found.diversity).toBe(1);
    expect(unwrap(homogeneityOf(records, ['c0', 'c1'], 'c2', { minSize: 2 })).homogeneous).toHaveLength(1);
    expect(unwrap(homogeneityOf(records, [], 'c2'))).toMatchObject({
      groups: 1,
      diversity: 3,
      closeness: 0,
    });
  });
  it('agrees with brute force', () => {
    fc.assert(
      fc.property(twoRecords(1), ([records]) => {
        const rows = rowsOf(records);
        const share = (of: number[][], code: number) =>
          of.filter((row) => row[2] === code).length / of.length;
        let alike = 0;
        let far = 0;
        let worst = 0;
        for (const row of rows) {
          const group = rows.filter((other) => other[0] === row[0] && other[1] === row[1]);
          if (group.every((other) => other[2] === row[2])) alike++;
          const distance = [0, 1, 2].reduce(
            (sum, v) => sum + Math.abs(share(group, v) - share(rows, v)) / 2,
            0,
          );
          if (distance > 0.3 + 1e-9) far++;
          worst = Math.max(worst, distance);
        }
        const found = unwrap(homogeneityOf(records, ['c0', 'c1'], 'c2', { t: 0.3 }));
        expect(found.homogeneousShare).toBeCloseTo(alike / rows.length, 12);
        expect(found.beyondShare).toBeCloseTo(far / rows.length, 12);
        expect(found.closeness).toBeCloseTo(worst, 12);
      }),
    );
  });
  it('names every fault at once', () => {
    const outcome = homogeneityOf(recordsOf([2, 2], []), ['c0', 'c0', 'x'], 'c0', { t: 2 });
    expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'duplicate quasiIdentifiers[1]',
      'unknown_column quasiIdentifiers[2]',
      'duplicate sensitive',
      'bad_number t',
    ]);
  });
});
