import { clusterPairs, type WeightedPair } from './cluster.ts';
import { jaroWinkler } from './names/jaro-winkler.ts';

/** What a column seems to hold, by its values alone. */
export type ColumnKind = 'identifier' | 'date' | 'text' | 'category' | 'constant';
export interface TableEvaluation {
  rows: number;
  truePairs: number;
  f1: number;
  precision: number;
  recall: number;
  threshold: number;
  blockingRecall: number;
  seconds: number;
  inferred: Record<string, ColumnKind>;
}
export class LinkageRefused extends Error {}

const MOST_PAIRS = 3_000_000;
const MOST_IN_BLOCK = 200;
const LEVELS = 4; // 0 missing, 1 differs, 2 close, 3 equal

type Row = Record<string, string>;
const plain = (value: string | undefined): string =>
  (value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const kindOf = (values: readonly string[]): ColumnKind => {
  const filled = values.filter((value) => value !== '');
  const distinct = new Set(filled).size;
  if (distinct <= 1) return 'constant';
  if (
    filled.filter((value) => /^\d{4} ?\d{2} ?\d{2}$|^\d{1,2} \d{1,2} \d{4}$/.test(value)).length >
    0.8 * filled.length
  )
    return 'date';
  if (distinct <= Math.max(12, 0.01 * filled.length)) return 'category';
  if (distinct > 0.98 * values.length && filled.every((value) => /\d/.test(value))) return 'identifier';
  return 'text';
};

/** Pairs that share one of the blocking keys: each column's value, its sound-free beginning, and beginnings of two columns. */
const blockPairs = (table: readonly string[][], kinds: readonly ColumnKind[]): Map<number, number> => {
  const pairs = new Map<number, number>();
  const rows = table.length;
  const use = kinds.flatMap((kind, column) =>
    kind === 'constant' || kind === 'identifier' || kind === 'category' ? [] : [column],
  );
  const rules: ((row: readonly string[]) => string)[] = [
    ...use.map((c) => (row: readonly string[]) => row[c] ?? ''),
    ...use.flatMap((a, at) =>
      use
        .slice(at + 1)
        .map(
          (b) => (row: readonly string[]) =>
            row[a] && row[b] ? `${row[a]!.slice(0, 4)}|${row[b]!.slice(0, 4)}` : '',
        ),
    ),
    ...use.map(
      (c) => (row: readonly string[]) =>
        row[c] && row[c]!.length > 4 ? [...row[c]!.split(' ')].sort().join(' ').slice(0, 6) : '',
    ),
  ];
  for (const rule of rules) {
    const blocks = new Map<string, number[]>();
    table.forEach((row, index) => {
      const key = rule(row);
      if (key !== '') (blocks.get(key) ?? blocks.set(key, []).get(key)!).push(index);
    });
    for (const block of blocks.values()) {
      if (block.length < 2 || block.length > MOST_IN_BLOCK) continue;
      for (let i = 0; i < block.length; i += 1) {
        for (let j = i + 1; j < block.length; j += 1) {
          pairs.set(block[i]! * rows + block[j]!, 1);
          if (pairs.size >= MOST_PAIRS) return pairs;
        }
      }
    }
  }
  return pairs;
};

const level = (kind: ColumnKind, a: string, b: string): number => {
  if (a === '' || b === '') return 0;
  if (a === b) return 3;
  if (kind === 'date')
    return a.length === b.length && [...a].filter((letter, index) => letter !== b[index]).length <= 2 ? 2 : 1;
  if (kind === 'text')
    return jaroWinkler(a, b) >= 0.88 ||
      [...a.split(' ')].sort().join(' ') === [...b.split(' ')].sort().join(' ')
      ? 2
      : 1;
  return 1;
};

/**
 * Links a table with inferred settings and compares the clusters with a label that no step has seen. Fellegi-Sunter with m by
 * expectation maximisation over the blocked pairs and u from random pairs; equal values weigh by their own frequency.
 * Throws `LinkageRefused` for an unknown label or an empty table.
 */
export const evaluateTable = ({
  rows,
  columns,
  label,
}: {
  rows: readonly Row[];
  columns: readonly string[];
  label: string;
}): TableEvaluation => {
  const begun = performance.now();
  if (rows.length === 0) throw new LinkageRefused('the table has no rows');
  if (!columns.includes(label)) throw new LinkageRefused('the label is no column of the table');
  const used = columns.filter(
    (column) => column !== label && !/^(?:unique_?id|rec_?id|row_?id|id)$/i.test(column),
  );
  const table = rows.map((row) => used.map((column) => plain(row[column])));
  const kinds = used.map((_, column) => kindOf(table.map((row) => row[column]!)));
  const frequency = used.map((_, column) => {
    const counts = new Map<string, number>();
    for (const row of table) if (row[column]) counts.set(row[column]!, (counts.get(row[column]!) ?? 0) + 1);
    return counts;
  });

  const clusters = new Map<string, number>();
  for (const row of rows) clusters.set(row[label] ?? '', (clusters.get(row[label] ?? '') ?? 0) + 1);
  const truePairs = [...clusters.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

  const blocked = [...blockPairs(table, kinds).keys()];
  const active = kinds.flatMap((kind, column) => (kind === 'constant' ? [] : [column]));
  const levels = new Uint8Array(blocked.length * active.length);
  blocked.forEach((pair, at) => {
    const [a, b] = [table[Math.floor(pair / rows.length)]!, table[pair % rows.length]!];
    active.forEach((column, index) => {
      levels[at * active.length + index] = level(kinds[column]!, a[column]!, b[column]!);
    });
  });

  // u from pairs drawn by a fixed walk over the table: almost none of them is a match.
  const u = active.map(() => new Float64Array(LEVELS).fill(0.5));
  const sample = Math.min(200_000, 20 * rows.length);
  for (let drawn = 0; drawn < sample; drawn += 1) {
    const i = (drawn * 7919) % rows.length;
    const j = (drawn * 104_729 + 1 + Math.floor(drawn / rows.length)) % rows.length;
    if (i === j) continue;
    active.forEach((column, index) => {
      u[index]![level(kinds[column]!, table[i]![column]!, table[j]![column]!)]! += 1;
    });
  }
  const share = (counts: Float64Array): Float64Array => {
    const known = counts[1]! + counts[2]! + counts[3]!;
    return counts.map((count, at) => (at === 0 ? 1 : Math.max(1e-6, count / known)));
  };
  const uShare = u.map(share);
  let m: Float64Array[] = active.map(() => Float64Array.of(1, 0.08, 0.17, 0.75));
  // Blocks are loose: to begin with, about one true pair a record is believed in, whatever the number of pairs.
  let lambda = Math.min(0.5, rows.length / Math.max(1, blocked.length));
  const oneDuplicateEach = Math.log2(2 / rows.length);
  for (let round = 0; round < 4; round += 1) {
    const counts = active.map(() => new Float64Array(LEVELS).fill(0.01));
    let matches = 0;
    for (let at = 0; at < blocked.length; at += 1) {
      let odds = lambda / (1 - lambda);
      for (let index = 0; index < active.length; index += 1) {
        const seen = levels[at * active.length + index]!;
        if (seen > 0) odds *= m[index]![seen]! / uShare[index]![seen]!;
      }
      const belief = odds / (1 + odds);
      matches += belief;
      for (let index = 0; index < active.length; index += 1)
        counts[index]![levels[at * active.length + index]!]! += belief;
    }
    m = counts.map(share);
    lambda = Math.min(0.95, Math.max(1e-6, matches / Math.max(1, blocked.length)));
  }
  const prior = oneDuplicateEach;
  const groups = groupsOf(table, active);
  const weighted: WeightedPair[] = blocked.map((pair, at) => {
    const [i, j] = [Math.floor(pair / rows.length), pair % rows.length];
    const bits = (index: number): number => {
      const seen = levels[at * active.length + index]!;
      if (seen === 0) return Number.NaN;
      const column = active[index]!;
      const chance =
        seen === 3
          ? Math.max(1e-6, (frequency[column]!.get(table[i]![column]!) ?? 1) / rows.length)
          : uShare[index]![seen]!;
      return Math.log2(m[index]![seen]! / chance);
    };
    let weight = prior;
    for (const group of groups) weight += groupBits(group.map(bits));
    return { a: String(i), b: String(j), weight };
  });
  // Four to one: chains of pairs join clusters, so a pair must be likelier than not by a margin.
  const threshold = 2;
  const joined = clusterPairs(weighted, { threshold });
  const together = new Map<string, Map<string, number>>();
  rows.forEach((row, index) => {
    const cluster = joined.get(String(index)) ?? String(index);
    const inside = together.get(cluster) ?? together.set(cluster, new Map()).get(cluster)!;
    inside.set(row[label] ?? '', (inside.get(row[label] ?? '') ?? 0) + 1);
  });
  let predicted = 0;
  let right = 0;
  for (const inside of together.values()) {
    const size = [...inside.values()].reduce((sum, count) => sum + count, 0);
    predicted += (size * (size - 1)) / 2;
    for (const count of inside.values()) right += (count * (count - 1)) / 2;
  }
  const blockedTrue = blocked.filter(
    (pair) => rows[Math.floor(pair / rows.length)]![label] === rows[pair % rows.length]![label],
  ).length;
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  return {
    rows: rows.length,
    truePairs,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    threshold,
    blockingRecall: truePairs === 0 ? 1 : blockedTrue / truePairs,
    seconds: (performance.now() - begun) / 1000,
    inferred: Object.fromEntries(used.map((column, index) => [column, kinds[index]!])),
  };
};

/** Columns of which one mostly repeats the words of another (a first name inside a full name) say one thing, not two. */
const groupsOf = (table: readonly string[][], active: readonly number[]): number[][] => {
  const groups: number[][] = [];
  const step = Math.max(1, Math.floor(table.length / 2000));
  const repeats = (a: number, b: number): boolean => {
    let both = 0;
    let inside = 0;
    for (let row = 0; row < table.length; row += step) {
      const [x, y] = [table[row]![a]!, table[row]![b]!];
      if (x === '' || y === '') continue;
      both += 1;
      const held = new Set(y.split(' '));
      if (x.split(' ').every((token) => held.has(token))) inside += 1;
    }
    return both > 0 && inside > 0.6 * both;
  };
  active.forEach((column, index) => {
    const home = groups.find((group) =>
      group.some((other) => repeats(column, active[other]!) || repeats(active[other]!, column)),
    );
    if (home) home.push(index);
    else groups.push([index]);
  });
  return groups;
};

/** What a group of repeating columns says together: the mean of those that speak; a lone column, itself. */
const groupBits = (bits: readonly number[]): number => {
  const speaking = bits.filter((value) => !Number.isNaN(value));
  return speaking.length === 0 ? 0 : speaking.reduce((sum, value) => sum + value, 0) / speaking.length;
};
