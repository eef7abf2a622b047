import { exactSigma } from '../noise/discrete-gaussian.ts';
import { accepted, type Outcome } from '../outcome.ts';
import { type Budget, costOfTables, type PrivacyCost } from '../privacy/cost.ts';
import { sigmaOfBudget } from '../privacy/gaussian.ts';
import { rhoOfEpsilon } from '../privacy/zcdp.ts';
import type { Column } from '../records/types.ts';
import { sizeOf } from '../tables/axes.ts';
import { createReconciler } from '../tables/least-squares.ts';
import { type CheckedPlan, checkPlan, type Plan } from './check-plan.ts';

/** What a reader of one table will have to live with. */
export interface TablePreview {
  readonly columns: readonly string[];
  readonly cells: number;
  /** Standard deviation of each figure, in persons. */
  readonly deviation: number;
  /** Half the width of its 95% interval, in persons. */
  readonly halfWidth: number;
  /** Persons a cell holds on average, by the expected number of persons; null when that is not given. */
  readonly meanCount: number | null;
  /** Expected absolute error over the mean count; null when the number of persons is not given. */
  readonly relativeError: number | null;
  /** Which single change would help most, when the relative error is above 0.25: leave a column out, or halve its classes. */
  readonly coarser: {
    readonly column: string;
    readonly change: 'leave_out' | 'halve';
    readonly relativeError: number;
  }[];
}

export interface PlanPreview {
  readonly sigma: number;
  readonly cost: PrivacyCost;
  readonly cells: number;
  readonly tables: readonly TablePreview[];
}

/** The 97.5th percentile of the normal distribution. */
export const Z95 = 1.959964;
const TOO_COARSE = 0.25;

/** The noise every cell gets, and what it costs: exact where each person fills one cell a table, by zCDP where they may fill more. */
export const noiseOf = (
  { tables, recordsPerUnit }: CheckedPlan,
  budget: Budget,
): { sigma: number; cost: PrivacyCost } => {
  if (recordsPerUnit === 1) {
    const sigma = exactSigma(sigmaOfBudget(tables.length, budget.epsilon, budget.delta));
    return { sigma, cost: costOfTables([{ sigma, tables: tables.length }]) };
  }
  // One unit moves a table's cells by at most recordsPerUnit in Euclidean length (all its records in one cell).
  const rho = rhoOfEpsilon(budget.epsilon, budget.delta);
  const sigma = exactSigma(recordsPerUnit * Math.sqrt(tables.length / (2 * rho)));
  return { sigma, cost: { rho: (tables.length * recordsPerUnit ** 2) / (2 * sigma * sigma), groups: null } };
};

/**
 * The error of every figure before any budget is spent: it follows from the plan and the code lists alone, no record is read.
 * `persons` is a public guess of how many there are. O(cells of the plan).
 */
export const previewPlan = (
  columns: readonly Column[],
  plan: Plan,
  budget: Budget,
  { persons = null }: { readonly persons?: number | null } = {},
): Outcome<PlanPreview> => {
  const checked = checkPlan(columns, plan, budget);
  if (!checked.ok) return checked;
  const lengths = columns.map(({ values }) => values.length);
  const { sigma, cost } = noiseOf(checked.value, budget);
  const { deviations } = createReconciler(
    checked.value.tables.map((of) => ({ of, sigma })),
    lengths,
  );
  const relative = (deviation: number, cells: number): number | null =>
    persons ? (deviation * Math.sqrt(2 / Math.PI) * cells) / persons : null;
  return accepted({
    sigma,
    cost,
    cells: checked.value.cells,
    tables: checked.value.tables.map((of, at): TablePreview => {
      const cells = sizeOf(of.map((column) => lengths[column]!));
      const deviation = deviations[at]!;
      const relativeError = relative(deviation, cells);
      return {
        columns: of.map((column) => columns[column]!.name),
        cells,
        deviation,
        halfWidth: Z95 * deviation,
        meanCount: persons ? persons / cells : null,
        relativeError,
        coarser:
          relativeError !== null && relativeError > TOO_COARSE
            ? coarser(
                of.map((column) => columns[column]!),
                (fewer) => relative(deviation, fewer)!,
              )
            : [],
      };
    }),
  });
};

/** For every column of a table what leaving it out or halving its classes would bring, the best first. */
const coarser = (
  columns: readonly Column[],
  relative: (cells: number) => number,
): TablePreview['coarser'] => {
  const cells = sizeOf(columns.map(({ values }) => values.length));
  return columns
    .flatMap(({ name, values }) => [
      { column: name, change: 'leave_out' as const, relativeError: relative(cells / values.length) },
      ...(values.length >= 4
        ? [
            {
              column: name,
              change: 'halve' as const,
              relativeError: relative((cells / values.length) * Math.ceil(values.length / 2)),
            },
          ]
        : []),
    ])
    .sort((a, b) => a.relativeError - b.relativeError);
};
