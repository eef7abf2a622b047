import { commonSpellings } from './word-variants.ts';

/** The words of a plain text. */
export const tokensOf = (value: string): string[] => value.split(' ').filter((word) => word !== '');

/**
 * Cosine of the words of two values, each word weighing its inverse document frequency (Salton and Buckley 1988). Rare words
 * tell; words that nearly every value has tell next to nothing. Words are numbers from here on: O(words) a pair.
 */
export const createCosine = (tokens: readonly (readonly string[])[]): ((x: number, y: number) => number) => {
  const held = new Map<string, number>();
  for (const list of tokens) for (const word of new Set(list)) held.set(word, (held.get(word) ?? 0) + 1);
  const words = [...held.keys()];
  const numberOf = new Map(words.map((word, at) => [word, at]));
  const weight = Float64Array.from(held.values(), (values) => Math.log(1 + tokens.length / values) ** 2);
  const start = new Int32Array(tokens.length + 1);
  const lists = tokens.map((list) => Int32Array.from(new Set(list), (word) => numberOf.get(word)!).sort());
  lists.forEach((list, at) => {
    start[at + 1] = start[at]! + list.length;
  });
  const all = new Int32Array(start[tokens.length]!);
  lists.forEach((list, at) => {
    all.set(list, start[at]!);
  });
  const norm = Float64Array.from(lists, (list) =>
    Math.sqrt(list.reduce((sum, word) => sum + weight[word]!, 0)),
  );
  return (x, y) => {
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
};

/** Bits that one shared word gives at most, and all of them together: words come in phrases and say the same thing twice. */
const MOST_A_WORD = 12;
const MOST_IN_ALL = 24;

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

/** The evidence of the words of two values in bits, and what each value's words could give at most. */
export interface WordEvidence {
  readonly bits: (x: number, y: number) => number;
  readonly most: Float64Array;
}

/**
 * The Fellegi-Sunter model word by word: a word in both weighs log2 of m over its own frequency, a word of the shorter text that
 * the longer lacks log2 of (1 - m) over (1 - frequency), where m is the chance that a word of one stands in the other among
 * matches. Rare words decide; what only the longer text says is no difference. Words are compared by their common spelling in the
 * column (`commonSpellings`).
 */
export const createWordEvidence = (
  tokens: readonly (readonly string[])[],
  counts: ArrayLike<number>,
  m: number,
): WordEvidence => {
  const common = commonSpellings(countWords(tokens, counts));
  const lists = tokens.map((list) => [...new Set(list.map((word) => common.get(word) ?? word))]);
  const held = countWords(lists, counts);
  let rows = 0;
  for (let at = 0; at < lists.length; at++) if (lists[at]!.length > 0) rows += counts[at]!;
  const numberOf = new Map([...held.keys()].map((word, at) => [word, at]));
  const chance = Float64Array.from(held.values(), (count) => Math.min(0.999, count / rows));
  const both = chance.map((p) => Math.min(MOST_A_WORD, Math.max(0, Math.log2(m / p))));
  const one = chance.map((p) => Math.min(0, Math.log2((1 - m) / (1 - p))));
  const numbers = lists.map((list) => Int32Array.from(list, (word) => numberOf.get(word)!).sort());
  const alone = Float64Array.from(numbers, (list) => list.reduce((sum, word) => sum + one[word]!, 0));
  const most = Float64Array.from(numbers, (list) =>
    Math.min(
      MOST_IN_ALL,
      list.reduce((sum, word) => sum + both[word]!, 0),
    ),
  );
  return {
    most,
    bits: (x, y) => {
      const [a, b] = [numbers[x]!, numbers[y]!];
      let [i, j] = [0, 0];
      const shorter = alone[x]! > alone[y]! ? x : y;
      let sum = alone[shorter]!;
      while (i < a.length && j < b.length) {
        const difference = a[i]! - b[j]!;
        if (difference === 0) sum += both[a[i]!]! - one[a[i]!]!;
        if (difference <= 0) i++;
        if (difference >= 0) j++;
      }
      return Math.max(-MOST_IN_ALL, Math.min(MOST_IN_ALL, sum));
    },
  };
};
