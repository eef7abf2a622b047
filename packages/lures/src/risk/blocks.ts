import { readMarks } from './marks.ts';
import { type CountedBlock, countBlock, type ReadFeatures } from './sparse.ts';
import { hashOf, plainText, wordsOf } from './words.ts';

/** Words and pairs of neighbours. */
const readWords: ReadFeatures = (text, put) => {
  let previous = '';
  for (const word of wordsOf(plainText(text))) {
    put(hashOf(word));
    if (previous !== '') put(hashOf(`${previous} ${word}`));
    previous = word;
  }
};

/** Runs of two to five characters inside what stands between blanks, its edges marked. */
const readCharacters: ReadFeatures = (text, put) => {
  for (const token of plainText(text).split(' ')) {
    const padded = ` ${token} `;
    for (let size = 2; size <= Math.min(5, padded.length); size++) {
      for (let at = 0; at + size <= padded.length; at++) put(hashOf(padded, at, at + size));
    }
  }
};

interface View {
  read: ReadFeatures;
  /** Power of the log-count ratio in the weight of a feature. */
  power: number;
  cost: number;
}

/** Three views of a text, each learned by a linear model of its own: what it says, how it is spelled, how it looks. */
export const VIEWS: readonly View[] = [
  { read: readWords, power: 0.5, cost: 32 },
  { read: readCharacters, power: 0, cost: 32 },
  {
    read: (text, put) => {
      for (const mark of readMarks(text)) put(hashOf(mark));
    },
    power: 0,
    cost: 2,
  },
];

/** The texts as each view counts them. */
export const countViews = (texts: readonly string[]): CountedBlock[] =>
  VIEWS.map(({ read }) => countBlock(texts, read));
