import { HAN, type Tokens, tokenize, VALUE, WORD } from './tokens.ts';

/** Of longer texts only so many tokens are aligned. */
export const MAXIMUM_ALIGNED = 2000;

/** The tokens of a text to keep, with offsets into the words as written. */
export interface TokenList {
  readonly text: string;
  readonly kind: Uint8Array;
  readonly hash: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export function listTokens(text: string): TokenList {
  const { count, kind, hash, start, end, canonical }: Tokens = tokenize(text);
  const length = Math.min(count, MAXIMUM_ALIGNED);
  const list = {
    text,
    kind: kind.slice(0, length),
    hash: hash.slice(0, length),
    start: start.slice(0, length),
    end: end.slice(0, length),
  };
  if (canonical !== null)
    for (let at = 0; at < length; at++) {
      list.start[at] = canonical.toOriginal(list.start[at]!);
      list.end[at] = canonical.toOriginal(list.end[at]!);
    }
  return list;
}

/** What a pair of equal tokens is worth; one that follows on from another pair is worth more, so that stretches stay whole. */
const WORTH: Readonly<Record<number, number>> = { [WORD]: 4, [VALUE]: 3, [HAN]: 3 };
const worth = (kind: number): number => WORTH[kind] ?? 2;
const FOLLOWING = 1;

const LEFT = 1;
const UP = 2;
const PAIR = 3;
/** The pair goes on from a pair. */
const GOES_ON = 4;

/** The columns that an alignment pairs: hashes and kinds of tokens. */
export interface Columns {
  readonly kind: Uint8Array;
  readonly hash: Int32Array;
  /** Number of the slot before each column, or -1: following on over a slot left empty is worth nothing. */
  readonly slotOfGap?: Int32Array;
}

/**
 * For each column the token that stands for it, or -1: the pairs in order that are worth most (Needleman and Wunsch, 1970, without
 * mismatches). At most MAXIMUM_ALIGNED squared steps.
 */
export function alignTokens(columns: Columns, tokens: Columns): Int32Array {
  const pairs = new Int32Array(columns.hash.length).fill(-1);
  const equal = (column: number, token: number): boolean => columns.hash[column] === tokens.hash[token];
  let from = 0;
  const shorter = Math.min(columns.hash.length, tokens.hash.length);
  while (from < shorter && equal(from, from)) {
    pairs[from] = from;
    from++;
  }
  let columnEnd = columns.hash.length;
  let tokenEnd = tokens.hash.length;
  while (columnEnd > from && tokenEnd > from && equal(columnEnd - 1, tokenEnd - 1)) {
    pairs[--columnEnd] = --tokenEnd;
  }
  const rows = columnEnd - from;
  const width = tokenEnd - from;
  if (rows === 0 || width === 0) return pairs;
  const step = new Uint8Array((rows + 1) * (width + 1));
  let best = new Int32Array(width + 1);
  let paired = new Int32Array(width + 1).fill(-1);
  for (let row = 1; row <= rows; row++) {
    const nextBest = new Int32Array(width + 1);
    const nextPaired = new Int32Array(width + 1).fill(-1);
    const value = worth(columns.kind[from + row - 1]!);
    const following =
      columns.slotOfGap === undefined || columns.slotOfGap[from + row - 1]! < 0 ? FOLLOWING : 0;
    for (let column = 1; column <= width; column++) {
      let score = best[column]!;
      let way = UP;
      if (nextBest[column - 1]! > score) {
        score = nextBest[column - 1]!;
        way = LEFT;
      }
      if (equal(from + row - 1, from + column - 1)) {
        const before = paired[column - 1]!;
        const goesOn = before >= 0 && before + following >= best[column - 1]!;
        const whole = value + (goesOn ? before + following : best[column - 1]!);
        nextPaired[column] = whole;
        if (goesOn) way |= GOES_ON;
        if (whole >= score) {
          score = whole;
          way = PAIR | (goesOn ? GOES_ON : 0);
        }
      }
      nextBest[column] = score;
      step[row * (width + 1) + column] = way;
    }
    best = nextBest;
    paired = nextPaired;
  }
  let row = rows;
  let column = width;
  let mustPair = false;
  while (row > 0 && column > 0) {
    const way = step[row * (width + 1) + column]!;
    if (mustPair || (way & 3) === PAIR) {
      row--;
      column--;
      pairs[from + row] = from + column;
      mustPair = (way & GOES_ON) !== 0;
    } else if ((way & 3) === LEFT) column--;
    else row--;
  }
  return pairs;
}
