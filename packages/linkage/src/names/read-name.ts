import { HONORIFICS, PATRONYMICS, SAME_GIVEN_NAMES } from '../data/names.data.ts';
import { romanise } from './romanise.ts';

/** A name taken apart: tokens without honorifics, in the likeliest reading, and the same for other readings. */
export interface ParsedName {
  tokens: string[];
  alternatives: string[][];
  /** One word is a whole name in much of the region: its missing surname is no gap. */
  mononym: boolean;
}

const STANDARD = new Map(
  SAME_GIVEN_NAMES.flatMap((forms) => forms.map((form) => [form, forms[0]!] as const)),
);

/** One spelling for all usual spellings of a given name. */
export const standardToken = (token: string): string => STANDARD.get(token) ?? token;

const tokensOf = (reading: string): string[] => {
  const words = reading
    .replace(/'/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const kept = words.filter(
    (word, index) =>
      !PATRONYMICS.has(word) &&
      !(
        HONORIFICS.has(word) &&
        words.length > 1 &&
        (index === 0 || word.length > 1) &&
        index < words.length - 1
      ),
  );
  return (kept.length > 0 ? kept : words).map(standardToken);
};

const cache = new Map<string, ParsedName>();
const CACHE_SIZE = 200_000;

export const readName = (raw: string): ParsedName => {
  const known = cache.get(raw);
  if (known) return known;
  const readings = romanise(raw.slice(0, 300).replace(/\(.*?\)|[.,;:"]/g, ' ')).map(tokensOf);
  const [tokens = [], ...alternatives] = readings;
  const parsed = { tokens, alternatives, mononym: tokens.length === 1 };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(raw, parsed);
  return parsed;
};

/**
 * A skeleton by which spellings that sound alike fall together: old and new Indonesian spelling (dj/j, tj/c, oe/u),
 * doubled letters, aspirates, y/i, v/f/p, z/s/j, final vowels kept, inner ones dropped.
 */
export const soundOf = (token: string): string => {
  const known = sounds.get(token);
  if (known !== undefined) return known;
  const sound = skeletonOf(token);
  if (sounds.size >= CACHE_SIZE) sounds.clear();
  sounds.set(token, sound);
  return sound;
};
const sounds = new Map<string, string>();

/**
 * A token as it is spoken, vowels kept: two spellings of one word are the same here, two words are not. The skeleton of
 * `soundOf` finds candidates; only this may count as agreement, or Rina and Rani would be one.
 */
export const spokenForm = (token: string): string => spellingOf(token).replace(/h/g, '');

const spellingOf = (token: string): string => {
  const standard = standardToken(token);
  // Where the old spelling shows itself, a lone j is today's y.
  const spelled = /dj|tj|sj|nj|oe/.test(standard)
    ? standard.replace(/dj/g, 'J').replace(/tj/g, 'c').replace(/j/g, 'y').replace(/J/g, 'j')
    : standard;
  return spelled
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/oe|ou|oo/g, 'u')
    .replace(/sy|sh|sj/g, 's')
    .replace(/kh|ch|q/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/th|dh|ht/g, 't')
    .replace(/ph|f|v/g, 'p')
    .replace(/ny|gn/g, 'n')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/y|ee|ie/g, 'i')
    .replace(/w/g, 'u')
    .replace(/(.)\1+/g, '$1');
};

const skeletonOf = (token: string): string => {
  const plain = spellingOf(token);
  return (
    plain.slice(0, 1) +
    plain.slice(1).replace(/[aeiouh]/g, '') +
    (plain.length <= 3 ? plain.slice(1).replace(/[^aeiou]/g, '') : '')
  );
};

/** The words under which a name can be found: exact tokens, sound-alikes, and beginnings of three to six letters. */
export const nameSearchKeys = (raw: string): { exact: string[]; sound: string[]; prefix: string[] } => {
  const { tokens, alternatives } = readName(raw);
  const all = [...new Set([tokens, ...alternatives].flat())].slice(0, 24);
  const prefix = all.flatMap((token) =>
    [3, 4, 5, 6].filter((length) => length <= token.length).map((length) => token.slice(0, length)),
  );
  return { exact: all, sound: [...new Set(all.map(soundOf))], prefix: [...new Set(prefix)] };
};
