import { buildAutomaton } from './automaton.ts';
import type { MatchText, WordLooks } from './match-text.ts';

/** A fixed list of phrases, found in folded texts. */
export interface PhraseIndex {
  /** Calls back with each phrase that stands in the text, at the start of a word where it begins with a Latin letter or digit. */
  find: (match: MatchText, visit: (phrase: number, start: number, end: number) => void) => void;
}

const SEED = 0x811c9dc5;
const PREFIX = 4;

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Lists of phrases by a hash, open addressing; a clash is resolved by comparing the phrase with the text. */
interface Buckets {
  heads: Int32Array;
  keys: Int32Array;
  mask: number;
  next: Int32Array;
  /** A bit for each hash that is there, so small that it stays near: most words are in no list. */
  filter: Uint8Array;
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

const bitOf = (hash: number, bytes: number): number => (hash ^ (hash >>> 13)) & (8 * bytes - 1);

const buckets = (hashes: readonly (readonly [number, number])[], count: number): Buckets => {
  let capacity = 16;
  while (capacity < hashes.length * 3) capacity *= 2;
  const table: Buckets = {
    heads: new Int32Array(capacity).fill(-1),
    keys: new Int32Array(capacity),
    mask: capacity - 1,
    next: new Int32Array(count).fill(-1),
    filter: new Uint8Array(capacity),
  };
  for (const [hash, phrase] of hashes) {
    const bit = bitOf(hash, table.filter.length);
    table.filter[bit >> 3] = table.filter[bit >> 3]! | (1 << (bit & 7));
    let slot = slotOf(hash, table.mask);
    while (table.heads[slot]! >= 0 && table.keys[slot]! !== hash) slot = (slot + 1) & table.mask;
    table.keys[slot] = hash;
    table.next[phrase] = table.heads[slot]!;
    table.heads[slot] = phrase;
  }
  return table;
};

const headOf = ({ heads, keys, mask, filter }: Buckets, hash: number): number => {
  const bit = bitOf(hash, filter.length);
  if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) return -1;
  let slot = slotOf(hash, mask);
  while (heads[slot]! >= 0) {
    if (keys[slot]! === hash) return heads[slot]!;
    slot = (slot + 1) & mask;
  }
  return -1;
};

/**
 * Latin phrases are looked up by their first word, once a word of the text: most words are in no list and cost one look.
 * `open` phrases of one word, which a text's word may continue, are looked up by their first letters. Phrases of scripts
 * without blanks are found by an automaton, in texts of such scripts alone.
 */
export function buildPhraseIndex(
  phrases: readonly string[],
  open: (phrase: number) => boolean = () => false,
): PhraseIndex {
  const exact: [number, number][] = [];
  const prefixed: [number, number][] = [];
  const native: number[] = [];
  phrases.forEach((phrase, index) => {
    if (!isWord(phrase.charCodeAt(0))) {
      if (phrase !== '') native.push(index);
      return;
    }
    let hash = SEED;
    let at = 0;
    for (; at < phrase.length && isWord(phrase.charCodeAt(at)); at++) {
      if (at === PREFIX && open(index)) break;
      hash = step(hash, phrase.charCodeAt(at));
    }
    if (open(index) && at === PREFIX) prefixed.push([hash, index]);
    else if (open(index) && at === phrase.length) prefixed.push([step(hash, at), index]);
    else exact.push([hash, index]);
  });
  const byWord = buckets(exact, phrases.length);
  const byPrefix = buckets(prefixed, phrases.length);
  const automaton = buildAutomaton(native.map((index) => phrases[index]!));
  const always = native.some((index) => phrases[index]!.charCodeAt(0) < 0x900);
  return {
    find: (match, visit) => {
      const { text } = match;
      const { words, beginnings, foreign } = wordLooks(match);
      const look = (places: Int32Array, table: Buckets): void => {
        for (let at = 0; at < places.length; at += 2) {
          for (let phrase = headOf(table, places[at + 1]!); phrase >= 0; phrase = table.next[phrase]!) {
            const start = places[at]!;
            if (text.startsWith(phrases[phrase]!, start))
              visit(phrase, start, start + phrases[phrase]!.length);
          }
        }
      };
      look(words, byWord);
      if (prefixed.length > 0) look(beginnings, byPrefix);
      if (foreign || always)
        automaton.scan(text, (index, end) =>
          visit(native[index]!, end - phrases[native[index]!]!.length, end),
        );
    },
  };
}

/** The look-ups of a text, made once for all that search it. */
export const wordLooks = (match: MatchText): WordLooks => {
  match.looks ??= looksOf(match.text);
  return match.looks;
};

/** The hash under which a whole word is looked up. */
export const wordHash = (word: string): number => {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
};

/** One pass for all indexes of phrases. */
function looksOf(text: string): WordLooks {
  const words = new Int32Array(2 * (text.length + 2));
  const beginnings = new Int32Array(2 * (text.length + 2));
  let wordCount = 0;
  let beginningCount = 0;
  let foreign = false;
  const put = (start: number, hash: number): void => {
    words[wordCount++] = start;
    words[wordCount++] = hash;
  };
  const putBeginning = (start: number, hash: number): void => {
    beginnings[beginningCount++] = start;
    beginnings[beginningCount++] = hash;
  };
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    if (!isWord(first)) {
      if (first >= 0x900) foreign = true;
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isWord(code)) break;
      // "wa0812": a word may end where digits begin.
      if (code <= 0x39 && at > start && text.charCodeAt(at - 1) > 0x39) put(start, hash);
      if (at - start === PREFIX) putBeginning(start, hash);
      else if (at > start && at - start < PREFIX) putBeginning(start, step(hash, at - start));
      hash = step(hash, code);
    }
    put(start, hash);
    if (at - start === PREFIX) putBeginning(start, hash);
    else if (at - start < PREFIX) putBeginning(start, step(hash, at - start));
  }
  return { words: words.subarray(0, wordCount), beginnings: beginnings.subarray(0, beginningCount), foreign };
}
