import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import { maximumEntropy } from './maximum-entropy.ts';

/** What the noise of a count may be, and how likely each value is; the values ascend. */
export interface NoiseRow {
  readonly noise: readonly number[];
  readonly probability: readonly number[];
}

/** One row for each count 0, 1, ...; the last row holds for every larger count. */
export interface PerturbationTable {
  readonly maximum: number;
  readonly variance: number;
  readonly smallest: number;
  readonly rows: readonly NoiseRow[];
}

export interface PerturbationParameters {
  /** D: no count moves by more than this. */
  readonly maximum: number;
  /** V: the variance of the noise of every count above 0. */
  readonly variance: number;
  /** js: published counts from 1 to js never occur (0: every count may). */
  readonly smallest: number;
}

/**
 * The perturbation table of the cell-key method (Giessing 2016; Eurostat's `ptable`): for each count the noise of
 * greatest entropy among those with mean 0, variance V, no step above D, no negative result and no result from 1 to
 * js. A zero stays zero. Refused where no noise meets V: each count it fails for is named with the range of V that
 * it allows. O((D + js) x D) Newton steps.
 */
export const createPerturbationTable = ({
  maximum,
  variance,
  smallest,
}: PerturbationParameters): Outcome<PerturbationTable> => {
  const problems: FiguresProblem[] = [];
  if (!Number.isInteger(maximum) || maximum < 1 || maximum > 100)
    problems.push({
      code: 'bad_number',
      path: 'maximum',
      message: 'must be a whole number from 1 to 100',
    });
  if (!(variance > 0 && Number.isFinite(variance)))
    problems.push({ code: 'bad_number', path: 'variance', message: 'must be above 0' });
  if (!Number.isInteger(smallest) || smallest < 0 || smallest >= maximum)
    problems.push({
      code: 'bad_number',
      path: 'smallest',
      message: 'must be a whole number from 0 to below the maximum noise',
    });
  if (problems.length > 0) return refused(problems);

  const rows: NoiseRow[] = [{ noise: [0], probability: [1] }];
  for (let count = 1; count <= maximum + smallest + 1; count++) {
    const noise = possibleNoise(count, maximum, smallest);
    const probability = maximumEntropy(noise, variance);
    if (probability.ok) rows.push({ noise, probability: probability.value });
    else for (const problem of probability.problems) problems.push({ ...problem, path: `count ${count}` });
  }
  return problems.length > 0 ? refused(problems) : accepted({ maximum, variance, smallest, rows });
};

const possibleNoise = (count: number, maximum: number, smallest: number): number[] => {
  const noise: number[] = [];
  for (let step = -maximum; step <= maximum; step++)
    if (count + step === 0 || count + step > smallest) noise.push(step);
  return noise;
};
