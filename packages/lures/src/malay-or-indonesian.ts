const WORD = /[a-z]+/g;
const LONGEST = 4000;

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

/** Above 0 for Malay, below for Indonesian: the sum of what its words say. */
export function siblingMargin(text: string, weights: ReadonlyMap<string, number>): number {
  let margin = PRIOR;
  for (const word of wordsOf(text)) margin += weights.get(word) ?? endingWeight(word);
  return margin;
}
