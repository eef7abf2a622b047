import { type EncodedColumn, plain } from './columns.ts';
import type { Comparison } from './conditions.ts';

/** What stands for "there is none to have", in place of the ways it was written. */
export const ABSENT = '\u2205';

/** The column with all values that mean "there is none" as one; '' among them: an empty cell means so too. O(rows). */
export const withAbsent = (column: EncodedColumn, absent: readonly string[]): EncodedColumn => {
  const meant = new Set(absent.flatMap((value) => [value, plain(value)]));
  if (!absent.includes('')) meant.delete('');
  const own = column.values.length;
  const isAbsent = column.values.map((value) => meant.has(value));
  const codes = column.codes.map((code) => (isAbsent[code] ? own : code));
  const counts = new Float64Array(own + 1);
  for (const code of codes) counts[code]!++;
  return { ...column, codes, values: [...column.values, ABSENT], counts };
};

/** Its levels, and under them that one side has none where the other has one. */
export const absentLevels = (comparison: Comparison): Comparison =>
  comparison.absent === undefined ||
  comparison.levels.some(({ any }) => any.some(({ is }) => is === 'absent'))
    ? comparison
    : { ...comparison, levels: [...comparison.levels, { any: [{ is: 'absent' }] }] };
