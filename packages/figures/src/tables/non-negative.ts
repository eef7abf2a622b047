import { sizeOf, spreadAxis, sumAxis } from './axes.ts';
import { subsetsOf } from './least-squares.ts';
import type { Table } from './types.ts';

/**
 * Reconciled tables without negative cells, from the top down: first the total, then every margin of one column within
 * it, then of two within those, and so on; each is the nearest to its estimate that has no negative cell and the margins
 * already settled (Dykstra's alternating projections, Boyle and Dykstra 1986), the order of the US Census Bureau's TopDown
 * algorithm (Abowd et al. 2022). Margins of one column are cut instead of lifted, so that many empty cells draw nobody away
 * from the few large ones.
 *
 * `tables` must agree in their margins, as `Reconciler.reconcile` leaves them. O(rounds x cells of all margins x columns).
 */
export const makeNonNegative = (
  tables: readonly Table[],
  lengths: readonly number[],
  { rounds = 60, tolerance = 0.5 }: { readonly rounds?: number; readonly tolerance?: number } = {},
): Table[] => {
  const estimates = new Map<string, Table>();
  for (const table of tables) addMargins(table, lengths, estimates);
  const settled = new Map<string, Float64Array>();
  for (const { of, cells } of [...estimates.values()].sort((a, b) => a.of.length - b.of.length))
    settled.set(of.join(), settle(of, cells, settled, lengths, rounds, tolerance));
  return tables.map(({ of }) => ({ of, cells: settled.get(of.join())! }));
};

/** Puts a table and every margin of it that is not yet there. */
const addMargins = (table: Table, lengths: readonly number[], into: Map<string, Table>): void => {
  for (const columns of subsetsOf(table.of)) {
    if (into.has(columns.join())) continue;
    let [of, cells] = [[...table.of], table.cells];
    for (const column of table.of)
      if (!columns.includes(column)) {
        cells = sumAxis(
          cells,
          of.map((one) => lengths[one]!),
          of.indexOf(column),
        );
        of = of.filter((one) => one !== column);
      }
    into.set(columns.join(), { of: columns, cells });
  }
};

const settle = (
  of: readonly number[],
  estimate: Float64Array,
  settled: ReadonlyMap<string, Float64Array>,
  lengths: readonly number[],
  rounds: number,
  tolerance: number,
): Float64Array => {
  const shape = of.map((column) => lengths[column]!);
  const margins = of.map((column) => settled.get(of.filter((one) => one !== column).join())!);
  const current = of.length === 1 ? cutToTotal(estimate, settled.get('')![0]!) : estimate.slice();
  const correction = new Float64Array(sizeOf(shape));
  for (let round = 0; round < rounds; round++) {
    // The projections onto "this margin is so" commute, so one after the other is the projection onto all of them.
    margins.forEach((margin, axis) => {
      const gap = sumAxis(current, shape, axis);
      for (let cell = 0; cell < gap.length; cell++) gap[cell] = margin[cell]! - gap[cell]!;
      const spread = spreadAxis(gap, shape, axis);
      for (let cell = 0; cell < current.length; cell++) current[cell]! += spread[cell]!;
    });
    let lowest = 0;
    for (let cell = 0; cell < current.length; cell++) {
      if (current[cell]! < lowest) lowest = current[cell]!;
      const wanted = current[cell]! + correction[cell]!;
      current[cell] = Math.max(0, wanted);
      correction[cell] = wanted - current[cell]!;
    }
    if (lowest >= -tolerance) break;
  }
  return current;
};

/**
 * Sets the smallest cells to zero until what stands adds up to the total (Norm-Cut, Wang et al. 2020): the large cells keep
 * their unbiased estimates, where the nearest table would take the same from each of them for every empty cell that noise lifted.
 */
const cutToTotal = (estimate: Float64Array, total: number): Float64Array => {
  const kept = new Float64Array(estimate.length);
  const order = Array.from(estimate.keys()).sort((a, b) => estimate[b]! - estimate[a]!);
  let left = total;
  for (const cell of order) {
    const value = estimate[cell]!;
    // The cell at the border is kept when that comes nearer to the total than leaving it out.
    if (value <= 0 || left < value / 2) break;
    kept[cell] = value;
    left -= value;
  }
  return kept;
};
