import { soundOf } from '../names/read-name.ts';
import type { EncodedColumn } from './columns.ts';
import { sequence } from './sequence.ts';
import { sortedTokens, tokensOf } from './tokens.ts';

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
  /** The blocks of row `r`: `ofRow` from `rowStart[r / everyRow]` to the next. */
  readonly rowStart: Int32Array;
  readonly ofRow: Int32Array;
  /** Only rows whose number is a multiple of this have their blocks told, and only blocks that hold such a row are there. */
  readonly everyRow: number;
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
      const sorted = sortedTokens(value);
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

/** Entries, each a row and a number of a key; `count`: numbers there may be. */
interface Entries {
  readonly row: Int32Array;
  readonly key: Int32Array;
  readonly count: number;
}

/** One entry a row and key. */
const entriesOf = ({ codes }: EncodedColumn, { start, keys, count }: EncodedPart): Entries => {
  let entries = 0;
  for (let at = 0; at < codes.length; at++) entries += start[codes[at]! + 1]! - start[codes[at]!]!;
  const row = new Int32Array(entries);
  const key = new Int32Array(entries);
  let place = 0;
  for (let at = 0; at < codes.length; at++)
    for (let own = start[codes[at]!]!; own < start[codes[at]! + 1]!; own++) {
      row[place] = at;
      key[place++] = keys[own]!;
    }
  return { row, key, count };
};

/** By entry, the number of its row's key in another part; -1 for none. */
const numbersOf = (row: Int32Array, { codes }: EncodedColumn, { start, keys }: EncodedPart): Int32Array => {
  const numbers = new Int32Array(row.length);
  for (let at = 0; at < row.length; at++) {
    const code = codes[row[at]!]!;
    numbers[at] = start[code + 1]! > start[code]! ? keys[start[code]!]! : -1;
  }
  return numbers;
};

const HASH_BITS = 22;

/** Of the entries those whose keys a row of the sample has too, and some few others: keys are told apart by a hash. */
const ofSample = (
  { row, key, count }: Entries,
  second: Int32Array | null,
  everyRow: number,
): { entries: Entries; second: Int32Array | null } => {
  if (everyRow === 1) return { entries: { row, key, count }, second };
  const held = new Uint8Array(1 << HASH_BITS);
  const hashOf = (at: number): number =>
    (Math.imul(key[at]!, 0x9e3779b1) ^ Math.imul(second ? second[at]! : 0, 0x85ebca6b)) >>> (32 - HASH_BITS);
  for (let at = 0; at < row.length; at++)
    if (row[at]! % everyRow === 0 && (!second || second[at]! >= 0)) held[hashOf(at)] = 1;
  let kept = 0;
  for (let at = 0; at < row.length; at++) {
    if (held[hashOf(at)] === 0) continue;
    row[kept] = row[at]!;
    key[kept] = key[at]!;
    if (second) second[kept] = second[at]!;
    kept++;
  }
  return {
    entries: { row: row.slice(0, kept), key: key.slice(0, kept), count },
    second: second?.slice(0, kept) ?? null,
  };
};

/**
 * Sorts the rows of a table into the blocks of a rule; of blocks with more rows than `most`, or with one, nothing is kept. With
 * `everyRow`, only the blocks of a sample of rows, each with all its rows. O(rows), once each distinct value's text is read.
 */
export const blocksOf = (
  columns: readonly EncodedColumn[],
  rows: number,
  rule: BlockingRule,
  most = Number.POSITIVE_INFINITY,
  encode: EncodePart = encodePart,
  everyRow = 1,
): Blocks => {
  // One entry a row and exploded key; all other parts are looked up for the entry's row.
  const parts = [...rule].sort((a, b) => Number(b.take === 'words') - Number(a.take === 'words'));
  let entries: Entries = { row: sequence(rows), key: new Int32Array(rows), count: 1 };
  parts.forEach((part, at) => {
    const column = columns.find(({ name }) => name === part.column);
    if (!column) throw new Error('a blocking rule names no column of the table');
    const encoded = encode(column, part);
    if (at === 0) {
      entries = entriesOf(column, encoded);
      if (parts.length === 1) entries = ofSample(entries, null, everyRow).entries;
      return;
    }
    const sampled = ofSample(entries, numbersOf(entries.row, column, encoded), everyRow);
    const { row, key, count } = sampled.entries;
    const own = { numbers: sampled.second!, count: encoded.count };
    const joined = pairNumbers({ numbers: key, count }, own);
    entries = { row, key: joined.numbers, count: joined.count };
  });
  const kept = dropUseless(entries.key, entries.count, most);
  return sortEntries(entries.row, entries.key, kept, [rows, everyRow]);
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

const sortEntries = (
  entryRow: Int32Array,
  entryKey: Int32Array,
  count: number,
  [rows, everyRow]: readonly [number, number],
): Blocks => {
  const start = new Int32Array(count + 1);
  const rowStart = new Int32Array(Math.ceil(rows / everyRow) + 1);
  let [kept, told] = [0, 0];
  for (let at = 0; at < entryRow.length; at++) {
    if (entryKey[at]! < 0) continue;
    start[entryKey[at]! + 1]!++;
    kept++;
    if (entryRow[at]! % everyRow !== 0) continue;
    rowStart[entryRow[at]! / everyRow + 1]!++;
    told++;
  }
  for (let at = 0; at < count; at++) start[at + 1]! += start[at]!;
  for (let at = 0; at + 1 < rowStart.length; at++) rowStart[at + 1]! += rowStart[at]!;
  const members = new Int32Array(kept);
  const ofRow = new Int32Array(told);
  const next = start.slice();
  let place = 0;
  // Entries stand in the order of rows, so members come out ascending.
  for (let at = 0; at < entryRow.length; at++) {
    const key = entryKey[at]!;
    if (key < 0) continue;
    members[next[key]!++] = entryRow[at]!;
    if (entryRow[at]! % everyRow === 0) ofRow[place++] = key;
  }
  return { start, members, rowStart, ofRow, everyRow };
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
