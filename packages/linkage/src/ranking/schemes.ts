import { isZawgyi, zawgyiToUnicode } from '@suar/burmese';
import { pinyin } from 'pinyin-pro';
import { ARABIC_SPELLINGS } from '../data/arabic-spellings.data.ts';
import { BURMESE_SPELLINGS } from '../data/burmese-spellings.data.ts';
import { ARABIC_COSTS, BURMESE_COSTS, CHINESE_COSTS } from '../data/phoneme-costs.data.ts';
import { ARABIC_LETTERS, BURMESE_RULES, ENGLISH_RULES, PINYIN_RULES } from '../data/phonemes.data.ts';
import { romaniseBurmese } from '../names/burmese.ts';
import { romanise } from '../names/romanise.ts';
import { type BySpelling, bySpelling } from './by-spelling.ts';
import { type CostTable, costTable } from './costs.ts';
import { readSpellings, type SpelledUnit } from './learn-spellings.ts';
import { arabicUnits, burmeseUnits } from './units.ts';

/** How the names of one script are compared with an English spelling: both as rows of phonemes. */
export interface Scheme {
  script: RegExp;
  costs: CostTable;
  /** The readings of a name in the script, the likeliest first. */
  readOther(name: string): Reading[];
  readEnglish(name: string): Reading[];
  /** Learned spellings of the script's units, where there are any, and how a name is cut into those. */
  learned?: {
    spellings(): BySpelling;
    /** The units of each form of the name. */
    units(name: string): SpelledUnit[][];
    /** Nats that a full likeness of sound is worth beside the learned chances. */
    heard: number;
  };
  /** How much the letters count beside the phonemes: they part spellings that sound the same. */
  letters: number;
}
/** A scheme whose spellings are learned. */
export type LearnedScheme = Scheme & Required<Pick<Scheme, 'learned'>>;
/** A name as phonemes, and as it would be spelled in Latin letters. */
export interface Reading {
  phonemes: string;
  spelled: string;
}

const LONGEST = 300;
type Rules = readonly (readonly [RegExp, string])[];
const apply = (text: string, rules: Rules): string =>
  rules.reduce((spelled, [from, to]) => spelled.replace(from, to), text);
const latin = (name: string): string =>
  (romanise(name.slice(0, LONGEST)).at(-1) ?? '').replace(/[^a-z ]/g, '').replace(/^(?:al|el) /, '');
const plain = (phonemes: string): Reading => ({ phonemes, spelled: phonemes.toLowerCase() });
const english = (name: string): Reading[] => [
  plain(
    latin(name)
      .split(' ')
      .map((word) => apply(word, ENGLISH_RULES))
      .join(''),
  ),
];
/** Written with and without the Arabic article, which English often leaves out. */
const arabic = (name: string): Reading[] => {
  const whole = [...name.normalize('NFKC').slice(0, LONGEST)]
    .map((letter) => ARABIC_LETTERS[letter] ?? '')
    .join('');
  return (/^ال../.test(name) ? [whole, whole.slice(2)] : [whole]).map(plain);
};
const chinese = (name: string): Reading[] => {
  const syllables = pinyin(name.normalize('NFKC').slice(0, LONGEST), { toneType: 'none', type: 'array' });
  const joined = syllables.map((syllable) => apply(syllable.toLowerCase(), PINYIN_RULES)).join('');
  // A final n before n is one sound, written twice.
  return [plain(joined.replace(/[nN]n/g, 'n'))];
};
const burmeseSpelling = (spelled: string): Reading => {
  const letters = spelled.toLowerCase().replace(/[^a-z]/g, '');
  return { phonemes: apply(letters, BURMESE_RULES), spelled: letters };
};
/** Several forms of one name stand with commas between; each is a reading, and so is the whole. */
const burmese =
  (toUnicode: (name: string) => string) =>
  (name: string): Reading[] =>
    burmeseForms(name).map((form) => burmeseSpelling(romaniseBurmese(toUnicode(form))));
const burmeseForms = (name: string): string[] =>
  [...new Set([name, ...name.split(/[၊,/]/).slice(0, 4)])].map((form) => form.trim().slice(0, LONGEST));
const unicodeOf = (name: string): string => (isZawgyi(name) ? zawgyiToUnicode(name) : name);
const burmeseEnglish = (name: string): Reading[] => [
  burmeseSpelling(romanise(name.slice(0, LONGEST)).at(-1) ?? ''),
];

/** Read when it is first needed: a list of Latin names needs none. */
const lazily = (text: string): (() => BySpelling) => {
  let read: BySpelling | undefined;
  return () => {
    read ??= bySpelling(readSpellings(text));
    return read;
  };
};

/** In a list of Zawgyi every name is Zawgyi, also those that could be read as Unicode; its whole names need no learned spellings. */
const ZAWGYI: Scheme = {
  script: /\p{Script=Myanmar}/u,
  costs: costTable(BURMESE_COSTS),
  readOther: burmese(zawgyiToUnicode),
  readEnglish: burmeseEnglish,
  letters: 0.15,
};
export const BURMESE: LearnedScheme = {
  ...ZAWGYI,
  readOther: burmese(unicodeOf),
  learned: {
    spellings: lazily(BURMESE_SPELLINGS),
    units: (name) => burmeseForms(name).map((form) => burmeseUnits(unicodeOf(form))),
    heard: 20,
  },
};
export const ARABIC: LearnedScheme = {
  script: /\p{Script=Arabic}/u,
  costs: costTable(ARABIC_COSTS),
  readOther: arabic,
  readEnglish: english,
  letters: 0.08,
  learned: { spellings: lazily(ARABIC_SPELLINGS), units: (name) => [arabicUnits(name)], heard: 100 },
};
/** By sound alone: the only public list of foreign names in characters is for research use, and nothing learned from it is kept here. */
const CHINESE: Scheme = {
  script: /\p{Script=Han}/u,
  costs: costTable(CHINESE_COSTS),
  readOther: chinese,
  readEnglish: english,
  letters: 0.08,
};

/** The scheme of a list, by the script that most of its names have. */
export const schemeFor = (names: readonly string[]): Scheme | undefined => {
  const mostly = (fits: (name: string) => boolean): boolean => 2 * names.filter(fits).length > names.length;
  const scheme = [ARABIC, CHINESE, BURMESE].find(({ script }) => mostly((name) => script.test(name)));
  return scheme === BURMESE && mostly(isZawgyi) ? ZAWGYI : scheme;
};
