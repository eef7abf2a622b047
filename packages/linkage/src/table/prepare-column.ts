import { soundOf } from '../names/read-name.ts';
import { ABSENT } from './absent.ts';
import type { EncodedColumn } from './columns.ts';
import type { Comparison, Condition } from './conditions.ts';
import { type Letters, spellOut } from './letters.ts';
import { share } from './shared-memory.ts';
import {
  countCosine,
  countEvidence,
  readWords,
  sortedTokens,
  spelledWords,
  tokensOf,
  USUAL_SHARE,
  type WordCosine,
  type WordEvidence,
  type Words,
} from './tokens.ts';

/**
 * What comparing needs of a column's distinct values, as numbers by value code: only what its conditions ask for is there. Plain
 * typed arrays, so that several threads can read one copy.
 */
export interface PreparedColumn {
  letters?: Letters;
  /** The digits alone. */
  digits?: Letters;
  words?: Words;
  /** By the share of words kept that it is worked out for. */
  evidence?: Readonly<Record<string, WordEvidence>>;
  /** The code of a value that is not there to have; -1 where every value is one. */
  absent?: number;
  cosine?: WordCosine;
  /** Values of one class have the same words. */
  wordClass?: Int32Array;
  /** Values of one class sound the same; 0: nothing to hear. */
  soundClass?: Int32Array;
  /** Values of one class have the same digits in some order; 0: none. */
  digitClass?: Int32Array;
  yearClass?: Int32Array;
  days?: Float64Array;
  numbers?: Float64Array;
  latitude?: Float64Array;
  longitude?: Float64Array;
  /** For a caller's own tests only. */
  texts?: readonly string[];
}

/** Numbers texts from 0 for the empty one: equal numbers, equal texts. */
const classesOf = (values: readonly string[], read: (value: string) => string | number): Int32Array => {
  const known = new Map<string | number, number>([['', 0]]);
  const classes = new Int32Array(values.length);
  for (let code = 0; code < values.length; code++) {
    const text = read(values[code]!);
    let number = known.get(text);
    if (number === undefined) {
      number = known.size;
      known.set(text, number);
    }
    classes[code] = number;
  }
  return classes;
};

const NO_DIGIT = /[^0-9]/;
const digitsOf = (value: string): string => (NO_DIGIT.test(value) ? value.replaceAll(/[^0-9]/g, '') : value);

/** Five bits a digit: longer values are told by their digits in order. */
const MOST_COUNTED = 31;

/** What digits a value has and how many of each, whatever their order; '' for none. */
const digitCounts = (value: string): string | number => {
  const digits = digitsOf(value);
  if (digits === '') return '';
  if (digits.length > MOST_COUNTED) return [...digits].sort().join('');
  let counts = 0;
  for (let at = 0; at < digits.length; at++) counts += 32 ** (digits.charCodeAt(at) - 48);
  return counts;
};

const prepareEvidence = (prepared: PreparedColumn, { values, counts }: EncodedColumn, kept: number): void => {
  if (prepared.evidence?.[kept]) return;
  const words = readWords(spelledWords(values, counts));
  prepared.evidence = { ...prepared.evidence, [kept]: share(countEvidence(words, counts, kept)) };
};

const prepareFor = (prepared: PreparedColumn, column: EncodedColumn, { is }: Condition): void => {
  const { values } = column;
  switch (is) {
    case 'equal':
      return;
    case 'jaro':
    case 'jaroWinkler':
    case 'levenshtein':
    case 'damerau':
      prepared.letters ??= share(spellOut(values));
      return;
    case 'sameTokens':
      prepared.wordClass ??= share(classesOf(values, sortedTokens));
      return;
    case 'tokensContained':
    case 'sharedToken':
      prepared.words ??= share(readWords(values.map(tokensOf)));
      return;
    case 'tokenCosine':
      prepared.words ??= share(readWords(values.map(tokensOf)));
      prepared.cosine ??= share(countCosine(prepared.words));
      return;
    case 'wordEvidence':
      prepareEvidence(prepared, column, USUAL_SHARE);
      return;
    case 'absent':
      prepared.absent ??= values.indexOf(ABSENT);
      return;
    case 'digits':
      prepared.digits ??= share(spellOut(values.map(digitsOf)));
      return;
    case 'digitsTurned':
      prepared.digits ??= share(spellOut(values.map(digitsOf)));
      prepared.digitClass ??= share(classesOf(values, digitCounts));
      return;
    case 'sameYear':
      prepared.yearClass ??= share(classesOf(values, (value) => value.replaceAll(' ', '').slice(0, 4)));
      return;
    case 'daysApart':
      prepared.days ??= share(
        Float64Array.from(values, (value) => Date.parse(value.replaceAll(' ', '-')) / 86_400_000),
      );
      return;
    case 'numberWithin':
      prepared.numbers ??= share(Float64Array.from(values, Number));
      return;
    case 'kilometresApart': {
      const part = (at: number) =>
        Float64Array.from(values, (value) => Number(value.split(' ')[at] ?? Number.NaN));
      prepared.latitude ??= share(part(0));
      prepared.longitude ??= share(part(1));
      return;
    }
    case 'sameSound':
      prepared.soundClass ??= share(
        classesOf(values, (value) => tokensOf(value).map(soundOf).sort().join(' ')),
      );
      return;
    case 'custom':
      prepared.texts ??= values;
      return;
  }
};

/** A column is asked again by every step of a run; what was worked out stands as long as the column does. */
const known = new WeakMap<EncodedColumn, PreparedColumn>();

/** O(letters of the distinct values), once a column. */
export const prepareColumn = (
  column: EncodedColumn,
  { levels, byWord, wordShare }: Comparison,
): PreparedColumn => {
  const prepared = known.get(column) ?? {};
  for (const { any } of levels) for (const condition of any) prepareFor(prepared, column, condition);
  if (byWord) prepareEvidence(prepared, column, wordShare ?? USUAL_SHARE);
  known.set(column, prepared);
  return prepared;
};
