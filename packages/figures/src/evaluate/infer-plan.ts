import type { Plan } from '../plan/check-plan.ts';
import type { Column } from '../records/types.ts';
import { sizeOf } from '../tables/axes.ts';

const TABLES = 13;
/** A table this size or smaller is always taken whole. */
const SMALL = 200;
const PERSONS_A_CELL = 20;

/**
 * A plan for a table nobody planned for: up to thirteen tables of three columns, each column beside near and far ones, made
 * smaller where cells would hold too few persons. Looks at code lists and the number of records only.
 */
export const inferPlan = (columns: readonly Column[], persons: number): Plan => {
  const width = columns.length;
  const most = Math.max(SMALL, persons / PERSONS_A_CELL);
  const fits = (of: readonly number[]): boolean => sizeOf(of.map((at) => columns[at]!.values.length)) <= most;
  const tables = new Map<string, number[]>();
  for (let first = 0; first < width && tables.size < TABLES; first++) {
    const wanted = [...new Set([first, (first + 1) % width, (first + 3) % width])];
    const shapes = [wanted, wanted.slice(0, 2), [wanted[0]!, wanted.at(-1)!], [first]];
    const of = [...new Set(shapes.find(fits) ?? [first])].sort((a, b) => a - b);
    tables.set(of.join(), of);
  }
  return { tables: [...tables.values()].map((of) => of.map((at) => columns[at]!.name)) };
};
