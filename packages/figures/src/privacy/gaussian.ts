import { epsilonOfRho, rhoOfEpsilon } from './zcdp.ts';

/** Tables noised alike: a person adds one to exactly one cell of each of `tables` tables, each cell has noise N_Z(0, sigma^2). */
export interface GaussianTables {
  readonly sigma: number;
  readonly tables: number;
}

/** Below this the sum of discrete Gaussians is too far from one discrete Gaussian for the exact statement. */
const SUM_LIMIT = 2;

/** What a group costs in zero-concentrated terms: tables / (2 sigma^2). Adds up over everything ever released. */
export const rhoOfGaussian = ({ sigma, tables }: GaussianTables): number => tables / (2 * sigma * sigma);

/**
 * The exact delta at this epsilon of adding or removing one person. The privacy loss is (2S + T) / (2 sigma^2) with S the
 * sum of T draws, itself N_Z(0, T sigma^2) up to a ratio of exp(tau), tau = 10 (T-1) exp(-pi^2 sigma^2) (Kairouz, Liu,
 * Steinke 2021, theorem 1), which is charged twice. Tighter than any conversion from zCDP. O(sigma sqrt(T)).
 */
export const deltaOfGaussian = (groups: readonly GaussianTables[], epsilon: number): number => {
  const losses = groups.map(lossOf);
  const tau = groups.reduce((sum, { sigma, tables }) => sum + sumGap(sigma, tables), 0);
  const all = losses.length === 1 ? losses[0]! : losses.map(onGrid(epsilon)).reduce(convolve);
  let delta = 0;
  for (let at = 0; at < all.mass.length; at++) {
    const loss = all.first + at * all.step;
    if (loss > epsilon - 2 * tau) delta += all.mass[at]! * -Math.expm1(epsilon - 2 * tau - loss);
  }
  return Math.min(1, delta + all.beyond);
};

/** The least epsilon at this delta: the exact statement where it holds, never worse than the conversion from zCDP. */
export const epsilonOfGaussian = (groups: readonly GaussianTables[], delta: number): number => {
  const converted = epsilonOfRho(
    groups.reduce((sum, group) => sum + rhoOfGaussian(group), 0),
    delta,
  );
  if (groups.length === 0 || groups.some(({ sigma }) => sigma < SUM_LIMIT)) return converted;
  let [low, high] = [0, converted];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (deltaOfGaussian(groups, middle) <= delta) high = middle;
    else low = middle;
  }
  return high;
};

/** The least noise with which `tables` tables, one cell a person in each, stay within (epsilon, delta). */
export const sigmaOfBudget = (tables: number, epsilon: number, delta: number): number => {
  const safe = Math.sqrt(tables / (2 * rhoOfEpsilon(epsilon, delta)));
  if (safe < SUM_LIMIT) return safe;
  let [low, high] = [Math.max(SUM_LIMIT, safe / 2), safe];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (deltaOfGaussian([{ sigma: middle, tables }], epsilon) <= delta) high = middle;
    else low = middle;
  }
  return high;
};

/** A privacy loss on an even lattice: mass[i] lies at first + i * step; `beyond` is the mass cut off above, charged to delta. */
interface Loss {
  readonly first: number;
  readonly step: number;
  readonly mass: Float64Array;
  readonly beyond: number;
}

const REACH = 12;
const sumGap = (sigma: number, tables: number): number =>
  10 * (tables - 1) * Math.exp(-Math.PI * Math.PI * sigma * sigma);

const lossOf = ({ sigma, tables }: GaussianTables): Loss => {
  const spread = sigma * Math.sqrt(tables);
  const reach = Math.ceil(REACH * spread);
  const mass = new Float64Array(2 * reach + 1);
  let total = 0;
  for (let at = 0; at < mass.length; at++) {
    mass[at] = Math.exp(-((at - reach) ** 2) / (2 * spread * spread));
    total += mass[at]!;
  }
  for (let at = 0; at < mass.length; at++) mass[at]! /= total;
  return {
    first: (tables - 2 * reach) / (2 * sigma * sigma),
    step: 1 / (sigma * sigma),
    mass,
    beyond: 1e-30,
  };
};

/** Losses of different lattices meet on one grid, each rounded up: the statement can only get weaker, by 1/400 of epsilon a group. */
const onGrid =
  (epsilon: number) =>
  (loss: Loss): Loss => {
    const step = Math.max(epsilon, 1e-3) / 400;
    const first = Math.floor(loss.first / step);
    const last = Math.ceil((loss.first + loss.step * (loss.mass.length - 1)) / step);
    const mass = new Float64Array(last - first + 1);
    loss.mass.forEach((share, at) => {
      mass[Math.ceil((loss.first + at * loss.step) / step - 1e-9) - first]! += share;
    });
    return { first: first * step, step, mass, beyond: loss.beyond };
  };

const convolve = (a: Loss, b: Loss): Loss => {
  const mass = new Float64Array(a.mass.length + b.mass.length - 1);
  a.mass.forEach((share, i) => {
    if (share > 1e-40) for (let j = 0; j < b.mass.length; j++) mass[i + j]! += share * b.mass[j]!;
  });
  return { first: a.first + b.first, step: a.step, mass, beyond: a.beyond + b.beyond };
};
