import type { Comparison, Condition } from './conditions.ts';
import { BOOSTED_ABOVE, type Letters } from './letters.ts';
import type { PreparedColumn } from './prepare-column.ts';
import { share } from './shared-memory.ts';
import type { Words } from './tokens.ts';

/** Lengths and letters in common from this on are taken together: of longer values letters bound nothing. */
export const LONGEST = 31;
const PLACES = 1 << 17;

/** Where two values stand in the table of `letterBound`: by lengths, letters they may share, first letters, and words. */
export const placeOf = (
  lengthA: number,
  lengthB: number,
  common: number,
  sameFirst: number,
  wordsApart: number,
): number => (wordsApart << 16) | (sameFirst << 15) | (lengthA << 10) | (lengthB << 5) | common;

interface Seen {
  readonly lengthA: number;
  readonly lengthB: number;
  /** Letters in common at most. */
  readonly common: number;
  readonly sameFirst: boolean;
  /** No word stands in both. */
  readonly wordsApart: boolean;
}

/** Can two unequal values seen so meet the condition? May err to true, never to false. */
const mayHold = (
  condition: Condition,
  { lengthA, lengthB, common, sameFirst, wordsApart }: Seen,
): boolean => {
  const long = lengthA === LONGEST || lengthB === LONGEST;
  switch (condition.is) {
    case 'equal':
      return false;
    case 'jaro':
    case 'jaroWinkler': {
      if (long) return true;
      const jaro = common === 0 ? 0 : (common / lengthA + common / lengthB + 1) / 3;
      const prefix =
        condition.is === 'jaroWinkler' && sameFirst && jaro > BOOSTED_ABOVE
          ? Math.min(4, lengthA, lengthB)
          : 0;
      return jaro + prefix * 0.1 * (1 - jaro) >= condition.atLeast;
    }
    case 'levenshtein':
    case 'damerau':
      return long || Math.max(lengthA, lengthB) - common <= condition.atMost;
    case 'sameTokens':
    case 'tokensContained':
      // Every letter of the shorter then stands in the longer.
      return !wordsApart && (long || common >= Math.min(lengthA, lengthB));
    case 'sharedToken':
      return !wordsApart && (long || common >= 3);
    case 'tokenCosine':
      return condition.atLeast <= 0 || !wordsApart;
    // Words with evidence are compared by their common spelling: they can agree where none is written alike.
    default:
      return true;
  }
};

/**
 * The most bits that two unequal values can weigh, by `placeOf`, so that millions of pairs a second are told from a count of
 * letters and a mask of words. `most[level]`: the most that this level or any weaker one weighs. Null where that bounds nothing.
 */
export const letterBound = (comparison: Comparison, most: ArrayLike<number>): Float64Array | null => {
  const top = comparison.levels.length + 1;
  const bounds = new Float64Array(PLACES);
  let bounded = false;
  const first = comparison.levels.findIndex(({ any }) => any.some(({ is }) => is !== 'equal'));
  const bound = (seen: Seen): void => {
    const { lengthA, lengthB, common } = seen;
    const at = comparison.levels.findIndex(({ any }) => any.some((condition) => mayHold(condition, seen)));
    if (at !== first) bounded = true;
    const [same, apart] = [seen.sameFirst ? 1 : 0, seen.wordsApart ? 1 : 0];
    const bits = most[at < 0 ? 1 : top - at]!;
    bounds[placeOf(lengthA, lengthB, common, same, apart)] = bits;
    bounds[placeOf(lengthB, lengthA, common, same, apart)] = bits;
  };
  for (let lengthA = 1; lengthA <= LONGEST; lengthA++)
    for (let lengthB = lengthA; lengthB <= LONGEST; lengthB++)
      for (let common = 0; common <= lengthA; common++)
        for (const sameFirst of [false, true])
          for (const wordsApart of [false, true]) bound({ lengthA, lengthB, common, sameFirst, wordsApart });
  return bounded ? bounds : null;
};

/**
 * What a bound by letters needs of a value, `MARKS` numbers side by side by value code. 0 and 1: the masks `once` and `twice`. 2: the
 * length in bits 0 to 4, letters that occur a third time or more in 5 to 9, from 10 on the first letter. 3: one bit a word, all bits
 * where words do not matter.
 */
export type LetterMarks = Int32Array;
export const MARKS = 4;

/** By the letters; they stand as long as the words that were read with them. */
const marksOf = new WeakMap<Letters, { readonly words: Words | undefined; readonly marks: LetterMarks }>();

/** O(words), once a column. Null where the column's letters were not asked for. */
export const markLetters = ({ letters: spelt, words }: PreparedColumn): LetterMarks | null => {
  if (!spelt) return null;
  const known = marksOf.get(spelt);
  if (known && known.words === words) return known.marks;
  const { start, letters, once, twice, more } = spelt;
  const repeats = (value: number): boolean => {
    if (!words) return false;
    const { start: from, all } = words;
    for (let at = from[value]!; at < from[value + 1]!; at++)
      for (let other = at + 1; other < from[value + 1]!; other++) if (all[at] === all[other]) return true;
    return false;
  };
  const marks = share(new Int32Array(MARKS * once.length));
  for (let code = 0; code < once.length; code++) {
    const own = start[code + 1]! - start[code]!;
    // A word written twice is still one word of the other value: its letters bound nothing.
    const length = own >= LONGEST || repeats(code) ? LONGEST : own;
    marks[MARKS * code] = once[code]!;
    marks[MARKS * code + 1] = twice[code]!;
    marks[MARKS * code + 2] =
      length | (Math.min(LONGEST, more[code]!) << 5) | ((letters[start[code]!] ?? 0) << 10);
    marks[MARKS * code + 3] = words ? words.bits[code]! : -1;
  }
  marksOf.set(spelt, { words, marks });
  return marks;
};
