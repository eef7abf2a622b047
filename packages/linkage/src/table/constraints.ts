import { agglomerate } from './agglomerate.ts';
import { plain } from './columns.ts';
import { LinkageRefused, type LinkageTable, type ScoredPairs } from './engine.ts';
import type { Strength } from './strength.ts';

/** Judgements by row number, which stand whatever a pair weighs. A "different" stands against any number of "same". */
export interface JudgedRows {
  readonly same?: readonly (readonly [number, number])[] | undefined;
  readonly different?: readonly (readonly [number, number])[] | undefined;
}

/** Rows with the one value of a column are never in one cluster with rows of the other: a suspect and a victim. */
export interface NeverMerge {
  readonly column: string;
  readonly values: readonly [string, string];
}

type Pairs = Pick<ScoredPairs, 'left' | 'right' | 'weights'>;

/** Bits beyond any weight, so that a mean with one of them in it is decided; a "different" outweighs every "same" there can be. */
const SAME = 1e6;
const DIFFERENT = -1e15;

/** Throws `LinkageRefused` where a judgement is of no two rows. */
export const refuseNoRows = ({ same = [], different = [] }: JudgedRows, rows: number): void => {
  for (const pair of [...same, ...different])
    if (!pair.every((row) => Number.isInteger(row) && row >= 0 && row < rows) || pair[0] === pair[1])
      throw new LinkageRefused(
        `a judgement names rows ${pair.join(' and ')}, which are no two rows of the table`,
      );
};

/** The pairs with what was judged in place of what was weighed; pairs judged but never weighed are added. O(pairs + judgements). */
export const judgedPairs = (pairs: Pairs, rows: number, { same = [], different = [] }: JudgedRows): Pairs => {
  if (same.length + different.length === 0) return pairs;
  const bits = new Map<number, number>();
  const judge = (list: readonly (readonly [number, number])[], weight: number): void => {
    for (const [a, b] of list) bits.set(Math.min(a, b) * rows + Math.max(a, b), weight);
  };
  judge(same, SAME);
  judge(different, DIFFERENT);
  const keyAt = (at: number): number => pairs.left[at]! * rows + pairs.right[at]!;
  const weights = pairs.weights.map((weight, at) => bits.get(keyAt(at)) ?? weight);
  for (let at = 0; at < weights.length; at++) bits.delete(keyAt(at));
  const added = [...bits.keys()];
  return {
    left: Int32Array.from([...pairs.left, ...added.map((key) => Math.floor(key / rows))]),
    right: Int32Array.from([...pairs.right, ...added.map((key) => key % rows)]),
    weights: Float64Array.from([...weights, ...added.map((key) => bits.get(key)!)]),
  };
};

/** 1 and 2: the sides of a rule; 0: neither. */
const sidesOf = (table: LinkageTable, { column, values }: NeverMerge): Uint8Array => {
  const found = table.columns.find(({ name }) => name === column);
  if (!found) throw new LinkageRefused('a rule of what is never merged names no column of the table');
  const codes = values.map((value) => {
    const written = found.values.indexOf(value);
    return written > 0 ? written : found.values.indexOf(plain(value));
  });
  return Uint8Array.from(found.codes, (code) =>
    code === 0 ? 0 : code === codes[0] ? 1 : code === codes[1] ? 2 : 0,
  );
};

/**
 * Clusters that keep the rules: pairs across a rule count as judged different, and a cluster that still holds both sides, joined by
 * rows of neither, is parted again with every pair across made to count so. `judged` are pairs as `judgedPairs` gives them.
 */
export const clusterApart = (
  table: LinkageTable,
  pairs: Pairs,
  rules: readonly NeverMerge[],
  strength: Strength,
): Int32Array => {
  const sides = rules.map((rule) => sidesOf(table, rule));
  const across = (a: number, b: number): boolean =>
    sides.some((side) => side[a]! + side[b]! === 3 && side[a]! * side[b]! === 2);
  const parted = (): Pairs => ({
    ...pairs,
    weights: pairs.weights.map((weight, at) =>
      across(pairs.left[at]!, pairs.right[at]!) ? DIFFERENT : weight,
    ),
  });
  const { left, right, weights } = rules.length === 0 ? pairs : parted();
  const clusters = agglomerate(table.rows, left, right, weights, strength);
  if (rules.length === 0) return clusters;
  const mixed = membersOfMixed(clusters, sides);
  if (mixed.size === 0) return clusters;
  const key = (a: number, b: number): number => Math.min(a, b) * table.rows + Math.max(a, b);
  const inside = new Map<number, number>();
  for (let at = 0; at < left.length; at++)
    if (clusters[left[at]!] === clusters[right[at]!] && mixed.has(clusters[left[at]!]!))
      inside.set(key(left[at]!, right[at]!), weights[at]!);
  for (const members of mixed.values())
    for (const a of members)
      for (const b of members) if (a < b && across(a, b)) inside.set(key(a, b), DIFFERENT);
  const edges = [...inside];
  const again = agglomerate(
    table.rows,
    Int32Array.from(edges, ([pair]) => Math.floor(pair / table.rows)),
    Int32Array.from(edges, ([pair]) => pair % table.rows),
    Float64Array.from(edges, ([, weight]) => weight),
    strength,
  );
  return clusters.map((cluster, row) => (mixed.has(cluster) ? again[row]! : cluster));
};

const membersOfMixed = (clusters: Int32Array, sides: readonly Uint8Array[]): Map<number, number[]> => {
  const mixed = new Map<number, number[]>();
  for (const side of sides) {
    const held = new Uint8Array(clusters.length);
    clusters.forEach((cluster, row) => {
      held[cluster]! |= side[row]!;
    });
    clusters.forEach((cluster) => {
      if (held[cluster] === 3) mixed.set(cluster, []);
    });
  }
  clusters.forEach((cluster, row) => {
    mixed.get(cluster)?.push(row);
  });
  return mixed;
};
