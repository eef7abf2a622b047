import { dealFolds } from '../evaluate/folds.ts';
import type { Reading } from '../types.ts';
import { featureKey, type RiskModel } from './assess-risk.ts';
import { balancedCosts, type Model, marginOf, trainLogistic } from './logistic.ts';
import { keepSign, priorOf } from './prior.ts';
import { findingFeatures, type RiskFeature, wordFeatures } from './risk-features.ts';
import type { SparseRow } from './sparse.ts';
import { fitStack } from './stack.ts';

/** What the shipped model learns from. Twins are of one group; `source` names where a text came from. */
export interface RiskExample {
  text: string;
  reading: Reading;
  label: 0 | 1;
  group: number;
  /** How much an error of it costs beside one of the others. */
  weight: number;
}

const COST = 1;
const FOLDS = 5;
/** Lighter weights are left out of the file: all of them together move no probability by a hundredth. */
const LEAST = 0.01;

/**
 * Learns the shipped weights: a linear model of findings and of `words`, added to what is thought beforehand, calibrated on margins of folds that never divide a
 * group, its calibration folded into the weights, so that each is in log-odds. Deterministic.
 */
export function learnShipped(examples: readonly RiskExample[], words: ReadonlySet<string>): RiskModel {
  const labels = examples.map(({ label }) => label);
  const names: string[] = [];
  const columnOf = new Map<string, number>();
  const toRow = (features: readonly RiskFeature[]): SparseRow => ({
    columns: Int32Array.from(features, (feature) => {
      const key = featureKey(feature);
      const column = columnOf.get(key) ?? names.push(key) - 1;
      columnOf.set(key, column);
      return column;
    }),
    weights: Float32Array.from(features, ({ value }) => value),
  });
  const rows = examples.map(({ text, reading }) =>
    toRow([...findingFeatures(reading), ...wordFeatures(text, (word) => words.has(word))]),
  );
  const priors = names.map(priorOf);
  /** Learned beside the prior, then the two together: weights of all features. */
  const train = (members: readonly number[]): Model => {
    const own = members.map((member) => labels[member]!);
    const ownRows = members.map((member) => rows[member]!);
    const known = { weights: Float64Array.from(priors), bias: 0 };
    const learned = trainLogistic(
      ownRows,
      own,
      names.length,
      balancedCosts(own, COST).map((cost, at) => cost * examples[members[at]!]!.weight),
      ownRows.map((row) => marginOf(known, row)),
    );
    const weights = learned.weights.map((weight, at) => keepSign(names[at]!, weight + priors[at]!));
    return { weights, bias: learned.bias };
  };
  const everyone = examples.map((_, at) => at);
  const groups = examples.map(({ group }) => group);
  const margins: number[][] = [];
  for (const part of dealFolds(groups, everyone, labels, FOLDS)) {
    const out = new Set(part);
    const model = train(everyone.filter((member) => !out.has(member)));
    for (const member of part) margins[member] = [marginOf(model, rows[member]!)];
  }
  const { means, scales, weights, offset } = fitStack(margins, labels);
  const slope = weights[0]! / scales[0]!;
  const { weights: learned, bias } = train(everyone);
  const kept = names
    .map((name, column) => [name, round(learned[column]! * slope)] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: round((bias - means[0]!) * slope + offset), weights: Object.fromEntries(kept) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
