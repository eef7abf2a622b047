const WORD = /[a-z]+/g;
const LONGEST = 1200;

/** Words and pairs of neighbouring words, in small letters. */
export function wordsOf(text: string): string[] {
  const words = text.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
  return [...words, ...words.slice(1).map((word, index) => `${words[index]!} ${word}`)];
}

/** Endings in which loan words of the two differ: "kualiti" and "kualitas". */
const endingWeight = (text: string, end: number): number =>
  text.startsWith('iti', end - 3) ? 1.5 : text.startsWith('itas', end - 4) ? -1.5 : 0;
const LONG = 7;

/** Where nothing tells them apart, a text is taken for Indonesian: it has ten times as many writers. */
const PRIOR = -1.05;

/** What each word or pair says, by its hash, and the words that begin a pair. */
export interface SiblingWords {
  weights: ReadonlyMap<number, number>;
  firsts: ReadonlySet<number>;
}

const SEED = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const hashOf = (words: string): number => {
  let hash = SEED;
  for (let at = 0; at < words.length; at++) hash = step(hash, words.charCodeAt(at));
  return hash;
};

export const siblingWords = (weights: ReadonlyMap<string, number>): SiblingWords => ({
  weights: new Map(Array.from(weights, ([words, weight]) => [hashOf(words), weight])),
  firsts: new Set(
    [...weights.keys()]
      .filter((entry) => entry.includes(' '))
      .map((entry) => hashOf(entry.slice(0, entry.indexOf(' ')))),
  ),
});

/** Above 0 for Malay, below for Indonesian: the sum of what its words say. */
export function siblingMargin(text: string, { weights, firsts }: SiblingWords): number {
  const small = text.slice(0, LONGEST).toLowerCase();
  let margin = PRIOR;
  // The word before, gone on by a blank, where it begins a pair.
  let before = 0;
  for (let at = 0; at < small.length; at++) {
    let code = small.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) continue;
    const start = at;
    let word = SEED;
    let pair = before;
    for (; code >= 0x61 && code <= 0x7a; code = small.charCodeAt(++at)) {
      word = step(word, code);
      if (before !== 0) pair = step(pair, code);
    }
    margin += weights.get(word) ?? (at - start < LONG ? 0 : endingWeight(small, at));
    if (before !== 0) margin += weights.get(pair) ?? 0;
    before = firsts.has(word) ? step(word, 0x20) : 0;
  }
  return margin;
}
