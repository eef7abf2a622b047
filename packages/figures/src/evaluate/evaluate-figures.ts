import { combinationErrors } from '../audit/combination-errors.ts';
import { synthesise } from '../microdata/synthesise.ts';
import type { RandomBytes } from '../noise/random.ts';
import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import { checkBudget, type Plan } from '../plan/check-plan.ts';
import { releaseTables } from '../plan/release-tables.ts';
import { countTable } from '../records/count.ts';
import { encodeRecords } from '../records/encode.ts';
import type { Records } from '../records/types.ts';
import { inferColumns } from './infer-columns.ts';
import { inferPlan } from './infer-plan.ts';

export interface FiguresEvaluation {
  readonly rows: number;
  readonly columns: number;
  readonly epsilon: number;
  readonly delta: number;
  /** Mean over all cells of all tables of the plan, in persons. */
  readonly planMeanAbsoluteError: number;
  /** Sum of absolute errors over the sum of counts. */
  readonly planRelativeError: number;
  /** Total variation distance of the invented records' two-way and three-way tables from the true ones, averaged; null with fewer columns. */
  readonly error2way: number | null;
  readonly error3way: number | null;
  /** Of the distinct combinations of three values among invented records, the share that no true record has. */
  readonly fabricated3way: number | null;
  /** Share of the plan's figures whose 95% interval holds the true count. */
  readonly coverage: number;
  readonly planSeconds: number;
  readonly microdataSeconds: number;
  readonly seconds: number;
  readonly rareBelow: number;
  readonly inferred: { readonly plan: Plan['tables']; readonly codeLists: 'from the file' };
}

export interface FiguresEvaluationInput {
  readonly names: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | undefined>>[];
  readonly epsilon: number;
  /** 1 / (n ln n) by default. */
  readonly delta?: number;
  readonly plan?: Plan;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  readonly bytes?: RandomBytes;
}

/**
 * How good figures and invented records are on a table whose truth is known: the plan and the microdata are made with the
 * whole budget each, as two separate publications would be. Refuses, before anything is counted, what is no categorical table.
 */
export const evaluateFigures = (input: FiguresEvaluationInput): Outcome<FiguresEvaluation> => {
  const { names, rows, clock, epsilon } = input;
  const delta = input.delta ?? 1 / (Math.max(rows.length, 3) * Math.log(Math.max(rows.length, 3)));
  const budget = { epsilon, delta };
  const columns = inferColumns(names, rows);
  const problems: FiguresProblem[] = [...checkBudget(budget), ...(columns.ok ? [] : columns.problems)];
  if (names.length === 1)
    problems.push({ code: 'empty', path: 'columns', message: 'one column has no combinations to measure' });
  if (problems.length > 0 || !columns.ok) return refused(problems);
  const encoded = encodeRecords(columns.value, rows);
  if (!encoded.ok) return encoded;
  const records = encoded.value;
  const plan = input.plan ?? inferPlan(columns.value, rows.length);
  const options = input.bytes ? { bytes: input.bytes } : {};

  const begun = clock();
  const released = releaseTables(records, plan, budget, options);
  if (!released.ok) return released;
  const planned = clock();
  const synthetic = synthesise(records, budget, options);
  if (!synthetic.ok) return synthetic;
  const ended = clock();
  const invented = synthetic.value.records;
  const three = names.length >= 3 ? combinationErrors(records, invented, 3) : null;
  return accepted({
    rows: rows.length,
    columns: names.length,
    epsilon,
    delta,
    ...planErrors(records, released.value.tables),
    error2way: combinationErrors(records, invented, 2).meanTotalVariation,
    error3way: three?.meanTotalVariation ?? null,
    fabricated3way: three?.fabricatedShare ?? null,
    planSeconds: (planned - begun) / 1000,
    microdataSeconds: (ended - planned) / 1000,
    seconds: (ended - begun) / 1000,
    rareBelow: synthetic.value.rareBelow,
    inferred: { plan: plan.tables, codeLists: 'from the file' },
  });
};

/** The errors of published tables against the truth. */
export const planErrors = (
  records: Records,
  tables: readonly {
    readonly columns: readonly string[];
    readonly counts: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  }[],
): { planMeanAbsoluteError: number; planRelativeError: number; coverage: number } => {
  let cells = 0;
  let errors = 0;
  let total = 0;
  let covered = 0;
  for (const { columns, counts, low, high } of tables) {
    const of = columns.map((name) => records.columns.findIndex((column) => column.name === name));
    countTable(records, of).forEach((truth, cell) => {
      cells++;
      total += truth;
      errors += Math.abs(truth - counts[cell]!);
      if (truth >= low[cell]! && truth <= high[cell]!) covered++;
    });
  }
  return {
    planMeanAbsoluteError: errors / cells,
    planRelativeError: errors / total,
    coverage: covered / cells,
  };
};
