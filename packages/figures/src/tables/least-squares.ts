import { centreAxis, type Shape, sizeOf, spreadAxis, sumAxis } from './axes.ts';
import type { NoisyTable, Table } from './types.ts';

/**
 * The least-squares reconciliation of noisy tables that overlap: every margin two tables share becomes one.
 *
 * A table splits into orthogonal parts, one for each subset of its columns: what the subset says beyond all smaller ones
 * (the residuals of Xiao, He, Zhang, Kifer 2023, "ResidualPlanner"). Every table that has the subset measures that part
 * independently, so the best unbiased estimate is their mean by inverse variance, in closed form. Costs the cells of
 * the plan times two to the columns of a table.
 */
export interface Reconciler {
  /** Consistent tables nearest to these (same order and shapes as the plan), negative cells allowed. */
  readonly reconcile: (tables: readonly Table[]) => Table[];
  /** The standard deviation of every cell of table t after reconciliation: the same for all its cells. */
  readonly deviations: readonly number[];
}

interface Part {
  readonly columns: readonly number[];
  /** Which tables measure it, and with what weight; the weights sum to one. */
  readonly sources: { readonly table: number; readonly weight: number }[];
  variance: number;
}

export const createReconciler = (
  plan: readonly Pick<NoisyTable, 'of' | 'sigma'>[],
  lengths: readonly number[],
): Reconciler => {
  const parts = new Map<string, Part>();
  plan.forEach(({ of, sigma }, table) => {
    for (const columns of subsetsOf(of)) {
      const summedOut = of.filter((column) => !columns.includes(column)).map((column) => lengths[column]!);
      const key = columns.join();
      if (!parts.has(key)) parts.set(key, { columns, sources: [], variance: 0 });
      parts.get(key)!.sources.push({ table, weight: 1 / (sigma * sigma * sizeOf(summedOut)) });
    }
  });
  for (const part of parts.values()) {
    const precision = part.sources.reduce((sum, { weight }) => sum + weight, 0);
    part.variance = 1 / precision;
    part.sources.forEach((source, at) => {
      part.sources[at] = { ...source, weight: source.weight / precision };
    });
  }
  const shapeOf = (columns: readonly number[]): Shape => columns.map((column) => lengths[column]!);

  return {
    deviations: plan.map(({ of }) =>
      Math.sqrt(
        subsetsOf(of).reduce((sum, columns) => {
          const kept = columns.reduce((product, column) => product * (1 - 1 / lengths[column]!), 1);
          const spread = sizeOf(shapeOf(of.filter((column) => !columns.includes(column))));
          return sum + (parts.get(columns.join())!.variance * kept) / (spread * spread);
        }, 0),
      ),
    ),
    reconcile: (tables) => {
      const means = new Map(
        [...parts].map(([key, part]) => [key, new Float64Array(sizeOf(shapeOf(part.columns)))]),
      );
      tables.forEach((table, at) => {
        for (const [key, margin] of marginsOf(table, lengths)) {
          const weight = parts.get(key)!.sources.find((source) => source.table === at)!.weight;
          const into = means.get(key)!;
          for (let cell = 0; cell < into.length; cell++) into[cell]! += weight * margin[cell]!;
        }
      });
      for (const [key, cells] of means) {
        const { columns } = parts.get(key)!;
        columns.forEach((_, axis) => {
          centreAxis(cells, shapeOf(columns), axis);
        });
      }
      return tables.map(({ of }) => ({ of, cells: assemble(of, means, lengths) }));
    },
  };
};

/** Every subset of a table's columns, the whole first, each ascending. */
export const subsetsOf = (of: readonly number[]): number[][] => {
  const all: number[][] = [];
  for (let mask = (1 << of.length) - 1; mask >= 0; mask--) all.push(of.filter((_, at) => mask & (1 << at)));
  return all;
};

/** Every margin of a table, each summed from a table one column larger. */
const marginsOf = ({ of, cells }: Table, lengths: readonly number[]): Map<string, Float64Array> => {
  const margins = new Map([[of.join(), cells]]);
  for (const columns of subsetsOf(of)) {
    const from = margins.get(columns.join())!;
    columns.forEach((_, axis) => {
      const key = columns.filter((__, at) => at !== axis).join();
      if (!margins.has(key))
        margins.set(
          key,
          sumAxis(
            from,
            columns.map((column) => lengths[column]!),
            axis,
          ),
        );
    });
  }
  return margins;
};

/** Adds the parts up again: from the smallest subset, one column at a time, each spread evenly over the new column. */
const assemble = (
  of: readonly number[],
  parts: ReadonlyMap<string, Float64Array>,
  lengths: readonly number[],
): Float64Array => {
  // sums[S] = the parts of S's subsets within S that end with the columns already taken; taking column after column halves the work.
  let sums = new Map(subsetsOf(of).map((columns) => [columns.join(), parts.get(columns.join())!]));
  for (const column of of) {
    const next = new Map<string, Float64Array>();
    for (const [key, cells] of sums) {
      const columns = key === '' ? [] : key.split(',').map(Number);
      if (!columns.includes(column)) continue;
      const axis = columns.indexOf(column);
      const shape = columns.map((one) => lengths[one]!);
      const without = sums.get(columns.filter((one) => one !== column).join())!;
      const spread = spreadAxis(without, shape, axis);
      for (let cell = 0; cell < spread.length; cell++) spread[cell]! += cells[cell]!;
      next.set(key, spread);
    }
    sums = next;
  }
  return sums.get(of.join())!;
};
