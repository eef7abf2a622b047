import type { BlockingRule } from './blocks.ts';
import type { EncodedColumn } from './columns.ts';
import { type Comparison, USUAL_LEVELS } from './conditions.ts';
import type { NeverMerge } from './constraints.ts';

/** How a table is linked. Everything is inferred from the table unless it is given. */
export interface LinkageSettings {
  readonly comparisons: readonly Comparison[];
  readonly blocking: readonly BlockingRule[];
  /** Blocks of more rows are passed over, one number for all rules or one for each; null: the largest size that keeps the pair budget. */
  readonly mostInBlock: number | readonly number[] | null;
  /** At most this many pairs are compared; null: 60 a row (20 in large tables), a million at least, more where one thing stands in very many rows. With `mostInBlock` given, rules that make more are refused before they run. */
  readonly pairBudget: number | null;
  /** Odds in bits that a pair taken by chance is a match; null: estimated from the weights (`estimatePrior`). */
  readonly prior: number | null;
  /** Two rows are joined from this weight (bits) on; larger clusters need less on the mean (`agglomerate`). null: where the weights say (`inferThreshold`). */
  readonly threshold: number | null;
  /** The weight, inside a cluster, of two rows that share no blocking key. */
  readonly unknown: number;
  /** Comparisons that repeat one another count once. */
  readonly groupRepeated: boolean;
  /** Every row has one partner at most (two files without duplicates). */
  readonly oneToOne: boolean;
  /** Values are compared letter for letter as they are written. */
  readonly asWritten: boolean;
  /** Columns that say nothing about who a row is. */
  readonly ignore: readonly string[];
  /** Rows of these values are never in one cluster. */
  readonly neverMerge: readonly NeverMerge[];
}

/** What stands where nothing is given. */
export const DEFAULTS = {
  mostInBlock: null,
  pairBudget: null,
  prior: null,
  threshold: null,
  unknown: -8,
  groupRepeated: true,
  oneToOne: false,
  asWritten: false,
  ignore: [],
  neverMerge: [],
} as const satisfies Omit<LinkageSettings, 'comparisons' | 'blocking'>;

/** Shares of its rows in which a column may stand beside another and still be one that stands alone. */
const SELDOM = 0.02;

/**
 * Columns that are hardly ever filled in a row that has any other: such rows describe a thing of another kind (an address among
 * restaurants). Nothing can be learned of a comparison that no other stands beside, and its one value would decide alone, so it
 * is left out. None where the columns left would be fewer than two. O(rows * columns).
 */
export const standingAlone = (columns: readonly EncodedColumn[]): string[] => {
  const filled = new Int32Array(columns.length);
  const alone = new Int32Array(columns.length);
  for (let row = 0; row < (columns[0]?.codes.length ?? 0); row++) {
    let [own, last] = [0, 0];
    for (let at = 0; at < columns.length; at++) {
      if (columns[at]!.codes[row] === 0) continue;
      filled[at]!++;
      own++;
      last = at;
    }
    if (own === 1) alone[last]!++;
  }
  const found = columns.filter((_, at) => filled[at]! > 0 && alone[at]! >= (1 - SELDOM) * filled[at]!);
  return columns.length - found.length < 2 ? [] : found.map(({ name }) => name);
};

const PAIRS_A_ROW = 60;
/** Tables of more rows choose their rules by what they are worth (`chooseBlocking`). */
export const LARGE = 100_000;
const PAIRS_A_ROW_OF_LARGE = 20;
/**
 * Pairs of the rarest blocks only: more of them find more true pairs, and so many more false ones that clusters get worse. Small
 * tables may have more of them, for one thing may stand there in hundreds of rows; in large ones, where rare values are many,
 * fewer a row find as much.
 */
export const pairBudgetFor = (rows: number): number =>
  Math.max(1_000_000, PAIRS_A_ROW * Math.min(rows, LARGE), PAIRS_A_ROW_OF_LARGE * rows);

/** Rows of which one thing has this many partners and more need a budget by matches, not by rows. */
export const MANY_PARTNERS = 20;
const MOST_PAIRS = 10_000_000;

/** The budget once it is known about how many matches there are. */
export const pairBudgetForMatches = (rows: number, matches: number): number => {
  const usual = pairBudgetFor(rows);
  return matches < MANY_PARTNERS * rows
    ? usual
    : Math.max(usual, Math.min(MOST_PAIRS, Math.ceil(PAIRS_A_ROW * matches)));
};

/** The usual comparison of every column that can tell rows apart. */
export const inferComparisons = (columns: readonly EncodedColumn[]): Comparison[] =>
  columns
    .filter(({ kind }) => kind !== 'constant')
    .map(({ name, kind }) => ({
      column: name,
      levels: USUAL_LEVELS[kind],
      ...(kind === 'words' ? { byWord: true } : { termFrequency: true }),
    }));

/** Wider tables would make more rules than memory should hold. */
const MOST_RULES = 40;
const MOST_CANDIDATES = 60;
const START = 4;
const SORTED_START = 6;

/**
 * Rules of every column's value, of beginnings of two columns, of the first letters of the words in order of the alphabet, and
 * of single words of long texts; in a small table all rows. The rarest blocks of all of them are compared until the pair budget is spent.
 */
export const inferBlocking = (columns: readonly EncodedColumn[], rows: number): BlockingRule[] => {
  const use = columns.filter(({ kind }) => kind !== 'constant' && kind !== 'category');
  const short = use.filter(({ kind }) => kind === 'text' || kind === 'date' || kind === 'phone');
  const rules: BlockingRule[] = [
    ...use.map(({ name }): BlockingRule => [{ column: name }]),
    ...use
      .filter(({ kind }) => kind === 'words')
      .map(({ name }): BlockingRule => [{ column: name, take: 'words' }]),
    ...short.map(({ name }): BlockingRule => [{ column: name, take: 'sortedStart', length: SORTED_START }]),
    ...short.flatMap(({ name }, at) =>
      short.slice(at + 1).map(
        (other): BlockingRule => [
          { column: name, take: 'start', length: START },
          { column: other.name, take: 'start', length: START },
        ],
      ),
    ),
  ];
  const everything = (rows * (rows - 1)) / 2 <= pairBudgetFor(rows) / 2;
  return [...rules.slice(0, MOST_RULES), ...(everything ? [[]] : [])];
};

const NARROW_START = 3;
/** Pairs a row from which a column's own value is too common to be a rule alone. */
const WIDE = 1;

/** Pairs of rows with the same value. */
const pairsOf = ({ counts }: EncodedColumn): number => {
  let pairs = 0;
  for (let code = 1; code < counts.length; code++) pairs += (counts[code]! * (counts[code]! - 1)) / 2;
  return pairs;
};

/** Rules of a large table, from which `chooseBlocking` takes: single columns, and two together, of which each narrows the other. */
export const candidateRules = (columns: readonly EncodedColumn[]): BlockingRule[] => {
  const telling = columns.filter(({ kind }) => kind !== 'constant');
  const use = telling.filter(({ kind }) => kind !== 'category');
  const texts = use.filter(({ kind }) => kind === 'text');
  // What hardly two rows share needs nothing beside it.
  const wide = use.filter(
    (column) => column.kind !== 'words' && pairsOf(column) > WIDE * column.codes.length,
  );
  const others = (name: string, list: readonly EncodedColumn[]) =>
    list.filter((other) => other.name !== name);
  return [
    ...use.map(({ name }): BlockingRule => [{ column: name }]),
    ...use
      .filter(({ kind }) => kind === 'words')
      .map(({ name }): BlockingRule => [{ column: name, take: 'words' }]),
    ...texts.map(({ name }): BlockingRule => [{ column: name, take: 'sortedStart', length: SORTED_START }]),
    ...texts.flatMap(({ name }, at) =>
      texts.slice(at + 1).map(
        (other): BlockingRule => [
          { column: name, take: 'start', length: START },
          { column: other.name, take: 'start', length: START },
        ],
      ),
    ),
    ...wide.flatMap(({ name }) =>
      others(name, texts).map(
        (other): BlockingRule => [
          { column: name },
          { column: other.name, take: 'start', length: NARROW_START },
        ],
      ),
    ),
    ...wide.flatMap(({ name }) =>
      telling
        .filter(({ kind }) => kind === 'category')
        .map((other): BlockingRule => [{ column: name }, { column: other.name }]),
    ),
  ].slice(0, MOST_CANDIDATES);
};
