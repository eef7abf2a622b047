import { soundOf } from '../names/read-name.ts';
import type { EncodedColumn } from './columns.ts';
import { sequence } from './sequence.ts';
import { tokensOf } from './tokens.ts';

/** What of a column goes into a key. `words` gives a row one key a word (an exploding rule); the others give at most one. */
export interface KeyPart {
  readonly column: string;
  readonly take?: 'whole' | 'start' | 'sortedStart' | 'sound' | 'words' | undefined;
  /** Letters of `start` and `sortedStart`. */
  readonly length?: number | undefined;
}
/** Rows that agree in all parts are compared; with no part, all rows. At most one part takes `words`. */
export type BlockingRule = readonly KeyPart[];

/** Rows by the keys of one rule: block `k` holds `members` from `start[k]` to `start[k + 1]`, ascending. */
export interface Blocks {
  readonly start: Int32Array;
  readonly members: Int32Array;
  /** The blocks of row `r`: `ofRow` from `rowStart[r]` to `rowStart[r + 1]`. */
  readonly rowStart: Int32Array;
  readonly ofRow: Int32Array;
}

/** The first characters, a pair of surrogates being one. */
const beginning = (value: string, length: number): string => {
  const start = value.slice(0, length);
  return SURROGATE.test(start) ? [...value].slice(0, length).join('') : start;
};
const SURROGATE = /[\ud800-\udfff]/;

const keysOfValue = (value: string, { take = 'whole', length = 4 }: KeyPart): string[] => {
  switch (take) {
    case 'whole':
      return [value];
    case 'start':
      return [beginning(value, length)];
    case 'sortedStart': {
      const sorted = tokensOf(value).sort().join(' ');
      return sorted.length > 4 ? [beginning(sorted, length)] : [];
    }
    case 'sound':
      return [tokensOf(value).map(soundOf).sort().join(' ')];
    case 'words':
      return [...new Set(tokensOf(value))].filter((word) => word.length > 1);
  }
};

/** Key numbers of every value of one column, from `start` of its code on: none where there is no key. */
interface EncodedPart {
  readonly start: Int32Array;
  readonly keys: Int32Array;
  readonly count: number;
}

/** Reads the values of a column for one part of a rule. */
export type EncodePart = (column: EncodedColumn, part: KeyPart) => EncodedPart;

const encodePart: EncodePart = ({ values }: EncodedColumn, part) => {
  const numberOf = new Map<string, number>();
  const keys: number[] = [];
  const start = new Int32Array(values.length + 1);
  for (let code = 0; code < values.length; code++) {
    if (code > 0)
      for (const key of keysOfValue(values[code]!, part)) {
        if (key === '') continue;
        let number = numberOf.get(key);
        if (number === undefined) {
          number = numberOf.size;
          numberOf.set(key, number);
        }
        keys.push(number);
      }
    start[code + 1] = keys.length;
  }
  return { start, keys: Int32Array.from(keys), count: numberOf.size };
};

/** Reads each column once for parts that several rules have in common. */
export const encodeOnce = (): EncodePart => {
  const known = new Map<string, EncodedPart>();
  return (column, part) => {
    const key = JSON.stringify([part.column, part.take ?? 'whole', part.length]);
    const encoded = known.get(key) ?? encodePart(column, part);
    known.set(key, encoded);
    return encoded;
  };
};

/**
 * A rule of several parts joins two of their numbers at a time; what no row has gets no number. Entries are brought into the order
 * of the first number by counting, then the second's numbers are told apart among them. O(entries + numbers).
 */
const pairNumbers = (
  first: { readonly numbers: Int32Array; readonly count: number },
  second: { readonly numbers: Int32Array; readonly count: number },
): { numbers: Int32Array; count: number } => {
  const start = new Int32Array(first.count + 1);
  for (let at = 0; at < first.numbers.length; at++)
    if (first.numbers[at]! >= 0 && second.numbers[at]! >= 0) start[first.numbers[at]! + 1]!++;
  for (let at = 0; at < first.count; at++) start[at + 1]! += start[at]!;
  const order = new Int32Array(start[first.count]!);
  const next = start.slice();
  const numbers = new Int32Array(first.numbers.length).fill(-1);
  for (let at = 0; at < first.numbers.length; at++)
    if (first.numbers[at]! >= 0 && second.numbers[at]! >= 0) order[next[first.numbers[at]!]!++] = at;
  const seenIn = new Int32Array(second.count).fill(-1);
  const numberOf = new Int32Array(second.count);
  let count = 0;
  for (let one = 0; one < first.count; one++)
    for (let at = start[one]!; at < start[one + 1]!; at++) {
      const other = second.numbers[order[at]!]!;
      if (seenIn[other] !== one) {
        seenIn[other] = one;
        numberOf[other] = count++;
      }
      numbers[order[at]!] = numberOf[other]!;
    }
  return { numbers, count };
};

/**
 * Sorts the rows of a table into the blocks of a rule; of blocks with more rows than `most`, or with one, nothing is kept. O(rows),
 * once each distinct value's text is read.
 */
export const blocksOf = (
  columns: readonly EncodedColumn[],
  rows: number,
  rule: BlockingRule,
  most = Number.POSITIVE_INFINITY,
  encode: EncodePart = encodePart,
): Blocks => {
  // One entry a row and exploded key; all other parts are looked up for the entry's row.
  const parts = [...rule].sort((a, b) => Number(b.take === 'words') - Number(a.take === 'words'));
  let entryRow = sequence(parts.length === 0 ? rows : 0);
  let entryKey: Int32Array = new Int32Array(entryRow.length);
  let count = 1;
  parts.forEach((part, at) => {
    const column = columns.find(({ name }) => name === part.column);
    if (!column) throw new Error('a blocking rule names no column of the table');
    const encoded = encode(column, part);
    if (at === 0) {
      let entries = 0;
      for (let row = 0; row < rows; row++)
        entries += encoded.start[column.codes[row]! + 1]! - encoded.start[column.codes[row]!]!;
      entryRow = new Int32Array(entries);
      entryKey = new Int32Array(entries);
      let place = 0;
      for (let row = 0; row < rows; row++)
        for (
          let key = encoded.start[column.codes[row]!]!;
          key < encoded.start[column.codes[row]! + 1]!;
          key++
        ) {
          entryRow[place] = row;
          entryKey[place++] = encoded.keys[key]!;
        }
      count = encoded.count;
      return;
    }
    const own = new Int32Array(entryRow.length);
    for (let entry = 0; entry < own.length; entry++) {
      const code = column.codes[entryRow[entry]!]!;
      const from = encoded.start[code]!;
      own[entry] = encoded.start[code + 1]! > from ? encoded.keys[from]! : -1;
    }
    const joined = pairNumbers({ numbers: entryKey, count }, { numbers: own, count: encoded.count });
    entryKey = joined.numbers;
    count = joined.count;
  });
  const kept = dropUseless(entryKey, count, most);
  return sortEntries(entryRow, entryKey, kept, rows);
};

/** Takes the numbers of keys that make no pair worth making out of the entries, and closes the gaps; gives how many are left. */
const dropUseless = (entryKey: Int32Array, count: number, most: number): number => {
  const number = new Int32Array(count);
  for (let at = 0; at < entryKey.length; at++) if (entryKey[at]! >= 0) number[entryKey[at]!]!++;
  let kept = 0;
  for (let key = 0; key < count; key++) number[key] = number[key]! > 1 && number[key]! <= most ? kept++ : -1;
  for (let at = 0; at < entryKey.length; at++) if (entryKey[at]! >= 0) entryKey[at] = number[entryKey[at]!]!;
  return kept;
};

const sortEntries = (entryRow: Int32Array, entryKey: Int32Array, count: number, rows: number): Blocks => {
  const start = new Int32Array(count + 1);
  const rowStart = new Int32Array(rows + 1);
  let kept = 0;
  for (let at = 0; at < entryRow.length; at++) {
    if (entryKey[at]! < 0) continue;
    start[entryKey[at]! + 1]!++;
    rowStart[entryRow[at]! + 1]!++;
    kept++;
  }
  for (let at = 0; at < count; at++) start[at + 1]! += start[at]!;
  for (let at = 0; at < rows; at++) rowStart[at + 1]! += rowStart[at]!;
  const members = new Int32Array(kept);
  const ofRow = new Int32Array(kept);
  const next = start.slice();
  let place = 0;
  // Entries stand in the order of rows, so members come out ascending.
  for (let at = 0; at < entryRow.length; at++) {
    const key = entryKey[at]!;
    if (key < 0) continue;
    members[next[key]!++] = entryRow[at]!;
    ofRow[place++] = key;
  }
  return { start, members, rowStart, ofRow };
};

/** Pairs that each rule makes by itself, before any is made: the sum of n (n - 1) / 2 over its blocks. */
export const countPairs = ({ start }: Blocks, mostInBlock = Number.POSITIVE_INFINITY): number => {
  let pairs = 0;
  for (let block = 0; block + 1 < start.length; block++) {
    const size = start[block + 1]! - start[block]!;
    if (size <= mostInBlock) pairs += (size * (size - 1)) / 2;
  }
  return pairs;
};

/**
 * The largest size of block such that all blocks up to it make at most `budget` pairs: what many rows share by chance tells least,
 * so it is left out first. `pairsBySize`: how many pairs all blocks of a size make.
 */
export const largestWithin = (pairsBySize: ReadonlyMap<number, number>, budget: number): number => {
  let pairs = 0;
  let largest = 1;
  for (const [size, count] of [...pairsBySize].sort(([a], [b]) => a - b)) {
    pairs += count;
    if (pairs > budget) break;
    largest = size;
  }
  return largest;
};

/** The same over the blocks of several rules together, of each those of at most `most` rows. */
export const largestBlock = (rules: readonly Blocks[], most: readonly number[], budget: number): number => {
  const pairsBySize = new Map<number, number>();
  for (const [rule, { start }] of rules.entries())
    for (let block = 0; block + 1 < start.length; block++) {
      const size = start[block + 1]! - start[block]!;
      if (size > 1 && size <= most[rule]!)
        pairsBySize.set(size, (pairsBySize.get(size) ?? 0) + (size * (size - 1)) / 2);
    }
  return largestWithin(pairsBySize, budget);
};
