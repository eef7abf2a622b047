import { bitCount } from './letters.ts';
import { LONGEST, MARKS, placeOf } from './letters-bound.ts';
import type { UnequalBound } from './scoring.ts';

/** The most bits that two unequal values can weigh; `a` and `b` are places in the bound's lists. */
export const mostUnequal = ({ most, letters, words }: UnequalBound, a: number, b: number): number => {
  if (letters) {
    const { marks, bounds } = letters;
    const [atA, atB] = [MARKS * a, MARKS * b];
    const [shapeA, shapeB] = [marks[atA + 2]!, marks[atB + 2]!];
    const [lengthA, lengthB] = [shapeA & LONGEST, shapeB & LONGEST];
    const [moreA, moreB] = [(shapeA >>> 5) & LONGEST, (shapeB >>> 5) & LONGEST];
    let common =
      bitCount(marks[atA]! & marks[atB]!) +
      bitCount(marks[atA + 1]! & marks[atB + 1]!) +
      (moreA < moreB ? moreA : moreB);
    if (common > lengthA) common = lengthA;
    if (common > lengthB) common = lengthB;
    const sameFirst = (shapeA ^ shapeB) >>> 10 === 0 ? 1 : 0;
    const apart = (marks[atA + 3]! & marks[atB + 3]!) === 0 ? 1 : 0;
    return bounds[placeOf(lengthA, lengthB, common, sameFirst, apart)]!;
  }
  if (words && (words.bits[a]! & words.bits[b]!) === 0)
    return words.alone[a]! > words.alone[b]! ? words.alone[a]! : words.alone[b]!;
  return most[a]! < most[b]! ? most[a]! : most[b]!;
};
