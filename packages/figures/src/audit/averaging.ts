import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import { normalQuantile } from './normal.ts';

/** One release of a figure: the value that was published and the standard deviation its noise is said to have. */
export interface NoisyFigure {
  readonly value: number;
  readonly sd: number;
}

export interface AveragingOptions {
  /** Of the interval; 0.95 by default. */
  readonly confidence?: number;
  /** How near the true count, in persons, counts as pinned; 1 by default. 0.5 would tell the count itself. */
  readonly tolerance?: number;
}

export interface AveragedFigure {
  readonly releases: number;
  /** The inverse-variance weighted mean, its standard deviation and its interval. */
  readonly estimate: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
  /** How many releases as precise as these are on average put the true count within the tolerance. */
  readonly releasesToPin: number;
  readonly pinned: boolean;
  /**
   * Reduced chi-squared of the releases about their mean, null for a single one. Near 1 where the noise is independent and
   * as large as said; near 0 where one draw was published again (then averaging gains nothing); far above 1 where the true
   * count moved between releases.
   */
  readonly dispersion: number | null;
}

/**
 * The averaging attack: what repeated releases of one figure tell together when their noise was drawn independently.
 * Refuses an empty list, values that are no numbers and standard deviations that are not above 0. O(releases).
 */
export const averageFigures = (
  figures: readonly NoisyFigure[],
  { confidence = 0.95, tolerance = 1 }: AveragingOptions = {},
): Outcome<AveragedFigure> => {
  const problems = problemsOf(figures, confidence, tolerance);
  if (problems.length > 0) return refused(problems);
  let precision = 0;
  let weighted = 0;
  for (const { value, sd } of figures) {
    precision += 1 / (sd * sd);
    weighted += value / (sd * sd);
  }
  const estimate = weighted / precision;
  const sd = 1 / Math.sqrt(precision);
  const z = normalQuantile((1 + confidence) / 2);
  const needed = (z / tolerance) ** 2;
  const chiSquared = figures.reduce((sum, figure) => sum + ((figure.value - estimate) / figure.sd) ** 2, 0);
  return accepted({
    releases: figures.length,
    estimate,
    sd,
    low: estimate - z * sd,
    high: estimate + z * sd,
    releasesToPin: Math.max(1, Math.ceil((needed * figures.length) / precision)),
    pinned: precision >= needed,
    dispersion: figures.length > 1 ? chiSquared / (figures.length - 1) : null,
  });
};

const problemsOf = (
  figures: readonly NoisyFigure[],
  confidence: number,
  tolerance: number,
): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  const bad = (path: string, message: string): void => {
    problems.push({ code: 'bad_number', path, message });
  };
  if (figures.length === 0) problems.push({ code: 'empty', path: 'figures', message: 'there is no release' });
  if (!(confidence > 0 && confidence < 1)) bad('confidence', 'must lie between 0 and 1');
  if (!(tolerance > 0 && Number.isFinite(tolerance))) bad('tolerance', 'must be a number above 0');
  figures.forEach(({ value, sd }, at) => {
    if (!Number.isFinite(value)) bad(`figures[${at}].value`, 'must be a number');
    if (!(sd > 0 && Number.isFinite(sd))) bad(`figures[${at}].sd`, 'must be a number above 0');
  });
  return problems;
};
