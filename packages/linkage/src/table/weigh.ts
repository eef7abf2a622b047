import type { Pairs } from './blocks.ts';
import type { EncodedColumn } from './columns.ts';
import { type Compare, EQUAL, LEVELS } from './levels.ts';
import type { ColumnModel } from './train.ts';

/** Chances of each level among rows drawn by chance, almost none of which are matches; the draw repeats itself. */
export const sampleChances = (compare: readonly Compare[], rows: number): Float64Array[] => {
  const counts = compare.map(() => new Float64Array(LEVELS).fill(0.5));
  let state = 1;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * rows);
  };
  for (let drawn = Math.min(200_000, 20 * rows); drawn > 0; drawn--) {
    const [a, b] = [draw(), draw()];
    if (a === b) continue;
    compare.forEach((levelOf, column) => {
      counts[column]![levelOf(a, b)]!++;
    });
  }
  return counts.map((count) => {
    const known = count.reduce((sum, one, level) => (level === 0 ? sum : sum + one), 0);
    return count.map((one, level) => (level === 0 ? 1 : Math.max(1e-6, one / known)));
  });
};

/** Columns of which one mostly repeats the words of another (a first name inside a full name) say one thing, not two. */
export const groupColumns = (columns: readonly EncodedColumn[], rows: number): number[][] => {
  const step = Math.max(1, Math.floor(rows / 2000));
  const repeats = (a: EncodedColumn, b: EncodedColumn): boolean => {
    let both = 0;
    let inside = 0;
    for (let row = 0; row < rows; row += step) {
      const [x, y] = [a.values[a.codes[row]!]!, b.values[b.codes[row]!]!];
      if (x === '' || y === '') continue;
      both++;
      const held = new Set(y.split(' '));
      if (x.split(' ').every((token) => held.has(token))) inside++;
    }
    return both > 0 && inside > 0.6 * both;
  };
  const groups: number[][] = [];
  columns.forEach((column, at) => {
    const home = groups.find((group) =>
      group.some((other) => repeats(column, columns[other]!) || repeats(columns[other]!, column)),
    );
    if (home) home.push(at);
    else groups.push([at]);
  });
  return groups;
};

/**
 * The weight of every pair in bits (Fellegi and Sunter 1969): log2 of m over u for each column, equal values by their own
 * frequency (Winkler 1988), the mean within a group of columns that repeat each other. Missing values weigh nothing.
 */
export const weighPairs = (
  pairs: Pairs,
  levels: Uint8Array,
  columns: readonly EncodedColumn[],
  models: readonly ColumnModel[],
  rows: number,
): Float64Array => {
  const width = columns.length;
  const groups = groupColumns(columns, rows);
  const prior = Math.log2(2 / rows);
  return Float64Array.from(pairs.left, (left, pair) => {
    let weight = prior;
    for (const group of groups) {
      let bits = 0;
      let speaking = 0;
      for (const column of group) {
        const level = levels[pair * width + column]!;
        if (level === 0) continue;
        const { codes, counts } = columns[column]!;
        const { m, u } = models[column]!;
        const chance = level === EQUAL ? Math.max(1e-6, counts[codes[left]!]! / rows) : u[level]!;
        bits += Math.log2(m[level]! / chance);
        speaking++;
      }
      if (speaking > 0) weight += bits / speaking;
    }
    return weight;
  });
};
