import { commonSpellings } from './word-variants.ts';

/** The words of a plain text. */
export const tokensOf = (value: string): string[] =>
  value.includes(' ') ? value.split(' ').filter((word) => word !== '') : value === '' ? [] : [value];

/** The words of a plain text in the order of the alphabet: texts of the same words are one text. */
export const sortedTokens = (value: string): string =>
  value.includes(' ') ? tokensOf(value).sort().join(' ') : value;

/** The words of every distinct value as numbers, in the order of the text. */
export interface Words {
  /** Words of value `v` from `start[v]` to `start[v + 1]` of `all`. */
  readonly start: Int32Array;
  readonly all: Int32Array;
  /** By word: its letters. */
  readonly lengths: Int32Array;
  /** By value, one bit a word: words in common have bits in common. */
  readonly bits: Int32Array;
}

const wordBit = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return 1 << ((hash ^ (hash >>> 15)) & 31);
};

/** Of the words of every value. O(letters). */
export const readWords = (texts: readonly (readonly string[])[]): Words => {
  const numberOf = new Map<string, number>();
  const lengths: number[] = [];
  const all: number[] = [];
  const start = new Int32Array(texts.length + 1);
  const bits = new Int32Array(texts.length);
  texts.forEach((words, at) => {
    for (const word of words) {
      let number = numberOf.get(word);
      if (number === undefined) {
        number = numberOf.size;
        numberOf.set(word, number);
        lengths.push(word.length);
      }
      all.push(number);
      bits[at]! |= wordBit(word);
    }
    start[at + 1] = all.length;
  });
  return { start, all: Int32Array.from(all), lengths: Int32Array.from(lengths), bits };
};

/** Rows that hold each word. */
export const countWords = (
  tokens: readonly (readonly string[])[],
  counts: ArrayLike<number>,
): Map<string, number> => {
  const held = new Map<string, number>();
  tokens.forEach((list, at) => {
    for (const word of new Set(list)) held.set(word, (held.get(word) ?? 0) + counts[at]!);
  });
  return held;
};

/** The words of every distinct value, each by its common spelling in the column (`commonSpellings`). */
export const spelledWords = (
  values: readonly string[],
  counts: ArrayLike<number>,
): readonly (readonly string[])[] => {
  const tokens = values.map(tokensOf);
  const common = commonSpellings(countWords(tokens, counts));
  return common.size === 0 ? tokens : tokens.map((list) => list.map((word) => common.get(word) ?? word));
};

/** The distinct words of every value, ascending, in the same layout. */
const sortedWords = ({ start, all }: Words): { start: Int32Array; all: Int32Array } => {
  const sorted = new Int32Array(all.length);
  const sortedStart = new Int32Array(start.length);
  let place = 0;
  for (let value = 0; value + 1 < start.length; value++) {
    const own = all.slice(start[value]!, start[value + 1]!).sort();
    for (let at = 0; at < own.length; at++)
      if (at === 0 || own[at] !== own[at - 1]) sorted[place++] = own[at]!;
    sortedStart[value + 1] = place;
  }
  return { start: sortedStart, all: sorted.slice(0, place) };
};

/** Words with their weights, for the cosine of two values. */
export interface WordCosine {
  readonly start: Int32Array;
  readonly all: Int32Array;
  /** By word. */
  readonly weight: Float64Array;
  /** By value. */
  readonly norm: Float64Array;
}

/** Each word weighs its inverse document frequency (Salton and Buckley 1988). */
export const countCosine = (words: Words): WordCosine => {
  const { start, all } = sortedWords(words);
  const held = new Float64Array(words.lengths.length);
  for (const word of all) held[word]!++;
  const weight = held.map((values) => Math.log(1 + (start.length - 1) / values) ** 2);
  const norm = Float64Array.from({ length: start.length - 1 }, (_, value) => {
    let sum = 0;
    for (let at = start[value]!; at < start[value + 1]!; at++) sum += weight[all[at]!]!;
    return Math.sqrt(sum);
  });
  return { start, all, weight, norm };
};

/** Rare words tell; words that nearly every value has tell next to nothing. O(words). */
export const cosineOf = ({ start, all, weight, norm }: WordCosine, x: number, y: number): number => {
  let [i, j, sum] = [start[x]!, start[y]!, 0];
  const [endX, endY] = [start[x + 1]!, start[y + 1]!];
  while (i < endX && j < endY) {
    const difference = all[i]! - all[j]!;
    if (difference === 0) sum += weight[all[i]!]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum === 0 ? 0 : sum / (norm[x]! * norm[y]!);
};

/** Bits that one shared word gives at most, and all of them together: words come in phrases and say the same thing twice. */
const MOST_A_WORD = 12;
const MOST_IN_ALL = 24;
/** Among matches, the chance that a word of one text stands in the other, before anything is learned. */
export const USUAL_SHARE = 0.4;

/** What the words of two values say, in bits. */
export interface WordEvidence {
  readonly start: Int32Array;
  readonly all: Int32Array;
  /** By word: bits where both have it, and where the shorter has it alone. */
  readonly both: Float64Array;
  readonly one: Float64Array;
  /** By value: the bits where no word is shared, and the most that its words could give. */
  readonly alone: Float64Array;
  readonly most: Float64Array;
  /** By value, one bit a word: where no bit is shared, no word is. */
  readonly bits: Int32Array;
}

/**
 * The Fellegi-Sunter model word by word: a word in both weighs log2 of m over its own frequency, a word of the shorter text that
 * the longer lacks log2 of (1 - m) over (1 - frequency), where m is the chance that a word of one stands in the other among
 * matches. Rare words decide; what only the longer text says is no difference. `words` are given by their common spelling.
 */
export const countEvidence = (words: Words, counts: ArrayLike<number>, m: number): WordEvidence => {
  const { start, all } = sortedWords(words);
  const held = new Float64Array(words.lengths.length);
  let rows = 0;
  for (let value = 0; value + 1 < start.length; value++) {
    if (start[value] === start[value + 1]) continue;
    rows += counts[value]!;
    for (let at = start[value]!; at < start[value + 1]!; at++) held[all[at]!]! += counts[value]!;
  }
  const chance = held.map((count) => Math.min(0.999, count / rows));
  const both = chance.map((p) => Math.min(MOST_A_WORD, Math.max(0, Math.log2(m / p))));
  const one = chance.map((p) => Math.min(0, Math.log2((1 - m) / (1 - p))));
  const sumOf = (weights: Float64Array): Float64Array =>
    Float64Array.from({ length: start.length - 1 }, (_, value) => {
      let sum = 0;
      for (let at = start[value]!; at < start[value + 1]!; at++) sum += weights[all[at]!]!;
      return sum;
    });
  const most = sumOf(both).map((bits) => Math.min(MOST_IN_ALL, bits));
  return { start, all, both, one, alone: sumOf(one), most, bits: words.bits };
};

/** Symmetric. O(words). */
export const evidenceOf = ({ start, all, both, one, alone }: WordEvidence, x: number, y: number): number => {
  let [i, j] = [start[x]!, start[y]!];
  const [endX, endY] = [start[x + 1]!, start[y + 1]!];
  let sum = Math.max(alone[x]!, alone[y]!);
  while (i < endX && j < endY) {
    const difference = all[i]! - all[j]!;
    if (difference === 0) sum += both[all[i]!]! - one[all[i]!]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return Math.max(-MOST_IN_ALL, Math.min(MOST_IN_ALL, sum));
};
