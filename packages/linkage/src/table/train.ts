import { EQUAL, LEVELS } from './levels.ts';

/** Chances of each level of a column among matches (m) and others (u). */
export interface ColumnModel {
  readonly m: Float64Array;
  readonly u: Float64Array;
}

const ROUNDS = 25;
const START = Float64Array.of(0, 0.06, 0.04, 0.05, 0.15, 0.7);

/**
 * m by expectation maximisation, once for every column within the pairs that agree in it: there matches are many, and the
 * column itself tells nothing of the others (Splink's training passes, after Winkler 1988). Each column's m is the mean of the
 * passes in which it was free, by the matches each pass believed in; a column seen in none keeps the usual shares.
 */
export const trainModel = (levels: Uint8Array, width: number, u: readonly Float64Array[]): ColumnModel[] => {
  const pairs = levels.length / width;
  const sums = u.map(() => new Float64Array(LEVELS));
  for (let fixed = 0; fixed < width; fixed++) {
    const inside: number[] = [];
    for (let pair = 0; pair < pairs; pair++) if (levels[pair * width + fixed] === EQUAL) inside.push(pair);
    if (inside.length < 20) continue;
    const pass = maximise(levels, width, inside, fixed, u);
    // A pass that believes in hardly any or nearly all of its pairs did not find two kinds.
    if (pass.share < 0.02 || pass.share > 0.995) continue;
    for (let column = 0; column < width; column++)
      if (column !== fixed)
        for (let level = 1; level < LEVELS; level++) sums[column]![level]! += pass.counts[column]![level]!;
  }
  return u.map((chances, column) => {
    const total = sums[column]!.reduce((sum, one) => sum + one, 0);
    const m = total < 10 ? START.slice() : sums[column]!.map((count) => Math.max(1e-4, count / total));
    return { m, u: chances };
  });
};

const maximise = (
  levels: Uint8Array,
  width: number,
  inside: readonly number[],
  fixed: number,
  u: readonly Float64Array[],
): { counts: Float64Array[]; share: number } => {
  let m = u.map(() => START.slice());
  let share = 0.3;
  let counts = u.map(() => new Float64Array(LEVELS));
  for (let round = 0; round < ROUNDS; round++) {
    counts = u.map(() => new Float64Array(LEVELS).fill(0.01));
    let matches = 0;
    for (const pair of inside) {
      let odds = share / (1 - share);
      for (let column = 0; column < width; column++) {
        const level = levels[pair * width + column]!;
        if (column !== fixed && level > 0) odds *= m[column]![level]! / u[column]![level]!;
      }
      const belief = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
      matches += belief;
      for (let column = 0; column < width; column++)
        counts[column]![levels[pair * width + column]!]! += belief;
    }
    share = Math.min(0.999, Math.max(1e-4, matches / inside.length));
    m = counts.map((count) => {
      const known = count.reduce((sum, one, level) => (level === 0 ? sum : sum + one), 0);
      return count.map((one) => Math.max(1e-4, one / known));
    });
  }
  return { counts, share };
};
