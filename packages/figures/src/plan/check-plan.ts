import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import type { Budget } from '../privacy/cost.ts';
import type { Column } from '../records/types.ts';
import { sizeOf } from '../tables/axes.ts';

/** A declared set of tables over public code lists, chosen before any record is looked at. */
export interface Plan {
  /** Each table by the names of its columns: [["country","sex"],["country","month"]]. No columns: the total alone. */
  readonly tables: readonly (readonly string[])[];
  /** How many records one privacy unit (a person, household or network) may add; more are left out at random. 1 by default. */
  readonly recordsPerUnit?: number;
}

export interface CheckedPlan {
  /** Each table by ascending column places. */
  readonly tables: readonly (readonly number[])[];
  readonly recordsPerUnit: number;
  readonly cells: number;
}

/** A plan of more cells than this would not fit in memory together with its work. */
export const MAX_PLAN_CELLS = 5_000_000;
const MAX_TABLE_COLUMNS = 8;

/** Says whether a plan can be carried out, with every reason why not; nothing is counted and no budget is touched. */
export const checkPlan = (columns: readonly Column[], plan: Plan, budget: Budget): Outcome<CheckedPlan> => {
  const problems: FiguresProblem[] = checkBudget(budget);
  const placeOf = new Map(columns.map(({ name }, place) => [name, place]));
  const recordsPerUnit = plan.recordsPerUnit ?? 1;
  if (!Number.isInteger(recordsPerUnit) || recordsPerUnit < 1)
    problems.push({
      code: 'bad_number',
      path: 'recordsPerUnit',
      message: 'must be a whole number from 1 on',
    });
  if (plan.tables.length === 0)
    problems.push({ code: 'empty', path: 'tables', message: 'the plan has no table' });
  const seen = new Set<string>();
  const tables = plan.tables.map((names, at) => {
    const path = `tables[${at}]`;
    for (const name of names)
      if (!placeOf.has(name))
        problems.push({ code: 'unknown_column', path, message: `no column is called ${name}` });
    if (new Set(names).size !== names.length)
      problems.push({ code: 'duplicate', path, message: 'the table names a column twice' });
    if (names.length > MAX_TABLE_COLUMNS)
      problems.push({ code: 'too_large', path, message: `more than ${MAX_TABLE_COLUMNS} columns` });
    const of = names.map((name) => placeOf.get(name) ?? 0).sort((a, b) => a - b);
    if (seen.has(of.join()))
      problems.push({ code: 'duplicate', path, message: 'the plan has this table already' });
    seen.add(of.join());
    return of;
  });
  const cells = tables.reduce(
    (sum, of) => sum + sizeOf(of.map((column) => columns[column]?.values.length ?? 1)),
    0,
  );
  if (cells > MAX_PLAN_CELLS)
    problems.push({
      code: 'too_large',
      path: 'tables',
      message: `the plan has ${cells} cells, the limit is ${MAX_PLAN_CELLS}`,
    });
  return problems.length > 0 ? refused(problems) : accepted({ tables, recordsPerUnit, cells });
};

/** Below these every figure is noise alone, and calibrating noise so wide takes seconds of the one thread there is. */
const LEAST_EPSILON = 0.001;
const LEAST_DELTA = 1e-15;

/** Faults of a budget, before anything is spent. */
export const checkBudget = ({ epsilon, delta }: Budget): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  if (!(epsilon >= LEAST_EPSILON) || !Number.isFinite(epsilon))
    problems.push({ code: 'bad_number', path: 'epsilon', message: `must be at least ${LEAST_EPSILON}` });
  if (!(delta >= LEAST_DELTA && delta < 1))
    problems.push({
      code: 'bad_number',
      path: 'delta',
      message: `must be at least ${LEAST_DELTA} and below 1`,
    });
  return problems;
};
