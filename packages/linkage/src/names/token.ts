import { SAME_GIVEN_NAMES } from '../data/names.data.ts';
import { boundedMemory } from './bounded-memory.ts';

const STANDARD = new Map(
  SAME_GIVEN_NAMES.flatMap((forms) => forms.map((form) => [form, forms[0]!] as const)),
);

/** One spelling for all usual spellings of a given name. */
export const standardToken = (token: string): string => STANDARD.get(token) ?? token;

const sounds = boundedMemory<string>(100_000);

/**
 * A skeleton by which spellings that sound alike fall together: old and new Indonesian spelling (dj/j, tj/c, oe/u),
 * doubled letters, aspirates, y/i, v/f/p, z/s/j, final vowels kept, inner ones dropped.
 */
export const soundOf = (token: string): string => {
  const known = sounds.get(token);
  if (known !== undefined) return known;
  const sound = skeletonOf(token);
  sounds.set(token, sound);
  return sound;
};

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
