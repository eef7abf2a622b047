import { sizeOf } from '../tables/axes.ts';

/** A set of columns that could be measured, with how far the invented population is from the truth there (noisy, in records). */
export interface Candidate {
  readonly of: readonly number[];
  readonly distance: number;
}

/** A column set to measure, and the standard deviation of its noise. */
export interface Choice {
  readonly of: readonly number[];
  readonly sigma: number;
}

const MEAN_OF_ABSOLUTE_NORMAL = Math.sqrt(2 / Math.PI);
/** Share of a table's noise that is left once counts must not be negative and margins agree; measured on public sets. */
const SURVIVING = 0.4;

/**
 * Which tables to measure with a budget of `rho`, and how finely, so that the expected sum of absolute errors over all
 * candidates is least. A table of n cells measured at sigma errs by about n sigma sqrt(2/pi); left unmeasured it keeps its
 * distance. The noise of the chosen ones goes as n^(-1/3): the optimum of sum n sigma under sum 1/(2 sigma^2) = rho.
 * Candidates are taken by distance for their share of the budget; the best prefix wins. `known` gives the noise of tables
 * already measured (0 if never). Reads noisy distances only. O(candidates log candidates + prefixes x candidates).
 */
export const chooseTables = (
  candidates: readonly Candidate[],
  lengths: readonly number[],
  rho: number,
  known: (of: readonly number[]) => number | null,
): Choice[] => {
  const rated = candidates
    .map(({ of, distance }) => ({
      of,
      distance,
      known: known(of),
      cells: sizeOf(of.map((column) => lengths[column]!)),
    }))
    .sort((a, b) => b.distance / b.cells ** (2 / 3) - a.distance / a.cells ** (2 / 3));
  let best = { gain: 0, chosen: [] as Choice[] };
  for (const taken of prefixLengths(rated.length)) {
    const prefix = rated.slice(0, taken);
    const scale = Math.sqrt(prefix.reduce((sum, { cells }) => sum + cells ** (2 / 3), 0) / (2 * rho));
    let gain = 0;
    const chosen = prefix.map(({ of, cells, distance, known: before }) => {
      const sigma = scale * cells ** (-1 / 3);
      const combined = before === null ? sigma : 1 / Math.sqrt(1 / sigma ** 2 + 1 / before ** 2);
      gain += Math.max(0, distance) - SURVIVING * cells * combined * MEAN_OF_ABSOLUTE_NORMAL;
      return { of, sigma };
    });
    if (gain > best.gain) best = { gain, chosen };
  }
  return best.chosen;
};

/** Every length up to 64, then about 5% longer each. */
const prefixLengths = (all: number): number[] => {
  const lengths: number[] = [];
  for (let at = 1; at < all; at = at < 64 ? at + 1 : Math.ceil(at * 1.05)) lengths.push(at);
  return all > 0 ? [...lengths, all] : [];
};
