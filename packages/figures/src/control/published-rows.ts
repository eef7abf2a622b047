import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import type { AdditiveRelation } from './linear-table.ts';

/** One line of a long table: what it is about, and its value, null where suppressed. */
export interface PublishedRow {
  readonly keys: Readonly<Record<string, string>>;
  readonly value: number | null;
}

/**
 * "The row with these codes is the sum of the rows with those, all other keys equal." For Sex: columns ['Sex'], total
 * ['Total']. Without `parts`, every other published code is a part. Two columns that make one dimension go together:
 * columns ['Dimension', 'Category'], total ['all', 'all'], among { Dimension: ['by form'] }.
 */
export interface SumRule {
  readonly columns: readonly string[];
  readonly total: readonly string[];
  /** The parts' codes, one list for each part, in the order of the columns. */
  readonly parts?: readonly (readonly string[])[];
  /** Codes a part may have in a column; without it, every code. */
  readonly among?: Readonly<Record<string, readonly string[]>>;
  /** The parts need not be all: an unpublished remainder of 0 or more may belong to the total. */
  readonly remainder?: boolean;
}

/** Rows with the same keys but different values: no relation is made with them, or the first or last one is believed. */
export type Repeated = 'left_out' | 'first' | 'last';

/** Cells and sums of a long table; `hidden` cells are remainders that no row stands for. */
export interface RowRelations {
  readonly values: readonly (number | null)[];
  readonly relations: readonly AdditiveRelation[];
  /** For each row its cell; rows with equal keys and values share one. */
  readonly cellOf: readonly number[];
  readonly hidden: ReadonlySet<number>;
}

/**
 * Applies the rules to the rows. A relation needs its total and at least one part among the rows; parts that are not
 * there count as zero. O(rows x rules).
 */
export const relationsOfRows = (
  rows: readonly PublishedRow[],
  rules: readonly SumRule[],
  repeated: Repeated = 'left_out',
): Outcome<RowRelations> => {
  const columns = Object.keys(rows[0]?.keys ?? {});
  const problems = checkRules(columns, rules);
  rows.forEach(({ keys, value }, at) => {
    if (problems.length >= 100) return;
    if (columns.some((column) => keys[column] === undefined))
      problems.push({ code: 'unknown_column', path: `line ${at + 1}`, message: 'lacks a column of line 1' });
    if (value !== null && !(value >= 0 && value < Infinity))
      problems.push({ code: 'bad_number', path: `line ${at + 1}`, message: 'must not be negative' });
  });
  if (problems.length > 0) return refused(problems);

  const values: (number | null)[] = [];
  const cellByKey = new Map<string, number>();
  const firstRow: number[] = [];
  const ambiguous = new Set<number>();
  const cellOf = rows.map(({ keys, value }, row) => {
    const key = JSON.stringify(columns.map((column) => keys[column]));
    const known = cellByKey.get(key);
    if (known !== undefined && values[known] === value) return known;
    if (known !== undefined && repeated === 'left_out') ambiguous.add(known);
    if (known === undefined || repeated === 'last') cellByKey.set(key, values.length);
    firstRow.push(row);
    return values.push(value) - 1;
  });

  const relations: AdditiveRelation[] = [];
  const hidden = new Set<number>();
  for (const rule of rules) {
    const fixed = columns.filter((column) => !rule.columns.includes(column));
    const total = JSON.stringify(rule.total);
    const listed = rule.parts && new Set(rule.parts.map((part) => JSON.stringify(part)));
    const groups = new Map<string, { total: number; parts: number[] }>();
    for (const cell of cellByKey.values()) {
      const { keys } = rows[firstRow[cell]!]!;
      const code = JSON.stringify(rule.columns.map((column) => keys[column]));
      const isTotal = code === total;
      const isPart =
        listed?.has(code) ??
        rule.columns.every((column) => rule.among?.[column]?.includes(keys[column]!) ?? true);
      if (!isTotal && !isPart) continue;
      const key = JSON.stringify(fixed.map((column) => keys[column]));
      const group = groups.get(key) ?? { total: -1, parts: [] };
      groups.set(key, group);
      if (isTotal) group.total = cell;
      else group.parts.push(cell);
    }
    for (const group of groups.values()) {
      if (group.total === -1 || group.parts.length === 0) continue;
      if ([group.total, ...group.parts].some((cell) => ambiguous.has(cell))) continue;
      if (rule.remainder) {
        hidden.add(values.length);
        group.parts.push(values.push(null) - 1);
      }
      relations.push(group);
    }
  }
  return accepted({ values, relations, cellOf, hidden });
};

const checkRules = (columns: readonly string[], rules: readonly SumRule[]): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  rules.forEach((rule, at) => {
    const path = `rules[${at}]`;
    for (const column of [...rule.columns, ...Object.keys(rule.among ?? {})])
      if (!columns.includes(column))
        problems.push({ code: 'unknown_column', path, message: `the rows have no column ${column}` });
    if ([rule.total, ...(rule.parts ?? [])].some((codes) => codes.length !== rule.columns.length))
      problems.push({ code: 'not_consistent', path, message: 'needs one code for each of its columns' });
  });
  return problems;
};
