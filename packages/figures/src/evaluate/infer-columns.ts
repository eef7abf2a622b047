import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import type { Column } from '../records/types.ts';

/** More distinct values than this are no classes. */
export const MAX_INFERRED_VALUES = 1000;
/** Numbers with a fraction are measurements, not codes, from this many distinct ones on. */
const MAX_FRACTIONS = 50;

/**
 * Code lists as they occur in a file, for measuring on data that has none. A publication must declare its lists instead:
 * that a value occurs at all tells something about somebody. Every column that is no category is refused, all at once.
 */
export const inferColumns = (
  names: readonly string[],
  rows: readonly Readonly<Record<string, string | undefined>>[],
): Outcome<Column[]> => {
  const problems: FiguresProblem[] = [];
  if (names.length === 0)
    problems.push({ code: 'empty', path: 'columns', message: 'the table has no column' });
  if (rows.length === 0) problems.push({ code: 'empty', path: 'rows', message: 'the table has no row' });
  const columns = names.map((name): Column => {
    const seen = new Set<string>();
    for (const row of rows) {
      seen.add(row[name] ?? '');
      if (seen.size > MAX_INFERRED_VALUES) break;
    }
    const filled = [...seen].filter((value) => value !== '');
    const numbers = filled.filter((value) => Number.isFinite(Number(value)));
    const fractions = numbers.filter((value) => !Number.isInteger(Number(value)));
    const numeric = numbers.length >= 0.95 * filled.length && numbers.length > 0;
    if ((numeric && seen.size > MAX_INFERRED_VALUES) || fractions.length > MAX_FRACTIONS)
      problems.push({
        code: 'continuous',
        path: name,
        message: 'holds measurements: put them into classes first',
      });
    else if (seen.size > MAX_INFERRED_VALUES)
      problems.push({
        code: 'too_many_values',
        path: name,
        message: `more than ${MAX_INFERRED_VALUES} distinct values: group them by a code list first`,
      });
    return { name, values: [...seen].sort() };
  });
  return problems.length > 0 ? refused(problems) : accepted(columns);
};
