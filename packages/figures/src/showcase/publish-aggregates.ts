import { normalQuantile } from '../audit/normal.ts';
import { createDiscreteGaussian, exactSigma } from '../noise/discrete-gaussian.ts';
import { createRandomness, cryptoBytes, type RandomBytes, type Randomness } from '../noise/random.ts';
import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import { checkBudget } from '../plan/check-plan.ts';
import type { Budget, PrivacyCost } from '../privacy/cost.ts';
import { rhoOfEpsilon } from '../privacy/zcdp.ts';
import type { Records } from '../records/types.ts';
import { type Attributes, attributesOf, eachKey, keyOf } from './attributes.ts';

export interface PacOptions {
  /** Combinations of up to this many answers are published (Showcase: reporting length). */
  readonly reportingLength: number;
  /** A public cap on a record's filled answers; of more, so many are kept at random. All columns by default. */
  readonly maxFilled?: number;
  /** Values that are no answers. The empty one by default; Showcase also leaves out "0" and "False". */
  readonly absent?: readonly string[];
  /**
   * For lengths from 2 on: the share eta of empty combinations that may pass the threshold, twice; 1 lets every positive
   * count pass. 0.55 at length 2 and 1 above by default (Showcase's "balanced").
   */
  readonly fabrication?: readonly number[];
  readonly bytes?: RandomBytes;
}

export interface PacAggregates {
  readonly budget: Budget;
  readonly cost: PrivacyCost;
  /** The number of records, with noise. */
  readonly records: number;
  readonly reportingLength: number;
  readonly attributes: readonly string[];
  readonly columnOf: Uint16Array;
  /** For each length (from 1) the published combinations: key in base `attributes.length` -> count. */
  readonly levels: readonly ReadonlyMap<number, number>[];
}

const COUNT_SHARE = 0.005;
const MAX_COMBINATIONS = 5_000_000;

/**
 * Publishes noisy counts of combinations of answers, level by level, as Microsoft's and IOM's Synthetic Data Showcase does
 * ("Synthetic data generation with differential privacy via Bayesian networks / DP marginals", Gopi, Mahabadi, Yekhanin), with its
 * sensitivity step repaired: its percentile estimate draws from candidates up to the true maximum, which one record can
 * open and which is therefore not private. Here a public cap on filled answers bounds what a record adds: C(cap, k) combinations
 * of length k. Noise is the exact discrete Gaussian, the conversion to epsilon tight. Half of delta goes to the rule that a
 * value of one person stays unseen. For tables over public code lists `releaseTables` errs several times less.
 * Costs the combinations of a record times records, plus the combinations that survive.
 */
export const publishAggregates = (
  records: Records,
  budget: Budget,
  options: PacOptions,
): Outcome<PacAggregates> => {
  const columns = records.columns.length;
  const { reportingLength, maxFilled = columns, absent = [''], bytes = cryptoBytes } = options;
  const problems = checkOptions(columns, budget, options);
  if (problems.length > 0) return refused(problems);
  const randomness = createRandomness(bytes);
  const attributes = attributesOf(records, absent);
  if (attributes.count ** reportingLength > Number.MAX_SAFE_INTEGER)
    return refused([
      { code: 'too_large', path: 'reportingLength', message: 'too many values for combinations this long' },
    ]);

  const rho = rhoOfEpsilon(budget.epsilon, budget.delta / 2);
  const lengths = Array.from({ length: reportingLength }, (_, at) => at + 1);
  // Longer combinations get less noise: sigma_k = sigma / k (Showcase's default).
  const sigma = Math.sqrt(lengths.reduce((sum, k) => sum + k * k, 0) / (2 * rho * (1 - COUNT_SHARE)));
  const countSigma = exactSigma(Math.sqrt(1 / (2 * rho * COUNT_SHARE)));
  let spent = 1 / (2 * countSigma ** 2);
  const size = Math.max(0, records.size + createDiscreteGaussian(countSigma, randomness)());

  const rows = capFilled(attributes, records.size, maxFilled, randomness);
  const levels: Map<number, number>[] = [];
  for (const k of lengths) {
    const universe = k === 1 ? observed(attributes) : candidates(levels[k - 2]!, k, attributes, levels);
    if (universe === null)
      return refused([
        { code: 'too_large', path: `length ${k}`, message: `more than ${MAX_COMBINATIONS} combinations` },
      ]);
    for (const row of rows)
      eachKey(row, k, attributes.count, (key) => {
        const count = universe.get(key);
        if (count !== undefined) universe.set(key, count + 1);
      });
    const sensitivity = choose(maxFilled, k);
    const noise = exactSigma((sigma / k) * Math.sqrt(sensitivity));
    spent += sensitivity / (2 * noise * noise);
    const draw = createDiscreteGaussian(noise, randomness);
    const eta = options.fabrication?.[k - 2] ?? (k === 2 ? 0.55 : 1);
    const threshold =
      k === 1
        ? 1 + noise * normalQuantile((1 - budget.delta / 2) ** (1 / sensitivity))
        : Math.max(0, noise * normalQuantile(1 - eta / 2));
    const level = new Map<number, number>();
    for (const [key, count] of universe) {
      const noisy = count + draw();
      if (noisy > threshold && noisy > 0)
        level.set(key, k === 1 ? noisy : Math.min(noisy, leastPart(key, k, attributes.count, levels)));
    }
    levels.push(level);
  }
  return accepted({
    budget,
    cost: { rho: spent, groups: null },
    records: size,
    reportingLength,
    attributes: attributes.nameOf,
    columnOf: attributes.columnOf,
    levels,
  });
};

const checkOptions = (
  columns: number,
  budget: Budget,
  { reportingLength, maxFilled, fabrication }: PacOptions,
): FiguresProblem[] => {
  const problems = checkBudget(budget);
  const whole = (path: string, value: number, most: number): void => {
    if (!Number.isInteger(value) || value < 1 || value > most)
      problems.push({ code: 'bad_number', path, message: `must be a whole number from 1 to ${most}` });
  };
  whole('reportingLength', reportingLength, Math.min(columns, 8));
  if (maxFilled !== undefined) whole('maxFilled', maxFilled, columns);
  fabrication?.forEach((eta, at) => {
    if (!(eta > 0 && eta <= 1))
      problems.push({ code: 'bad_number', path: `fabrication[${at}]`, message: 'must lie in (0, 1]' });
  });
  return problems;
};

/** Values occurring in the data; that some are there at all is guarded by the first threshold. */
const observed = ({ of }: Attributes): Map<number, number> => {
  const seen = new Map<number, number>();
  for (const attribute of of) seen.set(attribute, 0);
  return seen;
};

const capFilled = (
  { start, of }: Attributes,
  size: number,
  most: number,
  randomness: Randomness,
): Int32Array[] =>
  Array.from({ length: size }, (_, row) => {
    const own = of.slice(start[row], start[row + 1]);
    if (own.length <= most) return own;
    for (let at = 0; at < most; at++) {
      const other = at + randomness.below(own.length - at);
      [own[at], own[other]] = [own[other]!, own[at]!];
    }
    return own.slice(0, most).sort();
  });

/** Combinations of length k all of whose parts were published, of different columns (Agrawal, Srikant 1994, "Apriori"). */
const candidates = (
  below: ReadonlyMap<number, number>,
  k: number,
  { count, columnOf }: Attributes,
  levels: readonly ReadonlyMap<number, number>[],
): Map<number, number> | null => {
  const found = new Map<number, number>();
  const singles = [...levels[0]!.keys()].sort((a, b) => a - b);
  for (const key of below.keys()) {
    const last = key % count;
    for (const single of singles) {
      if (single <= last || columnOf[single] === columnOf[last]) continue;
      const whole = key * count + single;
      if (k > 2 && !partsOf(whole, k, count).every((part) => below.has(part))) continue;
      found.set(whole, 0);
      if (found.size > MAX_COMBINATIONS) return null;
    }
  }
  return found;
};

export const digitsOf = (key: number, k: number, count: number): number[] => {
  const digits = new Array<number>(k);
  let rest = key;
  for (let at = k - 1; at >= 0; at--) {
    digits[at] = rest % count;
    rest = Math.floor(rest / count);
  }
  return digits;
};

const partsOf = (key: number, k: number, count: number): number[] => {
  const digits = digitsOf(key, k, count);
  return digits.map((_, left) =>
    keyOf(
      digits.filter((__, at) => at !== left),
      count,
    ),
  );
};

const leastPart = (
  key: number,
  k: number,
  count: number,
  levels: readonly ReadonlyMap<number, number>[],
): number => Math.min(...partsOf(key, k, count).map((part) => levels[k - 2]!.get(part)!));

const choose = (n: number, k: number): number => {
  let ways = 1;
  for (let at = 1; at <= k; at++) ways = (ways * (n - k + at)) / at;
  return Math.max(1, Math.round(ways));
};
