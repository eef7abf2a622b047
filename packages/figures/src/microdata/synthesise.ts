import { createRandomness, cryptoBytes, type RandomBytes, type Randomness } from '../noise/random.ts';
import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import { checkBudget } from '../plan/check-plan.ts';
import type { Budget, PrivacyCost } from '../privacy/cost.ts';
import { rhoOfEpsilon } from '../privacy/zcdp.ts';
import type { Records } from '../records/types.ts';
import { createReconciler } from '../tables/least-squares.ts';
import { makeNonNegative } from '../tables/non-negative.ts';
import type { NoisyTable, Table } from '../tables/types.ts';
import { beginPopulation } from './begin.ts';
import { chooseTables } from './choose.ts';
import { countCombinations } from './combinations.ts';
import { fitPopulation, type Population } from './fit.ts';
import { createMeter, type Meter } from './measure.ts';
import { subsetsOfSize } from './subsets.ts';
import { createSupport, mendRows, rareRows } from './support.ts';

/** Where the budget goes; each stage sees only what the stages before it published. They add up to one. */
const SHARES = {
  singles: 0.1,
  pairDistances: 0.06,
  pairs: 0.54,
  tripleDistances: 0.05,
  triples: 0.25,
} as const;
/** A combination of three stands for at least this many standard deviations of one figure measured with the whole budget ... */
const RARE_DEVIATIONS = 3;
/** ... unless that would change more than this share of the records: wide code lists are rare in truth too. */
const MOST_CHANGED = 0.25;
const MAX_COLUMNS = 64;
const MAX_RECORDS = 20_000_000;

export interface SyntheticRecords {
  readonly budget: Budget;
  readonly cost: PrivacyCost;
  /** The invented records, by the same code lists. */
  readonly records: Records;
  /** Which tables they were fitted to, and the noise of each. */
  readonly measured: readonly { readonly columns: readonly string[]; readonly sigma: number }[];
  /** Every judged combination of three values was held by at least this many invented records. */
  readonly rareBelow: number;
}

export interface SynthesisOptions {
  readonly bytes?: RandomBytes;
  readonly onProgress?: (stage: keyof typeof SHARES | 'rare', share: number) => void;
}

/**
 * Invents records that resemble the true ones, with (epsilon, delta)-differential privacy for adding or removing one record.
 *
 * In the manner of AIM (McKenna, Mullins, Sheldon, Miklau 2022): measure single columns, ask where the invention is furthest
 * from the truth, measure there, fit, ask again with triples. Two things differ. All distances are asked at once with Gaussian
 * noise, so the choice of tables and of their noise is free post-processing. And the invention is a population of whole
 * records fitted to all measured tables, not a junction tree: memory is records x columns + cells whatever the tables, and time
 * O(records x columns x tables x values).
 *
 * Afterwards combinations of three that too few invented records hold are removed: nearly all of them never occur in truth.
 */
export const synthesise = (
  records: Records,
  budget: Budget,
  { bytes = cryptoBytes, onProgress = () => {} }: SynthesisOptions = {},
): Outcome<SyntheticRecords> => {
  const problems = [...checkBudget(budget), ...checkShape(records)];
  if (problems.length > 0) return refused(problems);
  const rho = rhoOfEpsilon(budget.epsilon, budget.delta);
  const randomness = createRandomness(bytes);
  const lengths = records.columns.map(({ values }) => values.length);
  const meter = createMeter(records, randomness);
  const { population, fit, measured } = invent(meter, lengths, rho, randomness, onProgress);
  onProgress('rare', 0.9);
  const rareBelow = dropRare(population, lengths, rho, randomness, fit);
  onProgress('rare', 1);
  return accepted({
    budget,
    cost: { rho: meter.spent(), groups: null },
    records: { columns: records.columns, size: population[0]!.length, codes: population },
    measured: measured.map(({ of, sigma }) => ({
      columns: of.map((column) => records.columns[column]!.name),
      sigma,
    })),
    rareBelow,
  });
};

const checkShape = ({ columns, size }: Records): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  if (columns.length < 2)
    problems.push({
      code: 'empty',
      path: 'columns',
      message: 'one column has no combinations: publish its table instead',
    });
  if (columns.length > MAX_COLUMNS)
    problems.push({
      code: 'too_large',
      path: 'columns',
      message: `${columns.length} columns, the limit is ${MAX_COLUMNS}`,
    });
  if (size === 0) problems.push({ code: 'empty', path: 'records', message: 'there is no record' });
  if (size > MAX_RECORDS)
    problems.push({
      code: 'too_large',
      path: 'records',
      message: `${size} records, the limit is ${MAX_RECORDS}`,
    });
  return problems;
};

type Fit = (allows?: (record: Uint16Array, column: number) => boolean) => void;

const invent = (
  meter: Meter,
  lengths: readonly number[],
  rho: number,
  randomness: Randomness,
  onProgress: NonNullable<SynthesisOptions['onProgress']>,
): { population: Population; fit: Fit; measured: readonly NoisyTable[] } => {
  const known = new Map<string, NoisyTable>();
  const learn = (tables: readonly NoisyTable[]): Table[] => {
    for (const table of tables) {
      const before = known.get(table.of.join());
      known.set(table.of.join(), before ? combine(before, table) : table);
    }
    const all = [...known.values()];
    return makeNonNegative(createReconciler(all, lengths).reconcile(all), lengths);
  };
  const singles = subsetsOfSize(lengths.length, 1);
  onProgress('singles', 0);
  const sigma = Math.sqrt(singles.length / (2 * rho * SHARES.singles));
  let targets = learn(meter.measure(singles.map((of) => ({ of, sigma }))));
  const size = Math.max(1, Math.round(targets[0]!.cells.reduce((sum, count) => sum + count, 0)));
  let population = beginPopulation(targets, lengths, size, randomness);
  const fit: Fit = (allows) => {
    const precisions = targets.map(({ of }) => 1 / known.get(of.join())!.sigma ** 2);
    const mean = precisions.reduce((sum, one) => sum + one, 0) / precisions.length;
    const weights = precisions.map((one) => one / mean);
    fitPopulation(population, targets, lengths, randomness, {
      sweeps: 3,
      weights,
      ...(allows ? { allows } : {}),
    });
  };
  const improve = (sets: number[][], ask: number, spend: number): void => {
    const chosen = chooseTables(
      meter.distances(population, sets, rho * ask),
      lengths,
      rho * spend,
      (of) => known.get(of.join())?.sigma ?? null,
    );
    if (chosen.length === 0) return;
    targets = learn(meter.measure(chosen));
  };
  const pairs = subsetsOfSize(lengths.length, 2);
  onProgress('pairs', 0.1);
  improve(pairs, SHARES.pairDistances, SHARES.pairs);
  population = beginPopulation(targets, lengths, size, randomness);
  fit();
  onProgress('triples', 0.4);
  improve([...pairs, ...subsetsOfSize(lengths.length, 3)], SHARES.tripleDistances, SHARES.triples);
  fit();
  return { population, fit, measured: [...known.values()] };
};

/** Removes rare combinations and fits again among those that stand; the threshold goes down until few enough records change. */
const dropRare = (
  population: Population,
  lengths: readonly number[],
  rho: number,
  randomness: Randomness,
  fit: Fit,
): number => {
  const size = population[0]!.length;
  const combinations = countCombinations(population, lengths);
  const highest = Math.ceil(RARE_DEVIATIONS / Math.sqrt(2 * rho));
  for (let atLeast = highest; atLeast > 1; atLeast = Math.floor(atLeast / 2)) {
    const support = createSupport(combinations, lengths.length, atLeast);
    const rows = rareRows(population, support, MOST_CHANGED * size);
    if (rows === null) continue;
    mendRows(population, rows, lengths, support, randomness);
    fit((record, column) => support.rareWith(record, column) === 0);
    return atLeast;
  }
  return 1;
};

/** Two measurements of one table as one, by inverse variance. */
const combine = (a: NoisyTable, b: NoisyTable): NoisyTable => {
  const [first, second] = [1 / a.sigma ** 2, 1 / b.sigma ** 2];
  return {
    of: a.of,
    cells: a.cells.map((value, cell) => (first * value + second * b.cells[cell]!) / (first + second)),
    sigma: 1 / Math.sqrt(first + second),
  };
};
