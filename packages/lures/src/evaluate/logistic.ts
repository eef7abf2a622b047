import { BUCKETS, type SparseRow } from './features.ts';

/** A trained linear model: probability is the logistic of bias and weighted sum. */
export interface Model {
  weights: Float32Array;
  bias: number;
}

export const logistic = (margin: number): number => 1 / (1 + Math.exp(-Math.max(-35, Math.min(35, margin))));

export const marginOf = (model: Model, row: SparseRow): number => {
  let margin = model.bias;
  for (let at = 0; at < row.index.length; at++) margin += model.weights[row.index[at]!]! * row.value[at]!;
  return margin;
};

/**
 * Logistic regression with a squared penalty, by dual coordinate descent (Yu, Huang and Lin, 2011): one pass touches each
 * row once, and a few passes suffice. Classes weigh the same. Deterministic.
 */
export function trainLogistic(
  rows: readonly SparseRow[],
  labels: readonly (0 | 1)[],
  cost = 4,
  passes = 12,
): Model {
  const positives = labels.reduce<number>((sum, label) => sum + label, 0);
  const balance = [
    labels.length / (2 * Math.max(1, labels.length - positives)),
    labels.length / (2 * Math.max(1, positives)),
  ];
  const weights = new Float32Array(BUCKETS);
  let bias = 0;
  const alphas = Float64Array.from(labels, (label) =>
    Math.min(1e-3 * cost, 1e-8 + 0.001 * cost * balance[label]!),
  );
  const squares = rows.map((row) => row.value.reduce((sum, value) => sum + value * value, 1));
  const step = (row: SparseRow, amount: number): void => {
    for (let at = 0; at < row.index.length; at++) weights[row.index[at]!]! += amount * row.value[at]!;
    bias += amount;
  };
  for (let at = 0; at < rows.length; at++) step(rows[at]!, alphas[at]! * (labels[at] === 1 ? 1 : -1));
  let state = 12345;
  const order = Int32Array.from(rows, (_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const sign = labels[index] === 1 ? 1 : -1;
      const upper = cost * balance[labels[index]!]!;
      const old = alphas[index]!;
      const margin = sign * marginOf({ weights, bias }, rows[index]!);
      const next = solve(old, margin, squares[index]!, upper);
      if (Math.abs(next - old) < 1e-9) continue;
      alphas[index] = next;
      step(rows[index]!, (next - old) * sign);
    }
  }
  return { weights, bias };
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
