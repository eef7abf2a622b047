import type { SparseRow } from './sparse.ts';

/** A trained linear model: probability is the logistic of bias and weighted sum. */
export interface Model {
  weights: Float64Array;
  bias: number;
}

export const logistic = (margin: number): number => 1 / (1 + Math.exp(-Math.max(-35, Math.min(35, margin))));

export const marginOf = ({ weights, bias }: Model, { columns, weights: values }: SparseRow): number => {
  let margin = bias;
  for (let at = 0; at < columns.length; at++) margin += weights[columns[at]!]! * values[at]!;
  return margin;
};

const PASSES = 30;

/** A cost for each row, so that the classes weigh the same. */
export function balancedCosts(labels: readonly (0 | 1)[], cost: number): Float64Array {
  const positives = labels.reduce<number>((sum, label) => sum + label, 0);
  const share = (members: number): number => (cost * labels.length) / (2 * Math.max(1, members));
  const costs = [share(labels.length - positives), share(positives)] as const;
  return Float64Array.from(labels, (label) => costs[label]);
}

/**
 * Logistic regression with a squared penalty, by dual coordinate descent (Yu, Huang and Lin, 2011): one pass touches each
 * row once, and a few passes suffice. Deterministic. `size` is the number of columns, `costs` what an error of a row costs,
 * `offsets` what is already known of a row, in log-odds: the model learns what to add.
 */
export function trainLogistic(
  rows: readonly SparseRow[],
  labels: readonly (0 | 1)[],
  size: number,
  costs: Float64Array,
  offsets?: ArrayLike<number>,
): Model {
  const model: Model = { weights: new Float64Array(size), bias: 0 };
  const step = ({ columns, weights }: SparseRow, amount: number): void => {
    for (let at = 0; at < columns.length; at++) model.weights[columns[at]!]! += amount * weights[at]!;
    model.bias += amount;
  };
  const alphas = costs.map((cost) => Math.min(1e-3, 1e-3 * cost));
  const squares = rows.map(({ weights }) => weights.reduce((sum, value) => sum + value * value, 1));
  rows.forEach((row, at) => {
    step(row, labels[at] === 1 ? alphas[at]! : -alphas[at]!);
  });
  let state = 12345;
  const order = Int32Array.from(rows, (_, at) => at);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    let moved = 0;
    for (const at of order) {
      const row = rows[at]!;
      const sign = labels[at] === 1 ? 1 : -1;
      const next = solve(
        alphas[at]!,
        sign * (marginOf(model, row) + (offsets?.[at] ?? 0)),
        squares[at]!,
        costs[at]!,
      );
      const change = next - alphas[at]!;
      moved = Math.max(moved, Math.abs(change) / costs[at]!);
      alphas[at] = next;
      step(row, change * sign);
    }
    if (moved < 1e-3) break;
  }
  return model;
}

/** The best dual variable for one row, others fixed: a one-dimensional convex problem, solved by bisection. */
function solve(old: number, margin: number, square: number, upper: number): number {
  let low = 1e-9 * upper;
  let high = upper * (1 - 1e-9);
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    const slope = square * (middle - old) + margin + Math.log(middle / (upper - middle));
    if (slope > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
