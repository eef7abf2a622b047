import { createDiscreteGaussian, exactSigma } from '../noise/discrete-gaussian.ts';
import type { Randomness } from '../noise/random.ts';
import { cellsOf, countTable } from '../records/count.ts';
import type { Records } from '../records/types.ts';
import type { NoisyTable } from '../tables/types.ts';
import type { Candidate, Choice } from './choose.ts';
import type { Population } from './fit.ts';

/** The only door to the true records while microdata are made: everything that passes it is noised and booked. */
export interface Meter {
  /** Counts each chosen table with its noise. */
  readonly measure: (choices: readonly Choice[]) => NoisyTable[];
  /** How far the invented population is from the truth in each table (sum of absolute differences), with noise. */
  readonly distances: (
    population: Population,
    sets: readonly (readonly number[])[],
    rho: number,
  ) => Candidate[];
  /** What has been spent so far (zCDP). */
  readonly spent: () => number;
}

/** Tables of more cells than this are neither scored nor measured: their noise would drown them. */
export const MAX_TABLE_CELLS = 1_000_000;

/** One person adds one to one cell of each table and moves each distance by at most one: both cost 1 / (2 sigma^2) each. */
export const createMeter = (records: Records, randomness: Randomness): Meter => {
  let rho = 0;
  return {
    measure: (choices) =>
      choices.map(({ of, sigma }) => {
        rho += 1 / (2 * exactSigma(sigma) ** 2);
        const draw = createDiscreteGaussian(sigma, randomness);
        return {
          of,
          sigma: exactSigma(sigma),
          cells: countTable(records, of).map((count) => count + draw()),
        };
      }),
    distances: (population, sets, share) => {
      const eligible = sets.filter((of) => cellsOf(records, of) <= MAX_TABLE_CELLS);
      if (eligible.length === 0) return [];
      const sigma = exactSigma(Math.sqrt(eligible.length / (2 * share)));
      rho += eligible.length / (2 * sigma * sigma);
      const draw = createDiscreteGaussian(sigma, randomness);
      const invented: Records = { columns: records.columns, size: population[0]!.length, codes: population };
      return eligible.map((of) => {
        const truth = countTable(records, of);
        const model = countTable(invented, of);
        let distance = draw();
        for (let cell = 0; cell < truth.length; cell++) distance += Math.abs(truth[cell]! - model[cell]!);
        return { of, distance };
      });
    },
    spent: () => rho,
  };
};
