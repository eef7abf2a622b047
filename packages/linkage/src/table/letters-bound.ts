import type { Comparison, Condition } from './conditions.ts';
import { BOOSTED_ABOVE, type Letters } from './letters.ts';

/** Lengths and letters in common from this on are taken together: of longer values nothing is bounded. */
export const LONGEST = 31;

/** Where two values stand in the table of `letterBound`: by their lengths, the letters they may share, and their first letters. */
export const placeOf = (lengthA: number, lengthB: number, common: number, sameFirst: number): number =>
  (sameFirst << 15) | (lengthA << 10) | (lengthB << 5) | common;

/** Can two unequal values so long, with so many letters in common at most, meet the condition? May err to true, never to false. */
const mayHold = (
  condition: Condition,
  [lengthA, lengthB]: readonly [number, number],
  common: number,
  sameFirst: boolean,
): boolean => {
  const jaro = common === 0 ? 0 : (common / lengthA + common / lengthB + 1) / 3;
  switch (condition.is) {
    case 'equal':
      return false;
    case 'jaro':
      return jaro >= condition.atLeast;
    case 'jaroWinkler': {
      const prefix = sameFirst && jaro > BOOSTED_ABOVE ? Math.min(4, lengthA, lengthB) : 0;
      return jaro + prefix * 0.1 * (1 - jaro) >= condition.atLeast;
    }
    case 'levenshtein':
    case 'damerau':
      return Math.max(lengthA, lengthB) - common <= condition.atMost;
    default:
      return true;
  }
};

/**
 * The most bits that two unequal values can weigh, by `placeOf`, so that millions of pairs a second are told from a count of
 * letters. `most[level]`: the most that this level or any weaker one weighs. Null where letters bound nothing.
 */
export const letterBound = (comparison: Comparison, most: ArrayLike<number>): Float64Array | null => {
  const top = comparison.levels.length + 1;
  const bounds = new Float64Array(1 << 16);
  let bounded = false;
  for (let a = 1; a <= LONGEST; a++)
    for (let b = 1; b <= LONGEST; b++)
      for (let common = 0; common <= Math.min(a, b); common++)
        for (let first = 0; first < 2; first++) {
          const long = a === LONGEST || b === LONGEST;
          const at = comparison.levels.findIndex(
            ({ any }) => long || any.some((condition) => mayHold(condition, [a, b], common, first === 1)),
          );
          if (at !== 0 && !long) bounded = true;
          bounds[placeOf(a, b, common, first)] = most[at < 0 ? 1 : top - at]!;
        }
  return bounded ? bounds : null;
};

/** By value code, what a bound by letters needs: two masks, and length, further letters and first letter in one number. */
export interface LetterMarks {
  readonly once: Int32Array;
  readonly twice: Int32Array;
  /** Bits 0 to 4: length; 5 to 9: letters that occur a third time or more; from 10: the first letter, folded. */
  readonly shape: Int32Array;
}

/** O(values). */
export const markLetters = ({ start, letters, once, twice, more }: Letters): LetterMarks => ({
  once,
  twice,
  shape: Int32Array.from(more, (further, code) => {
    const length = Math.min(LONGEST, start[code + 1]! - start[code]!);
    return length | (Math.min(LONGEST, further) << 5) | ((letters[start[code]!] ?? 0) << 10);
  }),
});
