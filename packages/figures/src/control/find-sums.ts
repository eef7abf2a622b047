import type { PublishedRow, SumRule } from './published-rows.ts';

/** A code that looks like the total of the other codes of its column, and the evidence. */
export interface LikelySum {
  readonly rule: SumRule;
  /** Groups of rows, equal in all other columns, that are fully published and hold the code and two others. */
  readonly groups: number;
  /** Those of them in which it is the sum of the others. */
  readonly agreeing: number;
}

/**
 * Finds which codes of which columns are totals, out of the published values alone, for `auditSubtraction`: what any
 * reader can do. A code counts with at least `minimum` groups (5) of which at least the `share` (0.5) agree; published
 * tables seldom add up everywhere. Groups of zeros say nothing. The strongest first. O(rows x columns).
 */
export const findSums = (
  rows: readonly PublishedRow[],
  { minimum = 5, share = 0.5 }: { readonly minimum?: number; readonly share?: number } = {},
): LikelySum[] => {
  const columns = Object.keys(rows[0]?.keys ?? {});
  return columns
    .flatMap((column) => sumsOf(rows, columns, column))
    .filter(({ groups, agreeing }) => groups >= minimum && agreeing >= share * groups)
    .toSorted((a, b) => b.agreeing - a.agreeing);
};

const sumsOf = (rows: readonly PublishedRow[], columns: readonly string[], column: string): LikelySum[] => {
  const fixed = columns.filter((other) => other !== column);
  const groups = new Map<string, Map<string, number | null>>();
  for (const { keys, value } of rows) {
    const key = JSON.stringify(fixed.map((other) => keys[other]));
    const group = groups.get(key) ?? new Map<string, number | null>();
    groups.set(key, group);
    const code = keys[column]!;
    // A code published twice is as good as unknown.
    group.set(code, group.has(code) ? null : value);
  }
  const found = new Map<string, { groups: number; agreeing: number }>();
  for (const group of groups.values()) {
    const values = [...group.values()];
    if (values.length < 3 || values.includes(null)) continue;
    const sum = values.reduce<number>((left, value) => left + value!, 0);
    if (sum === 0) continue;
    for (const [code, value] of group) {
      const count = found.get(code) ?? { groups: 0, agreeing: 0 };
      found.set(code, count);
      count.groups++;
      if (2 * value! === sum) count.agreeing++;
    }
  }
  return [...found].map(([code, count]) => ({ rule: { columns: [column], total: [code] }, ...count }));
};
