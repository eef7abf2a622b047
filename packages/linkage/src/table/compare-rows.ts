import type { EncodedColumn } from './columns.ts';
import { MISSING, type ReadyComparison, readyComparison } from './compare.ts';
import type { Comparison } from './conditions.ts';
import type { LinkageTable } from './engine.ts';

/** A comparison made ready for the rows of a table. */
export interface RowComparison extends ReadyComparison {
  readonly column: EncodedColumn;
  readonly codes: Int32Array;
}

export const readyComparisons = (table: LinkageTable, comparisons: readonly Comparison[]): RowComparison[] =>
  comparisons.map((comparison) => {
    const column = table.columns.find(({ name }) => name === comparison.column);
    if (!column) throw new Error('a comparison names no column of the table');
    return { ...readyComparison(column, comparison), column, codes: column.codes };
  });

/** The level at which two rows stand. */
export const levelOf = (
  { codes, equal, levelOf: level }: RowComparison,
  left: number,
  right: number,
): number => {
  const [x, y] = [codes[left]!, codes[right]!];
  if (x === 0 || y === 0) return MISSING;
  return x === y ? equal : level(x, y);
};
