import { describe, expect, it } from 'vitest';
import { createDiscreteGaussian } from '../noise/discrete-gaussian.ts';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { countTable } from '../records/count.ts';
import { inventRecords } from '../testing.ts';
import { createReconciler } from './least-squares.ts';
import { makeNonNegative } from './non-negative.ts';
import type { Table } from './types.ts';

const lengths = [2, 3, 4];
const records = inventRecords(500, lengths);
const plan = [
  { of: [0, 1], sigma: 1 },
  { of: [1, 2], sigma: 2 },
  { of: [0, 2], sigma: 1.5 },
];

/** Every table's cells as sums over the 24 cells of the full cross-classification. */
const design = (): { row: number[]; sigma: number }[] =>
  plan.flatMap(({ of, sigma }) => {
    const shape = of.map((column) => lengths[column]!);
    return Array.from({ length: shape[0]! * shape[1]! }, (_, cell) => ({
      sigma,
      row: Array.from({ length: 24 }, (__, full) => {
        const place = [Math.floor(full / 12), Math.floor(full / 4) % 3, full % 4];
        return place[of[0]!]! * shape[1]! + place[of[1]!]! === cell ? 1 : 0;
      }),
    }));
  });

/** Weighted least squares over the full table by gradient descent: slow, plain, and independent of the closed form. */
const bruteForce = (values: readonly number[], floor: number): number[] => {
  const rows = design();
  const full = new Array<number>(24).fill(1);
  for (let step = 0; step < 60_000; step++) {
    const gradient = new Array<number>(24).fill(0);
    rows.forEach(({ row, sigma }, at) => {
      const gap = (row.reduce((sum, one, cell) => sum + one * full[cell]!, 0) - values[at]!) / sigma ** 2;
      row.forEach((one, cell) => {
        gradient[cell]! += one * gap;
      });
    });
    for (let cell = 0; cell < 24; cell++) full[cell] = Math.max(floor, full[cell]! - 0.05 * gradient[cell]!);
  }
  return rows.map(({ row }) => row.reduce((sum, one, cell) => sum + one * full[cell]!, 0));
};

const noisyTables = (seed: number): Table[] => {
  const randomness = createRandomness(seededBytes(seed));
  return plan.map(({ of }) => ({
    of,
    cells: Float64Array.from({ length: lengths[of[0]!]! * lengths[of[1]!]! }, () => randomness.below(21) - 5),
  }));
};
const flat = (tables: readonly Table[]): number[] => tables.flatMap(({ cells }) => [...cells]);

describe('reconciling tables', () => {
  it('is weighted least squares over everything at once', () => {
    const tables = noisyTables(1);
    const reconciled = flat(createReconciler(plan, lengths).reconcile(tables));
    bruteForce(flat(tables), Number.NEGATIVE_INFINITY).forEach((value, at) => {
      expect(reconciled[at]).toBeCloseTo(value, 3);
    });
  });

  it('gives every shared margin one value, and changes nothing when done twice', () => {
    const reconciler = createReconciler(plan, lengths);
    const once = reconciler.reconcile(noisyTables(2));
    const [first, , third] = once.map(({ cells }) => cells);
    for (let value = 0; value < 2; value++) {
      const fromFirst = [...first!.subarray(value * 3, value * 3 + 3)].reduce((sum, one) => sum + one, 0);
      const fromThird = [...third!.subarray(value * 4, value * 4 + 4)].reduce((sum, one) => sum + one, 0);
      expect(fromFirst).toBeCloseTo(fromThird, 9);
    }
    flat(reconciler.reconcile(once)).forEach((value, at) => {
      expect(value).toBeCloseTo(flat(once)[at]!, 9);
    });
  });

  it('states the deviation that repeated noise shows', () => {
    const reconciler = createReconciler(plan, lengths);
    const randomness = createRandomness(seededBytes(5));
    const normal = (): number =>
      Math.sqrt(-2 * Math.log(1 - randomness.unit())) * Math.cos(2 * Math.PI * randomness.unit());
    const squares = plan.map(() => 0);
    const times = 3000;
    for (let time = 0; time < times; time++) {
      const noise = plan.map(({ of, sigma }) => ({
        of,
        cells: Float64Array.from({ length: lengths[of[0]!]! * lengths[of[1]!]! }, () => sigma * normal()),
      }));
      reconciler.reconcile(noise).forEach(({ cells }, at) => {
        squares[at]! += cells[0]! ** 2;
      });
    }
    squares.forEach((sum, at) => {
      expect(Math.sqrt(sum / times) / reconciler.deviations[at]!).toBeCloseTo(1, 1);
      expect(reconciler.deviations[at]!).toBeLessThan(plan[at]!.sigma);
    });
  });

  it('leaves tables alone that agree and have no negative cell', () => {
    const counted = plan.map(({ of }) => ({ of, cells: countTable(records, of) }));
    const kept = makeNonNegative(createReconciler(plan, lengths).reconcile(counted), lengths);
    flat(kept).forEach((value, at) => {
      expect(value).toBeCloseTo(flat(counted)[at]!, 6);
    });
  });

  it('makes tables without negative cells whose margins agree, no further from the noise than twice the best', () => {
    const tables = noisyTables(3);
    const distance = (values: readonly number[]): number =>
      design().reduce((sum, { sigma }, at) => sum + ((values[at]! - flat(tables)[at]!) / sigma) ** 2, 0);
    const found = makeNonNegative(createReconciler(plan, lengths).reconcile(tables), lengths, {
      rounds: 2000,
      tolerance: 1e-6,
    });
    expect(Math.min(...flat(found))).toBeGreaterThanOrEqual(0);
    const [first, second] = found.map(({ cells }) => cells);
    for (let value = 0; value < 3; value++) {
      const fromFirst = first![value]! + first![3 + value]!;
      const fromSecond = [...second!.subarray(value * 4, value * 4 + 4)].reduce((sum, one) => sum + one, 0);
      expect(fromFirst).toBeCloseTo(fromSecond, 3);
    }
    expect(distance(flat(found))).toBeLessThan(2 * distance(bruteForce(flat(tables), 0)));
  });

  it('draws nobody from the large cells into the many empty ones', () => {
    const wide = [40, 3];
    const plain = [
      { of: [0], sigma: 10 },
      { of: [0, 1], sigma: 10 },
      { of: [], sigma: 10 },
    ];
    const large = [540, 220, 120];
    const truth = plain.map(({ of }) => {
      const cells = new Float64Array([1, 40, 120][of.length]!);
      large.forEach((count, row) => {
        if (of.length === 0) cells[0]! += count;
        else if (of.length === 1) cells[row] = count;
        else cells.set([count / 2, count / 4, count / 4], row * 3);
      });
      return { of, cells };
    });
    const reconciler = createReconciler(plain, wide);
    const draw = createDiscreteGaussian(10, createRandomness(seededBytes(11)));
    const bias = [0, 0, 0];
    const times = 300;
    for (let time = 0; time < times; time++) {
      const noisy = truth.map(({ of, cells }) => ({ of, cells: cells.map((value) => value + draw()) }));
      const settled = makeNonNegative(reconciler.reconcile(noisy), wide)[0]!.cells;
      large.forEach((count, row) => {
        bias[row]! += (settled[row]! - count) / times;
      });
    }
    // Lifting all negative cells at once costs each of these some seven persons; chance alone stays below two.
    for (const lost of bias) expect(Math.abs(lost)).toBeLessThan(3);
  });
});
