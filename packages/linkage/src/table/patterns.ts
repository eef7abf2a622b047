import { levelOf, readyComparisons } from './compare-rows.ts';
import type { Comparison } from './conditions.ts';
import type { LinkageTable, OpenTable, PairSelection } from './engine.ts';

/** How often each pattern of levels occurs among the compared pairs: `levels` holds one pattern after the other. */
export interface Patterns {
  readonly levels: Uint8Array;
  readonly counts: Float64Array;
}

/** Counts the patterns of the pairs whose left row number is a multiple of `everyRow`. Memory of the distinct patterns only. */
export const countPatterns = async (
  open: OpenTable,
  table: LinkageTable,
  selection: PairSelection,
  comparisons: readonly Comparison[],
  everyRow: number,
): Promise<Patterns> => {
  const ready = readyComparisons(table, comparisons);
  const sizes = ready.map(({ levels }) => levels + 1);
  const counts = new Map<number, number>();
  await open.eachPair(selection, { everyRow }, (left, right) => {
    let pattern = 0;
    for (let at = 0; at < sizes.length; at++)
      pattern = pattern * sizes[at]! + levelOf(ready[at]!, left, right);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  });
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const levels = new Uint8Array(sorted.length * sizes.length);
  sorted.forEach(([pattern], row) => {
    let rest = pattern;
    for (let at = sizes.length - 1; at >= 0; at--) {
      levels[row * sizes.length + at] = rest % sizes[at]!;
      rest = Math.floor(rest / sizes[at]!);
    }
  });
  return { levels, counts: Float64Array.from(sorted, ([, count]) => count) };
};
