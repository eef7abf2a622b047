import type { Randomness } from '../noise/random.ts';
import { sizeOf } from '../tables/axes.ts';
import type { Table } from '../tables/types.ts';

/** An invented population: `codes[c][r]` is record r's value in column c. */
export type Population = readonly Uint16Array[];

export interface FitOptions {
  readonly sweeps?: number;
  /** How much each table counts, one a target; all alike by default. */
  readonly weights?: readonly number[];
  /** Whether a record may become this: `record` holds its codes, with `column` already changed. Everything by default. */
  readonly allows?: (record: Uint16Array, column: number) => boolean;
}

/**
 * Changes records, one value at a time, as long as the tables counted from them come nearer to the targets in the weighted
 * sum of squares. Whatever is counted from the result is whole, not negative and the same in every table: the population is
 * what makes figures consistent. Works in place; returns the sum of squares.
 *
 * The gradual update of PrivSyn (Zhang et al. 2021) with the best value tried for each record and column, records in random
 * order. Time O(sweeps x records x tables x columns of a table x values); memory O(records x columns + cells).
 */
export const fitPopulation = (
  population: Population,
  targets: readonly Table[],
  lengths: readonly number[],
  randomness: Randomness,
  { sweeps = 4, weights = [], allows }: FitOptions = {},
): number => {
  const width = lengths.length;
  const size = population[0]?.length ?? 0;
  const { excess, columns, offsets } = layOut(targets, lengths, weights);
  const rows = new Uint16Array(size * width);
  for (let column = 0; column < width; column++)
    for (let row = 0; row < size; row++) rows[row * width + column] = population[column]![row]!;
  countInto(excess, rows, targets, offsets, lengths);

  const scores = new Float64Array(Math.max(1, ...lengths));
  const record = new Uint16Array(width);
  const order = shuffled(size, randomness);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    for (const row of order) {
      const start = row * width;
      for (let column = 0; column < width; column++) {
        const { tables, step, weight, cost, firstOther, otherColumn, otherStep, offset } = columns[column]!;
        const length = lengths[column]!;
        const old = rows[start + column]!;
        // Most values stand where there is no surplus: asked first, since it spares trying all the others.
        let surplus = 0;
        for (let at = 0; at < tables; at++) {
          let cell = offset[at]! + old * step[at]!;
          for (let other = firstOther[at]!; other < firstOther[at + 1]!; other++)
            cell += rows[start + otherColumn[other]!]! * otherStep[other]!;
          surplus += weight[at]! * excess[cell]!;
        }
        if (surplus <= 0) continue;
        scores.fill(0, 0, length);
        for (let at = 0; at < tables; at++) {
          let base = offset[at]!;
          for (let other = firstOther[at]!; other < firstOther[at + 1]!; other++)
            base += rows[start + otherColumn[other]!]! * otherStep[other]!;
          const stride = step[at]!;
          const share = weight[at]!;
          for (let value = 0; value < length; value++)
            scores[value]! += share * excess[base + value * stride]!;
        }
        // Moving costs one at each end of the squares: only a gap above `cost` is a gain.
        const best = lowest(scores, length);
        if (scores[best]! >= scores[old]! - cost - 1e-9) continue;
        if (allows) {
          record.set(rows.subarray(start, start + width));
          record[column] = best;
          if (!allows(record, column)) continue;
        }
        moved++;
        for (let at = 0; at < tables; at++) {
          let base = offset[at]!;
          for (let other = firstOther[at]!; other < firstOther[at + 1]!; other++)
            base += rows[start + otherColumn[other]!]! * otherStep[other]!;
          excess[base + old * step[at]!]!--;
          excess[base + best * step[at]!]!++;
        }
        rows[start + column] = best;
      }
    }
    if (moved <= size / 1000) break;
  }
  for (let column = 0; column < width; column++)
    for (let row = 0; row < size; row++) population[column]![row] = rows[row * width + column]!;
  return targets.reduce((sum, { cells }, table) => {
    let squares = 0;
    for (let cell = 0; cell < cells.length; cell++) squares += excess[offsets[table]! + cell]! ** 2;
    return sum + (weights[table] ?? 1) * squares;
  }, 0);
};

const lowest = (scores: Float64Array, length: number): number => {
  let best = 0;
  for (let value = 1; value < length; value++) if (scores[value]! < scores[best]!) best = value;
  return best;
};

/** For one column: the tables that have it, each with its place in `excess`, its step, and how the other columns move it. */
interface ColumnTables {
  readonly tables: number;
  readonly offset: Int32Array;
  readonly step: Int32Array;
  readonly weight: Float64Array;
  readonly firstOther: Int32Array;
  readonly otherColumn: Int32Array;
  readonly otherStep: Int32Array;
  readonly cost: number;
}

/** All tables one after another in one array (count minus target), and for every column which of them it moves. */
const layOut = (targets: readonly Table[], lengths: readonly number[], weights: readonly number[]) => {
  const offsets: number[] = [];
  let cells = 0;
  for (const target of targets) {
    offsets.push(cells);
    cells += target.cells.length;
  }
  const excess = new Float64Array(cells);
  targets.forEach((target, table) => {
    for (let cell = 0; cell < target.cells.length; cell++)
      excess[offsets[table]! + cell] = -target.cells[cell]!;
  });
  const columns = lengths.map((_, column): ColumnTables => {
    const own = targets
      .map((target, table) => ({ ...target, table }))
      .filter(({ of }) => of.includes(column))
      .map(({ of, table }) => ({ of, table, steps: stepsOf(of, lengths) }));
    const others = own.map(({ of, steps }) =>
      of.map((other, at) => ({ other, step: steps[at]! })).filter(({ other }) => other !== column),
    );
    const first = [0];
    for (const one of others) first.push(first.at(-1)! + one.length);
    return {
      tables: own.length,
      offset: Int32Array.from(own, ({ table }) => offsets[table]!),
      step: Int32Array.from(own, ({ of, steps }) => steps[of.indexOf(column)]!),
      weight: Float64Array.from(own, ({ table }) => weights[table] ?? 1),
      firstOther: Int32Array.from(first),
      otherColumn: Int32Array.from(others.flat(), ({ other }) => other),
      otherStep: Int32Array.from(others.flat(), ({ step }) => step),
      cost: own.reduce((sum, { table }) => sum + (weights[table] ?? 1), 0),
    };
  });
  return { excess, columns, offsets };
};

const stepsOf = (of: readonly number[], lengths: readonly number[]): number[] =>
  of.map((_, at) => sizeOf(of.slice(at + 1).map((column) => lengths[column]!)));

const countInto = (
  excess: Float64Array,
  rows: Uint16Array,
  targets: readonly Table[],
  offsets: readonly number[],
  lengths: readonly number[],
): void => {
  const width = lengths.length;
  targets.forEach(({ of }, table) => {
    const steps = stepsOf(of, lengths);
    for (let start = 0; start < rows.length; start += width) {
      let cell = offsets[table]!;
      for (let at = 0; at < of.length; at++) cell += rows[start + of[at]!]! * steps[at]!;
      excess[cell]!++;
    }
  });
};

export const shuffled = (size: number, randomness: Randomness): Int32Array => {
  const order = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const other = randomness.below(at + 1);
    order[at] = order[other]!;
    order[other] = at;
  }
  return order;
};
