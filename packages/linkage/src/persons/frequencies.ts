import { documentDigits, phoneTail } from '../identifiers.ts';
import { readName } from '../names/read-name.ts';
import type { PersonRecord } from '../types.ts';
import { hashOf } from './hash.ts';
import { createHashTable } from './hash-table.ts';

/** How common values are among the records of an index. */
export interface Frequencies {
  /** The word's share of all records, 0 when too few are known to say. */
  token(token: string): number;
  /** How many records hold both words in one name. */
  together(a: string, b: string): number;
  /** How many records are called by this word alone. */
  alone(token: string): number;
  /** How many records hold the phone. */
  phone(phone: string): number;
  /** How many records hold the document, its number as `documentDigits` gives it. */
  document(digits: string): number;
  /** The share of births in a year such as this one, smoothed over its neighbours; null when too few are known to say. */
  bornIn(year: number): number | null;
  /** The same for the year of two strangers born in one: the mean over births. */
  usualBornIn(): number | null;
  /** The share of pairs of births of which one at least is told as an age or a span; null when too few are known to say. */
  toldAsAge(): number | null;
  readonly records: number;
  /** So many further records of the person one of whose records is looked at bear the same words, as a rule. */
  readonly own: number;
}

/** Below this many records a share says nothing. */
const ENOUGH = 200;

const FIRST_YEAR = 1900;
const YEARS = 200;

interface ValueCounts extends Frequencies {
  count(record: PersonRecord, step: 1 | -1): void;
}

/** Counts of values by 32-bit hash, 8 bytes each; two values of one hash are counted as one. `own`: as `Frequencies` has it. */
export const createValueCounts = (own = 0): ValueCounts => {
  const table = createHashTable(1);
  const births = new Float64Array(YEARS + 2);
  let records = 0;
  let born = 0;
  let told = 0;
  let usual: number | null = null;
  const change = (key: string, step: 1 | -1): void => {
    const hash = hashOf(key);
    const at = table.enter(hash);
    const cells = table.cells();
    cells[at]! += step;
    if (cells[at] === 0) table.drop(hash);
  };
  const held = (key: string): number => {
    const at = table.find(hashOf(key));
    return at < 0 ? 0 : table.cells()[at]!;
  };
  return {
    count: (record, step) => {
      records += step;
      if (record.birth.length > 0) told += step;
      for (const year of yearsOf(record)) {
        births[year]! += step;
        born += step;
        usual = null;
      }
      for (const key of keysOf(record)) change(key, step);
    },
    token: (token) => (records < ENOUGH ? 0 : held(token) / records),
    together: (a, b) => held(pairOf(a, b)),
    alone: (token) => held(`=${token}`),
    phone: (phone) => held(`+${phoneTail(phone)}`),
    document: (digits) => held(`#${digits}`),
    bornIn: (year) => {
      const at = year - FIRST_YEAR + 1;
      if (born < ENOUGH || !(at >= 1 && at <= YEARS)) return null;
      return (births[at - 1]! + 2 * births[at]! + births[at + 1]! + 1) / (4 * born);
    },
    usualBornIn: () => {
      if (born < ENOUGH) return null;
      usual ??= births.reduce((sum, count) => sum + count * count, 0) / born / born;
      return usual;
    },
    toldAsAge: () => (told < ENOUGH ? null : 1 - Math.min(1, born / told) ** 2),
    own,
    get records() {
      return records;
    },
  };
};

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const keysOf = (record: PersonRecord): Set<string> => {
  const keys = new Set<string>();
  for (const name of record.names) {
    const { tokens } = readName(name);
    if (tokens.length === 1) keys.add(`=${tokens[0]}`);
    for (const [at, token] of tokens.entries()) {
      keys.add(token);
      for (const other of tokens.slice(at + 1)) if (other !== token) keys.add(pairOf(token, other));
    }
  }
  for (const phone of record.phones) keys.add(`+${phoneTail(phone)}`);
  for (const number of [...record.passports, ...record.nationalIds]) keys.add(`#${documentDigits(number)}`);
  return keys;
};

/** Where the years of exactly known days stand among those that are counted. */
const yearsOf = ({ birth }: PersonRecord): number[] =>
  birth.flatMap(({ from, to }) => {
    const at = Number(from.slice(0, 4)) - FIRST_YEAR + 1;
    return from === to && at >= 1 && at <= YEARS ? [at] : [];
  });
