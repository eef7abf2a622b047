import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import { type Component, componentsOf } from './components.ts';
import { checkTable, type Interval, type LinearTable } from './linear-table.ts';
import { createPolytope } from './simplex.ts';
import { type Tightened, tighten } from './tighten.ts';

/** What the published cells let a reader work out of one suppressed cell. */
export interface CellAudit extends Interval {
  readonly cell: number;
  /** Only one value is possible. */
  readonly pinned: boolean;
  /** The interval is narrower than the protection asked for; every pinned cell is. */
  readonly exposed: boolean;
}

export interface AuditOptions {
  /** The least width an interval must have; 1 by default: at least two whole values. */
  readonly protection?: number;
  /** The cells are counts: bounds between whole numbers move inwards. True by default. */
  readonly whole?: boolean;
  /** The most suppressed cells that may hang together; 400 by default. */
  readonly largest?: number;
  /** Only these suppressed cells are of interest. */
  readonly cells?: readonly number[];
}

/**
 * The feasible interval of every suppressed cell: the least and the greatest value over all tables, not negative and
 * within the known bounds, that agree with the published cells (the intruder's problem: Hundepool et al. 2012, 4.3.1).
 * First interval propagation, then two linear programs for each cell that it leaves open, component by component.
 * For counts the interval contains every whole solution; in tables of three and more dimensions, whose constraints
 * are not totally unimodular, it can contain values that no whole table reaches, so that a cell can be more exposed
 * than it seems. Refused: tables that contradict themselves, components above `largest` cells.
 * About (cells of a component)^2 x relations operations for each of its cells.
 */
export const auditTable = (table: LinearTable, options: AuditOptions = {}): Outcome<CellAudit[]> => {
  const { protection = 1, whole = true, largest = 400 } = options;
  const problems = checkTable(table);
  if (problems.length > 0) return refused(problems);
  const known = tighten(table);
  if (known.contradictory.length > 0)
    return refused(known.contradictory.slice(0, 100).map((at) => contradiction(`relations[${at}]`)));

  const wanted = new Set(options.cells ?? table.values.keys());
  const intervals = new Map<number, Interval>();
  const isOpen = (cell: number) => known.upper[cell]! > known.lower[cell]!;
  for (const component of componentsOf(table.values.length, table.relations, isOpen)) {
    const asked = component.cells.filter((cell) => wanted.has(cell));
    if (asked.length === 0 || component.relations.length === 0) continue;
    if (component.cells.length > largest)
      problems.push({
        code: 'too_large',
        path: `cell ${asked[0]!}`,
        message: `hangs together with more than ${largest} suppressed cells`,
      });
    else if (!solve(table, component, asked, known, intervals))
      problems.push(contradiction(`cell ${asked[0]!}`));
  }
  if (problems.length > 0) return refused(problems);

  const audits: CellAudit[] = [];
  table.values.forEach((value, cell) => {
    if (value !== null || !wanted.has(cell)) return;
    const bounds = intervals.get(cell) ?? { lower: known.lower[cell]!, upper: known.upper[cell]! };
    const { lower, upper } = whole ? inwards(bounds) : bounds;
    if (lower > upper) problems.push(contradiction(`cell ${cell}`));
    const width = upper - lower;
    const near = 1e-9 * Math.max(1, Math.abs(lower));
    audits.push({ cell, lower, upper, pinned: width <= near, exposed: width < protection - near });
  });
  return problems.length > 0 ? refused(problems) : accepted(audits);
};

const solve = (
  { relations }: LinearTable,
  component: Component,
  asked: readonly number[],
  { lower, upper }: Tightened,
  into: Map<number, Interval>,
): boolean => {
  const variableOf = new Map(component.cells.map((cell, variable) => [cell, variable]));
  const polytope = createPolytope({
    upper: component.cells.map((cell) => upper[cell]! - lower[cell]!),
    rows: component.relations.map((at) => {
      const { total, parts } = relations[at]!;
      const open = (cells: readonly number[]) => cells.flatMap((cell) => variableOf.get(cell) ?? []);
      const least = parts.reduce((sum, part) => sum + lower[part]!, 0);
      return { plus: open(parts), minus: open([total]), equals: lower[total]! - least };
    }),
  });
  if (polytope === undefined) return false;
  for (const cell of asked) {
    const variable = variableOf.get(cell)!;
    into.set(cell, {
      lower: lower[cell]! + polytope.extreme(variable, 'least'),
      upper: lower[cell]! + polytope.extreme(variable, 'greatest'),
    });
  }
  return true;
};

/** The whole numbers of an interval, forgiving the rounding of the simplex steps; + 0 turns -0 into 0. */
const inwards = ({ lower, upper }: Interval): Interval => ({
  lower: Math.ceil(lower - 1e-6) + 0,
  upper: Math.floor(upper + 1e-6),
});

const contradiction = (path: string): FiguresProblem => ({
  code: 'not_consistent',
  path,
  message: 'no table within the bounds agrees with the published cells',
});
