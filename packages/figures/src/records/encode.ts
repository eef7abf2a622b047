import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import type { Column, Records } from './types.ts';

/** A value of more than this many in one column is no category any more; 65,535 fits the 16-bit codes. */
export const MAX_VALUES = 65_535;

/**
 * Turns rows of text into codes by public code lists. Every value outside its list is named by line and column,
 * never shown; all faults are returned at once (at most `maxProblems`). O(rows x columns).
 */
export const encodeRecords = (
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, string | undefined>>[],
  { maxProblems = 100 }: { readonly maxProblems?: number } = {},
): Outcome<Records> => {
  const problems: FiguresProblem[] = checkColumns(columns);
  if (problems.length > 0) return refused(problems);
  const codes = columns.map(() => new Uint16Array(rows.length));
  columns.forEach((column, c) => {
    const codeOf = new Map(column.values.map((value, code) => [value, code]));
    const into = codes[c]!;
    for (let row = 0; row < rows.length && problems.length < maxProblems; row++) {
      const code = codeOf.get(rows[row]![column.name] ?? '');
      if (code === undefined)
        problems.push({
          code: 'unknown_value',
          path: `line ${row + 1}, ${column.name}`,
          message: 'the value is not in the column’s code list',
        });
      else into[row] = code;
    }
  });
  return problems.length > 0 ? refused(problems) : accepted({ columns, size: rows.length, codes });
};

const checkColumns = (columns: readonly Column[]): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  const seen = new Set<string>();
  if (columns.length === 0) problems.push({ code: 'empty', path: 'columns', message: 'there is no column' });
  for (const { name, values } of columns) {
    if (seen.has(name))
      problems.push({ code: 'duplicate', path: name, message: 'two columns have this name' });
    seen.add(name);
    if (values.length === 0) problems.push({ code: 'empty', path: name, message: 'the code list is empty' });
    if (values.length > MAX_VALUES)
      problems.push({ code: 'too_many_values', path: name, message: `more than ${MAX_VALUES} values` });
    if (new Set(values).size !== values.length)
      problems.push({ code: 'duplicate', path: name, message: 'the code list names a value twice' });
  }
  return problems;
};
