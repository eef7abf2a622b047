import type { Randomness } from '../noise/random.ts';
import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';

/** The largest base: above it a remainder is no small number any more and a draw no exact one. */
const MAX_BASE = 2 ** 31;

/**
 * Minimum frequency rule: a count from 1 to `minimum` - 1 becomes null. Zeros stay unless `zeros` is 'hide': a zero
 * says of everybody in its margin that they are not there (group disclosure). Margins of the same table undo this
 * by subtraction: see `suppressCells`. O(cells). Hundepool et al., Statistical Disclosure Control (2012), 4.2.
 */
export const threshold = (
  counts: ArrayLike<number>,
  minimum: number,
  { zeros = 'show' }: { readonly zeros?: 'show' | 'hide' } = {},
): Outcome<(number | null)[]> => {
  const problems = [...checkWhole('minimum', minimum), ...checkCounts(counts)];
  if (problems.length > 0) return refused(problems);
  return accepted(
    Array.from(counts, (count) => (count < minimum && (count > 0 || zeros === 'hide') ? null : count)),
  );
};

/**
 * Conventional rounding: each count goes to the nearest multiple of the base, halves up. Totals are rounded by
 * themselves, so the table is no longer additive, and the error has a bias that depends on the counts. O(cells).
 */
export const roundNearest = (counts: ArrayLike<number>, base: number): Outcome<Float64Array> =>
  rounded(counts, base, (count) => Math.floor((2 * count + base) / (2 * base)) * base);

/**
 * Unbiased random rounding: a count with remainder r goes up with probability r/base, else down, so that its
 * expectation is the count itself and its variance r(base - r). Multiples stay. Totals are drawn by themselves: the
 * table is not additive, and drawing the same table twice lets a reader average: publish one draw. O(cells).
 */
export const roundRandomly = (
  counts: ArrayLike<number>,
  base: number,
  randomness: Randomness,
): Outcome<Float64Array> =>
  rounded(counts, base, (count) => {
    const remainder = count % base;
    if (remainder === 0) return count;
    return count - remainder + (randomness.below(base) < remainder ? base : 0);
  });

const rounded = (
  counts: ArrayLike<number>,
  base: number,
  round: (count: number) => number,
): Outcome<Float64Array> => {
  const problems = [...checkWhole('base', base), ...checkCounts(counts)];
  return problems.length > 0 ? refused(problems) : accepted(Float64Array.from(counts, round));
};

const checkWhole = (path: string, value: number): FiguresProblem[] =>
  Number.isInteger(value) && value >= 1 && value <= MAX_BASE
    ? []
    : [{ code: 'bad_number', path, message: 'must be a whole number from 1 to 2^31' }];

/** Every fault among counts that must be whole and not negative, at most a hundred. */
export const checkCounts = (counts: ArrayLike<number>): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  for (let cell = 0; cell < counts.length && problems.length < 100; cell++)
    if (!Number.isSafeInteger(counts[cell]) || counts[cell]! < 0)
      problems.push({
        code: 'bad_number',
        path: `cell ${cell}`,
        message: 'must be a whole number, not negative',
      });
  return problems;
};
