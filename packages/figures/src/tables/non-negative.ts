import type { Reconciler } from './least-squares.ts';
import type { Table } from './types.ts';

/**
 * The tables nearest to the given ones that are consistent and have no negative cell: Dykstra's alternating projections
 * between "margins agree" (the reconciler, which is the projection in the metric of the noise) and "not below zero"
 * (Boyle, Dykstra 1986). Stops when no cell is below -tolerance, or after `rounds`.
 */
export const makeNonNegative = (
  reconciler: Reconciler,
  tables: readonly Table[],
  { rounds = 200, tolerance = 0.05 }: { readonly rounds?: number; readonly tolerance?: number } = {},
): Table[] => {
  let current = reconciler.reconcile(tables);
  const corrections = current.map(({ cells }) => new Float64Array(cells.length));
  for (let round = 0; round < rounds; round++) {
    let lowest = 0;
    const lifted = current.map(({ of, cells }, at) => {
      const correction = corrections[at]!;
      const above = new Float64Array(cells.length);
      for (let cell = 0; cell < cells.length; cell++) {
        const wanted = cells[cell]! + correction[cell]!;
        if (cells[cell]! < lowest) lowest = cells[cell]!;
        above[cell] = wanted > 0 ? wanted : 0;
        correction[cell] = wanted - above[cell]!;
      }
      return { of, cells: above };
    });
    if (lowest >= -tolerance) return lifted;
    current = reconciler.reconcile(lifted);
  }
  return current.map(({ of, cells }) => ({ of, cells: cells.map((value) => Math.max(0, value)) }));
};
