import { buildAutomaton } from './automaton.ts';
import type { MatchText, WordLooks } from './match-text.ts';

export type Visit = (phrase: number, start: number, end: number) => void;

/** A fixed list of phrases, found in folded texts. */
export interface PhraseIndex {
  /** Calls back with each phrase that stands in the text, at the start of a word where it begins with a Latin letter or digit. */
  find: (match: MatchText, visit: Visit) => void;
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

const hashOf = (text: string, from: number, to: number): number => {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
};

/** The hash of a word gone on by so many times FURTHER units. */
const further = (word: number, text: string, from: number, steps: number): number => {
  let hash = word;
  for (let at = from; at < from + steps * FURTHER; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
};

const filterOf = (hashes: readonly (readonly [number, number])[]): Uint8Array => {
  let bytes = 16;
  while (bytes < hashes.length * 2) bytes *= 2;
  const filter = new Uint8Array(bytes);
  for (const [hash] of hashes) {
    const bit = bitOf(hash, bytes);
    filter[bit >> 3] = filter[bit >> 3]! | (1 << (bit & 7));
  }
  return filter;
};

const mayHold = (filter: Uint8Array, hash: number): boolean => {
  const bit = bitOf(hash, filter.length);
  return (filter[bit >> 3]! & (1 << (bit & 7))) !== 0;
};

const buckets = (hashes: readonly (readonly [number, number])[], count: number): Buckets => {
  let capacity = 16;
  while (capacity < hashes.length * 3) capacity *= 2;
  const table: Buckets = {
    heads: new Int32Array(capacity).fill(-1),
    keys: new Int32Array(capacity),
    mask: capacity - 1,
    next: new Int32Array(count).fill(-1),
    filter: filterOf(hashes),
  };
  for (const [hash, phrase] of hashes) {
    let slot = slotOf(hash, table.mask);
    while (table.heads[slot]! >= 0 && table.keys[slot]! !== hash) slot = (slot + 1) & table.mask;
    table.keys[slot] = hash;
    table.next[phrase] = table.heads[slot]!;
    table.heads[slot] = phrase;
  }
  return table;
};

const headOf = ({ heads, keys, mask, filter }: Buckets, hash: number): number => {
  if (!mayHold(filter, hash)) return -1;
  let slot = slotOf(hash, mask);
  while (heads[slot]! >= 0) {
    if (keys[slot]! === hash) return heads[slot]!;
    slot = (slot + 1) & mask;
  }
  return -1;
};

/** The phrases of a hash that stand in the text at `start`. */
function look(
  phrases: readonly string[],
  table: Buckets,
  hash: number,
  text: string,
  start: number,
  visit: Visit,
): void {
  for (let phrase = headOf(table, hash); phrase >= 0; phrase = table.next[phrase]!)
    if (text.startsWith(phrases[phrase]!, start)) visit(phrase, start, start + phrases[phrase]!.length);
}

/** Phrases of many words that begin alike are told apart by so many further units, in steps: few words begin few phrases. */
const FURTHER = 4;
const STEPS = 3;

/**
 * Latin phrases are looked up by their first word, once a word of the text: most words are in no list and cost one look. Those
 * that go on are looked up by the word and what follows it. `open` phrases of one word, which a text's word may continue,
 * are looked up by their first letters. Phrases of scripts without blanks are found by an automaton, in texts of such
 * scripts alone.
 */
export function buildPhraseIndex(
  phrases: readonly string[],
  open: (phrase: number) => boolean = () => false,
): PhraseIndex {
  /** What a phrase begins with, step by step: a text that begins otherwise is followed no further. */
  const begun: [number, number][] = [];
  const exact: [number, number][] = [];
  const prefixed: [number, number][] = [];
  const native: number[] = [];
  phrases.forEach((phrase, index) => {
    if (!isWord(phrase.charCodeAt(0))) {
      if (phrase !== '') native.push(index);
      return;
    }
    let word = 1;
    while (word < phrase.length && isWord(phrase.charCodeAt(word))) word++;
    if (word === phrase.length && open(index)) {
      const prefix = hashOf(phrase, 0, Math.min(word, PREFIX));
      prefixed.push([word < PREFIX ? step(prefix, word) : prefix, index]);
      return;
    }
    const first = hashOf(phrase, 0, word);
    const steps = Math.min(STEPS, Math.floor((phrase.length - word) / FURTHER));
    for (let done = 0; done <= steps; done++) begun.push([further(first, phrase, word, done), index]);
    exact.push([further(first, phrase, word, steps), index]);
  });
  const byWord = buckets(exact, phrases.length);
  const byPrefix = buckets(prefixed, phrases.length);
  const isBegun = filterOf(begun);
  const automaton = buildAutomaton(native.map((index) => phrases[index]!));
  const always = native.some((index) => phrases[index]!.charCodeAt(0) < 0x900);
  return {
    find: (match, visit) => {
      const { text } = match;
      const { words, wordCount, beginnings, beginningCount, foreign } = wordLooks(match);
      for (let at = 0; at < wordCount; at += LOOK) {
        let hash = words[at + 1]!;
        if (!mayHold(isBegun, hash)) continue;
        const start = words[at]!;
        look(phrases, byWord, hash, text, start, visit);
        let end = words[at + 2]!;
        for (let steps = 0; steps < STEPS && end + FURTHER <= text.length; steps++, end += FURTHER) {
          hash = further(hash, text, end, 1);
          if (!mayHold(isBegun, hash)) break;
          look(phrases, byWord, hash, text, start, visit);
        }
      }
      if (prefixed.length > 0)
        for (let at = 0; at < beginningCount; at += 2)
          look(phrases, byPrefix, beginnings[at + 1]!, text, beginnings[at]!, visit);
      if (foreign || always)
        automaton.scan(text, (index, end) =>
          visit(native[index]!, end - phrases[native[index]!]!.length, end),
        );
    },
  };
}

/** The look-ups of a text, made once for all that search it, and anew where another text was searched in between. */
export const wordLooks = (match: MatchText): WordLooks => {
  if (owner !== match) looksOf(match.text);
  owner = match;
  return looks;
};
let owner: MatchText | undefined;
const looks: WordLooks = {
  words: new Int32Array(0),
  wordCount: 0,
  beginnings: new Int32Array(0),
  beginningCount: 0,
  foreign: false,
};

/** The hash under which a whole word is looked up. */
export const wordHash = (word: string): number => hashOf(word, 0, word.length);

/** Start, hash and end of each word. */
export const LOOK = 3;

/** One pass for all indexes of phrases. */
function looksOf(text: string): void {
  if (looks.words.length < LOOK * (text.length + 2)) {
    looks.words = new Int32Array(LOOK * (text.length + 2));
    looks.beginnings = new Int32Array(2 * (text.length + 2));
  }
  const { words, beginnings } = looks;
  let wordCount = 0;
  let beginningCount = 0;
  let foreign = false;
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
      if (code <= 0x39 && at > start && text.charCodeAt(at - 1) > 0x39) {
        words[wordCount++] = start;
        words[wordCount++] = hash;
        words[wordCount++] = at;
      }
      if (at > start && at - start <= PREFIX) {
        beginnings[beginningCount++] = start;
        beginnings[beginningCount++] = at - start === PREFIX ? hash : step(hash, at - start);
      }
      hash = step(hash, code);
    }
    words[wordCount++] = start;
    words[wordCount++] = hash;
    words[wordCount++] = at;
    if (at - start <= PREFIX) {
      beginnings[beginningCount++] = start;
      beginnings[beginningCount++] = at - start === PREFIX ? hash : step(hash, at - start);
    }
  }
  Object.assign(looks, { wordCount, beginningCount, foreign });
}
