import { DISGUISED_WORDS } from '../data/disguised-words.data.ts';
import { LATIN_WORDS } from '../data/latin-words.data.ts';
import { COUNTRIES, KNOWN_PLACES } from '../data/places.data.ts';
import { lexiconPhrases } from '../lexicon/lexicon.ts';
import { foldPhrase } from '../lexicon/match-text.ts';

/** Letters of South and South-East Asian scripts and Han. */
const NATIVE = /[\u0900-\u1fff\u3400-\u9fff]/;

let words: Set<string> | undefined;

const gather = (): Set<string> => {
  const all = new Set<string>();
  const add = (phrase: string): void => {
    for (const word of phrase.split(/[^a-z]+/)) if (word.length >= 2) all.add(word);
    if (NATIVE.test(phrase)) for (const word of phrase.split(/[|,\s]+/)) if (NATIVE.test(word)) all.add(word);
  };
  for (const phrase of lexiconPhrases()) add(phrase);
  for (const { aliases } of KNOWN_PLACES) add(foldPhrase(aliases));
  for (const { names, who } of COUNTRIES) {
    add(foldPhrase(names));
    add(foldPhrase(who));
  }
  for (const word of LATIN_WORDS.keys()) add(foldPhrase(word));
  add(DISGUISED_WORDS);
  return all;
};

/** Words that the lexicon, the place lists and the lists of common words hold, folded; of scripts without blanks the phrases. */
const known = (): ReadonlySet<string> => (words ??= gather());

export const isKnownWord = (word: string): boolean =>
  known().has(isPlain(word) ? word.toLowerCase() : foldPhrase(word));

/** Latin letters without accents, none of them three times in a row: folding makes them small and no more. */
function isPlain(word: string): boolean {
  let before = 0;
  let same = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) | 32;
    if (code < 0x61 || code > 0x7a) return false;
    same = code === before ? same + 1 : 0;
    if (same > 1) return false;
    before = code;
  }
  return true;
}

const LONGEST = 18;

/**
 * Lengths of the known words that make up letters written without blanks, fewest words first, or undefined when they do
 * not. Two-letter words count only beside longer ones. Quadratic in at most 200 letters.
 */
export function splitKnown(letters: string): number[] | undefined {
  const folded = letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  if (folded.length !== letters.length) return undefined;
  const set = known();
  const cost = new Float64Array(folded.length + 1).fill(Number.POSITIVE_INFINITY);
  const back = new Int32Array(folded.length + 1);
  cost[0] = 0;
  for (let end = 1; end <= folded.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      if (cost[start] === Number.POSITIVE_INFINITY || !set.has(folded.slice(start, end))) continue;
      const step = cost[start]! + (end - start === 2 ? 1.6 : 1);
      if (step < cost[end]!) {
        cost[end] = step;
        back[end] = start;
      }
    }
  }
  if (cost[folded.length] === Number.POSITIVE_INFINITY) return undefined;
  const lengths: number[] = [];
  for (let end = folded.length; end > 0; end = back[end]!) lengths.unshift(end - back[end]!);
  return lengths;
}
