const WORD = /[a-z]+/g;
const LONGEST = 1200;

/** Words and pairs of neighbouring words, in small letters. */
export function wordsOf(text: string): string[] {
  const words = text.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
  return [...words, ...words.slice(1).map((word, index) => `${words[index]!} ${word}`)];
}

/** Endings in which loan words of the two differ: "kualiti" and "kualitas". */
const endingWeight = (word: string): number =>
  word.length < 7 ? 0 : word.endsWith('iti') ? 1.5 : word.endsWith('itas') ? -1.5 : 0;

/** Where nothing tells them apart, a text is taken for Indonesian: it has ten times as many writers. */
const PRIOR = -1.05;

/** What each word or pair says, and the words that begin a pair. */
export interface SiblingWords {
  weights: ReadonlyMap<string, number>;
  firsts: ReadonlySet<string>;
}

export const siblingWords = (weights: ReadonlyMap<string, number>): SiblingWords => ({
  weights,
  firsts: new Set(
    [...weights.keys()]
      .filter((entry) => entry.includes(' '))
      .map((entry) => entry.slice(0, entry.indexOf(' '))),
  ),
});

/** Above 0 for Malay, below for Indonesian: the sum of what its words say. */
export function siblingMargin(text: string, { weights, firsts }: SiblingWords): number {
  let margin = PRIOR;
  let before = '';
  for (const word of text.slice(0, LONGEST).toLowerCase().match(WORD) ?? []) {
    margin += weights.get(word) ?? endingWeight(word);
    if (before !== '') margin += weights.get(`${before} ${word}`) ?? 0;
    before = firsts.has(word) ? word : '';
  }
  return margin;
}
