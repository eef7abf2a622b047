import { beginPopulation } from '../microdata/begin.ts';
import { fitPopulation, type Population } from '../microdata/fit.ts';
import { createDiscreteGaussian } from '../noise/discrete-gaussian.ts';
import { createRandomness, cryptoBytes, type RandomBytes } from '../noise/random.ts';
import { accepted, type Outcome } from '../outcome.ts';
import type { Budget, PrivacyCost } from '../privacy/cost.ts';
import { capRecords } from '../records/cap-records.ts';
import { countTable } from '../records/count.ts';
import type { Column, Records } from '../records/types.ts';
import { createReconciler } from '../tables/least-squares.ts';
import { makeNonNegative } from '../tables/non-negative.ts';
import type { Table } from '../tables/types.ts';
import { checkPlan, type Plan } from './check-plan.ts';
import { noiseOf, Z95 } from './preview-plan.ts';

/** A published table: whole, non-negative counts with 95% intervals; cells lie with the last column running fastest. */
export interface ReleasedTable {
  readonly columns: readonly string[];
  readonly counts: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Everything here may be published: it was made from noisy counts alone. */
export interface ReleasedTables {
  readonly budget: Budget;
  readonly cost: PrivacyCost;
  readonly sigma: number;
  readonly columns: readonly Column[];
  readonly persons: number;
  readonly tables: readonly ReleasedTable[];
  /** Invented records from which every table was counted: they agree with all tables exactly. */
  readonly population: Population;
}

export interface ReleaseOptions {
  /** Which privacy unit each record belongs to; needed when the plan allows more than one record a unit. */
  readonly units?: Int32Array;
  /** Cryptographic by default; a seeded source is for tests only. */
  readonly bytes?: RandomBytes;
}

/**
 * Carries out a plan: counts, adds exact discrete Gaussian noise to every cell, reconciles all tables by least squares without
 * negative counts, and counts the published tables from one invented population, so that every total agrees everywhere.
 * Guarantee: (epsilon, delta)-differential privacy for adding or removing one unit, as `cost` states. The intervals cover the
 * truth for 95% of all figures; they come from the noise alone. O(records x tables + cells x rounds).
 */
export const releaseTables = (
  records: Records,
  plan: Plan,
  budget: Budget,
  { units, bytes = cryptoBytes }: ReleaseOptions = {},
): Outcome<ReleasedTables> => {
  const checked = checkPlan(records.columns, plan, budget);
  if (!checked.ok) return checked;
  const randomness = createRandomness(bytes);
  const lengths = records.columns.map(({ values }) => values.length);
  const { sigma, cost } = noiseOf(checked.value, budget);
  const counted = units ? capRecords(records, units, checked.value.recordsPerUnit, randomness) : records;
  const draw = createDiscreteGaussian(sigma, randomness);
  const noisy = checked.value.tables.map((of) => ({
    of,
    cells: countTable(counted, of).map((count) => count + draw()),
  }));
  const reconciler = createReconciler(
    checked.value.tables.map((of) => ({ of, sigma })),
    lengths,
  );
  const unbiased = reconciler.reconcile(noisy);
  const targets = makeNonNegative(unbiased, lengths);
  const persons = Math.max(0, Math.round(targets[0]!.cells.reduce((sum, count) => sum + count, 0)));
  const population = beginPopulation(targets, lengths, persons, randomness);
  fitPopulation(population, targets, lengths, randomness);
  const invented: Records = { columns: records.columns, size: persons, codes: population };
  return accepted({
    budget,
    cost,
    sigma,
    columns: records.columns,
    persons,
    tables: checked.value.tables.map((of, at) =>
      withIntervals(
        of.map((column) => records.columns[column]!.name),
        countTable(invented, of),
        unbiased[at]!,
        reconciler.deviations[at]!,
      ),
    ),
    population,
  });
};

/** The interval of the unbiased estimate, cut at zero and widened where the published count lies outside it. */
const withIntervals = (
  columns: readonly string[],
  counts: Float64Array,
  unbiased: Table,
  deviation: number,
): ReleasedTable => ({
  columns,
  counts: [...counts],
  low: [...counts].map((count, cell) =>
    Math.max(0, Math.min(count, Math.floor(unbiased.cells[cell]! - Z95 * deviation))),
  ),
  high: [...counts].map((count, cell) => Math.max(count, Math.ceil(unbiased.cells[cell]! + Z95 * deviation))),
});
