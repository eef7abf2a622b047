import { LinkageRefused } from '../table/engine.ts';
import { qualityOf } from './thresholds.ts';

type Row = Readonly<Record<string, string>>;

/** Errors of the clusters among pairs of which at least one row is of the group. */
export interface GroupErrors {
  /** The column, or `script` for the script that names are written in. */
  readonly by: string;
  readonly group: string;
  readonly truePairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falseMatches: number;
  readonly missedMatches: number;
  /** Fewer than 20 true pairs: the rates say little. */
  readonly tooSmall: boolean;
}

const ENOUGH = 20;
/** A column of more values sorts rows into no groups, and would put values of persons into the report. */
const MOST_GROUPS = 250;
const GROUPING =
  /^(?:sex|gender|nationality|citizenship|country|nation)(?:_|$)|_(?:sex|gender|nationality|country)$/i;
const NAME = /name/i;
const SCRIPTS = ['Latin', 'Thai', 'Khmer', 'Lao', 'Myanmar', 'Han', 'Hangul', 'Hiragana', 'Katakana'].concat([
  'Arabic',
  'Cyrillic',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Ethiopic',
  'Greek',
  'Hebrew',
  'Georgian',
  'Armenian',
]);
const LETTERS = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const);
const ONLY_LATIN = /^[\p{Script=Latin}\P{L}]*$/u;

/** The script of most letters; empty where there is no letter. */
export const scriptOf = (text: string): string => {
  if (!/\p{L}/u.test(text)) return '';
  if (ONLY_LATIN.test(text)) return 'Latin';
  let [best, most] = ['other', 0];
  for (const [name, pattern] of LETTERS) {
    const found = text.match(pattern)?.length ?? 0;
    if (found > most) [best, most] = [name, found];
  }
  return best;
};

/** By group, pairs of one key with at least one row in the group: all pairs of the key less those without the group. */
const pairsByGroup = (
  keys: readonly string[],
  groups: readonly string[],
  apart: Uint8Array | undefined,
): Map<string, number> => {
  const byKey = new Map<string, { all: [number, number]; of: Map<string, [number, number]> }>();
  for (const [row, key] of keys.entries()) {
    const one = byKey.get(key) ?? { all: [0, 0], of: new Map() };
    byKey.set(key, one);
    const side = apart?.[row] === 1 ? 1 : 0;
    one.all[side]++;
    const group = groups[row]!;
    if (group === '') continue;
    const own = one.of.get(group) ?? [0, 0];
    own[side]++;
    one.of.set(group, own);
  }
  const pairs = ([a, b]: readonly [number, number]): number => (apart ? a * b : (a * (a - 1)) / 2);
  const found = new Map<string, number>();
  for (const { all, of } of byKey.values())
    for (const [group, [a, b]] of of)
      found.set(group, (found.get(group) ?? 0) + pairs(all) - pairs([all[0] - a, all[1] - b]));
  return found;
};

/**
 * Error rates of clusters by group; a pair counts for the group of each of its rows. Without `chosen`, by columns whose name says
 * sex, nationality or country, and always by the script of the name columns. Throws `LinkageRefused` for a chosen column that the
 * table lacks or that has more than 250 values. O(rows) for each column.
 */
export const errorsByGroup = ({
  rows,
  columns,
  labels,
  clusters,
  apart,
  chosen,
}: {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  readonly labels: readonly string[];
  readonly clusters: ArrayLike<number>;
  readonly apart?: Uint8Array | undefined;
  readonly chosen?: readonly string[] | undefined;
}): GroupErrors[] => {
  if (chosen?.some((name) => !columns.includes(name)))
    throw new LinkageRefused('a group column is no column of the table');
  const named = columns.filter((name) => NAME.test(name));
  const sorted: [string, string[]][] = [];
  for (const name of chosen ?? columns.filter((column) => GROUPING.test(column))) {
    const values = rows.map((row) => (row[name] ?? '').trim().toLowerCase());
    if (new Set(values).size <= MOST_GROUPS) sorted.push([name, values]);
    else if (chosen) throw new LinkageRefused(`a group column has more than ${MOST_GROUPS} values`);
  }
  if (named.length > 0)
    sorted.push(['script', rows.map((row) => scriptOf(named.map((name) => row[name] ?? '').join(' ')))]);
  if (sorted.length === 0) return [];
  const found = labels.map((_, row) => String(clusters[row]));
  const both = labels.map((label, row) => `${found[row]} ${label}`);
  return sorted.flatMap(([by, groups]) => {
    const [truth, predicted, right] = [labels, found, both].map((keys) => pairsByGroup(keys, groups, apart));
    return [...truth!].map(([group, truePairs]) => {
      const [made, correct] = [predicted!.get(group) ?? 0, right!.get(group) ?? 0];
      return {
        by,
        group,
        truePairs,
        ...qualityOf(made, truePairs, correct),
        falseMatches: made - correct,
        missedMatches: truePairs - correct,
        tooSmall: truePairs < ENOUGH,
      };
    });
  });
};
