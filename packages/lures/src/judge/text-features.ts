import type { Mention } from '../lexicon/lexicon.ts';

/** Features are hashed into two to this power. */
export const FEATURE_BITS = 17;
const MASK = (1 << FEATURE_BITS) - 1;
/** Units of a text that are looked at together; a longer text is weighed in stretches of so many at most. */
export const STRETCH = 400;
/** Letter groups run to five in Latin letters, to four in scripts whose letters say more. */
const LATIN_LONGEST = 5;
const NATIVE_LONGEST = 4;
const MOST = STRETCH * (LATIN_LONGEST + 2);
/** Notions beyond this many make no pairs. */
const MOST_NOTIONS = 24;

/** Hashed features of one stretch: `slots` with the place of each, those of letters and words first, then `notions`. */
export interface TextFeatures {
  slots: Uint32Array;
  starts: Uint16Array;
  ends: Uint16Array;
  letters: number;
  count: number;
}

const mix = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return ((twice ^ (twice >>> 15)) >>> 0) & MASK;
};
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Signs, blanks and breaks part words; all digits are one; what is left are letters of other scripts. */
const BLANK = 0x20;
const unitOf = (code: number): number => {
  if (isLatin(code)) return code;
  if (isDigit(code)) return 0x30;
  if (code < 0x3400) return (code >= 0x900 && code < 0x2000) || (code >= 0xc0 && code < 0x250) ? code : BLANK;
  return code < 0xd800 || (code >= 0xf900 && code < 0xfb00) ? code : BLANK;
};

const hashes = new Map<string, number>();
const hashOf = (name: string): number => {
  let hash = hashes.get(name);
  if (hash !== undefined) return hash;
  hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hashes.set(name, hash);
  return hash;
};

/** Where what is known of a whole text by name, not by its letters, is hashed to. */
export const namedSlot = (name: string): number => mix(hashOf(name));

const SCRATCH_SIZE = MOST + MOST_NOTIONS * MOST_NOTIONS;
const scratch: TextFeatures = {
  slots: new Uint32Array(SCRATCH_SIZE),
  starts: new Uint16Array(SCRATCH_SIZE),
  ends: new Uint16Array(SCRATCH_SIZE),
  letters: 0,
  count: 0,
};
const units = new Uint16Array(STRETCH + 2);

/**
 * Features of the folded text from `from` to `to` (at most STRETCH units): letter groups, words and pairs of words, then
 * notions of the lexicon and pairs of notions, which are the same in every language. The result is good until the next call.
 */
export function textFeatures(
  text: string,
  mentions: readonly Mention[],
  from = 0,
  to = text.length,
): TextFeatures {
  const end = Math.min(to, from + STRETCH);
  scratch.count = 0;
  const length = end - from;
  units[0] = BLANK;
  for (let at = 0; at < length; at++) units[at + 1] = unitOf(text.charCodeAt(from + at));
  units[length + 1] = BLANK;
  let word = 0;
  let wordStart = 0;
  let before = 0;
  let beforeStart = 0;
  for (let at = 1; at <= length + 1; at++) {
    const unit = units[at]!;
    const native = unit >= 0x900;
    if (unit === BLANK || native) {
      if (word !== 0) {
        put(word ^ 0x5bd1e995, wordStart, at - 1);
        if (before !== 0) put(Math.imul(before, 0x01000193) ^ word, beforeStart, at - 1);
        before = word;
        beforeStart = wordStart;
        word = 0;
      }
    } else {
      if (word === 0) wordStart = at - 1;
      word = Math.imul((word === 0 ? 0x811c9dc5 : word) ^ unit, 0x01000193);
    }
    // Groups that end here, within one word and its edges.
    if (unit === BLANK && units[at - 1] === BLANK) continue;
    const longest = native || units[at - 1]! >= 0x900 ? NATIVE_LONGEST : LATIN_LONGEST;
    let hash = 0x9e3779b1;
    for (let size = 1; size <= longest && at - size + 1 >= 0; size++) {
      const first = units[at - size + 1]!;
      hash = Math.imul(hash ^ first, 0x85ebca6b) + size;
      if (size > 2 || (native && (size > 1 || unit >= 0x3400)))
        put(hash, Math.max(0, at - size), Math.min(length, at));
      if (first === BLANK && size > 1) break;
    }
  }
  scratch.letters = scratch.count;
  const seen: Mention[] = [];
  for (const mention of mentions) {
    if (mention.start < from || mention.end > end || seen.length >= MOST_NOTIONS) continue;
    if (seen.some(({ notion }) => notion === mention.notion)) continue;
    const hash = hashOf(mention.notion);
    put(hash, mention.start - from, mention.end - from);
    for (const other of seen) {
      const second = hashOf(other.notion);
      put(
        Math.imul(Math.min(hash, second), 0x27d4eb2f) ^ Math.max(hash, second),
        mention.start - from,
        mention.end - from,
      );
    }
    seen.push(mention);
  }
  return scratch;
}

function put(hash: number, start: number, stop: number): void {
  const at = scratch.count++;
  scratch.slots[at] = mix(hash);
  scratch.starts[at] = start;
  scratch.ends[at] = stop;
}

/** Where the stretch ends that begins at `from`: at a mark of its last third, so that sentences stay whole. */
export function stretchEnd(text: string, from: number, limit: number): number {
  const end = from + STRETCH;
  if (end >= limit) return limit;
  for (let at = end; at > from + (2 * STRETCH) / 3; at--) if (BREAK.test(text[at - 1]!)) return at;
  return end;
}
const BREAK = /[\n.!?\u3002\uff01\uff1f\u104b\u17d4 ]/;

/** How much of the sum each sort of feature has, however many there are: letters and words, and notions. */
export const featureScales = ({ letters, count }: TextFeatures): { letters: number; notions: number } => ({
  letters: 1 / Math.sqrt(letters || 1),
  notions: 1 / Math.sqrt(count - letters || 1),
});
