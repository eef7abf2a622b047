import { logistic } from './logistic.ts';

/** Coefficients of standardised inputs: probability is the logistic of offset and weighted sum. */
export interface Stack {
  means: number[];
  scales: number[];
  weights: number[];
  offset: number;
}

const PENALTY = 1;
const ROUNDS = 50;

/**
 * A small logistic regression over the margins of other models, by Newton's method: it joins them (stacking: Wolpert, 1992)
 * and calibrates in one step (Platt, 1999). The margins must come from models that did not see the rows' labels.
 */
export function fitStack(margins: readonly (readonly number[])[], labels: readonly (0 | 1)[]): Stack {
  const inputs = margins[0]?.length ?? 0;
  const columns = Array.from({ length: inputs }, (_, input) => margins.map((row) => row[input]!));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const scales = columns.map(
    (column, input) =>
      Math.sqrt(column.reduce((sum, value) => sum + (value - means[input]!) ** 2, 0) / column.length) || 1,
  );
  const stack: Stack = { means, scales, weights: means.map(() => 0), offset: 0 };
  const rows = margins.map((row) => [...row.map((value, at) => (value - means[at]!) / scales[at]!), 1]);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = [...stack.weights.map((weight) => PENALTY * weight), 1e-6 * stack.offset];
    const curve = slope.map((_, at) =>
      slope.map((__, other) => (at === other ? (at < inputs ? PENALTY : 1e-6) : 0)),
    );
    rows.forEach((row, at) => {
      const margin = row.reduce(
        (sum, value, input) => sum + value * (stack.weights[input] ?? stack.offset),
        0,
      );
      const said = logistic(margin);
      for (let i = 0; i < row.length; i++) {
        slope[i]! += (said - labels[at]!) * row[i]!;
        for (let j = 0; j < row.length; j++) curve[i]![j]! += said * (1 - said) * row[i]! * row[j]!;
      }
    });
    const move = solve(curve, slope);
    const damp = Math.min(1, 3 / Math.max(...move.map(Math.abs), 1e-9));
    stack.weights = stack.weights.map((weight, at) => weight - damp * move[at]!);
    stack.offset -= damp * move[inputs]!;
    if (Math.max(...move.map(Math.abs)) < 1e-8) break;
  }
  return stack;
}

export const stackedProbability = (stack: Stack, margins: readonly number[]): number =>
  logistic(
    margins.reduce(
      (sum, margin, at) => sum + (stack.weights[at]! * (margin - stack.means[at]!)) / stack.scales[at]!,
      stack.offset,
    ),
  );

/** Gauss's elimination of a positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++)
    for (let at = pivot + 1; at < size; at++) {
      const factor = rows[at]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++) rows[at]![column]! -= factor * rows[pivot]![column]!;
    }
  const answer = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    let rest = rows[at]![size]!;
    for (let column = at + 1; column < size; column++) rest -= rows[at]![column]! * answer[column]!;
    answer[at] = rest / rows[at]![at]!;
  }
  return answer;
}
