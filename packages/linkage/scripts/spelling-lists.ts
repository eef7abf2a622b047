import { parse } from 'csv-parse/sync';
import { romanise } from '../src/names/romanise.ts';
import type { SpelledUnit } from '../src/ranking/learn-spellings.ts';
import { ARABIC, BURMESE, type LearnedScheme } from '../src/ranking/schemes.ts';
import { arabicUnits, burmeseUnits } from '../src/ranking/units.ts';

/** A list of names that a table of spellings is learned from. */
export interface LearnedList {
  readonly file: string;
  /** The columns of the other script and of the English spelling. */
  readonly columns: readonly [string, string];
  readonly units: (name: string) => SpelledUnit[];
  /** The most letters that spell one unit. */
  readonly longest: number;
  readonly scheme: LearnedScheme;
  readonly table: string;
  readonly constant: string;
  readonly what: string;
  readonly source: string;
}

/** Only lists whose licence lets anybody use them for anything. */
export const LEARNED_LISTS: readonly LearnedList[] = [
  {
    file: 'arabic_english_names.csv',
    columns: ['ar', 'en'],
    units: arabicUnits,
    longest: 5,
    scheme: ARABIC,
    table: 'arabic-spellings.data.ts',
    constant: 'ARABIC_SPELLINGS',
    what: 'Arabic letters (^: at the beginning, +: what follows, $: the end)',
    source: 'the Arabic list of google/transliteration (Apache-2.0)',
  },
  {
    file: 'myanmar_names_unicode_en.csv',
    columns: ['name_my', 'en'],
    units: burmeseUnits,
    longest: 7,
    scheme: BURMESE,
    table: 'burmese-spellings.data.ts',
    constant: 'BURMESE_SPELLINGS',
    what: 'Burmese syllables, their onsets and rhymes (-, =, ~: parts of these)',
    source: 'the list of ArkarThanNaing19/Myanmar-Name_en-2-mm (Apache-2.0)',
  },
];

/** The pairs of a list as they are learned: units, and Latin letters only. */
export const pairsOf = (
  text: string,
  [other, english]: readonly [string, string],
  units: (name: string) => SpelledUnit[],
): { units: SpelledUnit[]; latin: string }[] =>
  (parse(text, { columns: true, bom: true }) as Record<string, string>[]).map((row) => ({
    units: units(row[other] ?? ''),
    latin: (romanise(row[english] ?? '').at(-1) ?? '').replace(/[^a-z]/g, ''),
  }));
