import type { EncodedColumn } from './columns.ts';

/** Blocks larger than this say nothing: that many rows share the key by chance. */
const MOST_IN_BLOCK = 200;

export interface Pairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/**
 * Pairs that share a key: a column's value, its first letters in any order of words, or beginnings of two columns. Keys are
 * tried from the rarest blocks up until the pair budget is spent, so that what is left out is what tells least.
 */
export const blockPairs = (columns: readonly EncodedColumn[], rows: number, budget: number): Pairs => {
  const use = columns.filter(({ kind }) => kind === 'text' || kind === 'date');
  const text = ({ values, codes }: EncodedColumn, row: number): string => values[codes[row]!]!;
  const keys: ((row: number) => string)[] = [
    ...use.map((column) => (row: number) => text(column, row)),
    ...use.flatMap((a, at) =>
      use.slice(at + 1).map((b) => (row: number) => {
        const [x, y] = [text(a, row), text(b, row)];
        return x && y ? `${x.slice(0, 4)}|${y.slice(0, 4)}` : '';
      }),
    ),
    ...use.map((column) => (row: number) => {
      const value = text(column, row);
      return value.length > 4 ? value.split(' ').sort().join(' ').slice(0, 6) : '';
    }),
  ];
  const blocks: Int32Array[] = [];
  for (const key of keys) {
    const byKey = new Map<string, number[]>();
    for (let row = 0; row < rows; row++) {
      const value = key(row);
      if (value === '') continue;
      const members = byKey.get(value);
      if (members) members.push(row);
      else byKey.set(value, [row]);
    }
    for (const members of byKey.values())
      if (members.length > 1 && members.length <= MOST_IN_BLOCK) blocks.push(Int32Array.from(members));
  }
  blocks.sort((a, b) => a.length - b.length);
  const seen = new Set<number>();
  for (const members of blocks) {
    for (let i = 0; i < members.length && seen.size < budget; i++)
      for (let j = i + 1; j < members.length && seen.size < budget; j++)
        seen.add(members[i]! * rows + members[j]!);
    if (seen.size >= budget) break;
  }
  const left = new Int32Array(seen.size);
  const right = new Int32Array(seen.size);
  let at = 0;
  for (const pair of seen) {
    left[at] = Math.floor(pair / rows);
    right[at++] = pair % rows;
  }
  return { left, right };
};
