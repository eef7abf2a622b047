import { dealFolds } from '../evaluate/folds.ts';
import { expectedThreshold } from '../evaluate/metrics.ts';
import { VIEWS } from './blocks.ts';
import { balancedCosts, marginOf, trainLogistic } from './logistic.ts';
import { type CountedBlock, featureWeights, weighRow } from './sparse.ts';
import { fitStack, stackedProbability } from './stack.ts';

const INNER_FOLDS = 4;

/** Calibrated probability of a row, and the threshold of the best F1. */
export interface Learned {
  probability: (row: number) => number;
  threshold: number;
}

/**
 * Learns from `members` alone: one linear model for each view, joined and calibrated on margins of inner folds, so that no
 * margin comes from a model that saw its label; groups are never divided. The threshold is half the best F1 that the inner
 * probabilities lead to expect: optimal where they are calibrated, and steadier than the best threshold of few positives.
 */
export function learn(input: {
  views: readonly CountedBlock[];
  labels: readonly (0 | 1)[];
  groups: ArrayLike<number>;
  members: readonly number[];
}): Learned {
  const { views, labels, groups, members } = input;
  const own = members.map((member) => labels[member]!);
  const positives = own.reduce<number>((sum, label) => sum + label, 0);
  const parts = dealFolds(groups, members, labels, INNER_FOLDS);
  if (positives === 0 || positives === own.length || parts.length < 2) {
    // Laplace's rule: nothing to tell apart, so every row has the same chance.
    const chance = (positives + 1) / (own.length + 2);
    return { probability: () => chance, threshold: 0.5 };
  }
  const inner = new Map<number, number[]>();
  for (const part of parts) {
    const out = new Set(part);
    const margins = trainViews(
      views,
      labels,
      members.filter((member) => !out.has(member)),
    );
    for (const member of part) inner.set(member, margins(member));
  }
  const unseen = members.map((member) => inner.get(member)!);
  const stack = fitStack(unseen, own);
  const probabilities = unseen.map((margins) => stackedProbability(stack, margins));
  const margins = trainViews(views, labels, members);
  return {
    probability: (row) => stackedProbability(stack, margins(row)),
    threshold: expectedThreshold(probabilities),
  };
}

/** Trains every view on `members`; gives the margins of a row. */
function trainViews(
  views: readonly CountedBlock[],
  labels: readonly (0 | 1)[],
  members: readonly number[],
): (row: number) => number[] {
  const own = members.map((member) => labels[member]!);
  const models = views.map((view, at) => {
    const { power, cost } = VIEWS[at]!;
    const factors = featureWeights(view, labels, members, power);
    const rows = members.map((member) => weighRow(view.rows[member]!, factors));
    return { view, factors, model: trainLogistic(rows, own, view.size, balancedCosts(own, cost)) };
  });
  return (row) =>
    models.map(({ view, factors, model }) => marginOf(model, weighRow(view.rows[row]!, factors)));
}
