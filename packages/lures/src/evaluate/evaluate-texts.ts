import { countFeatures, inverseFrequencies, type SparseRow, weighRow } from './features.ts';
import { logistic, type Model, marginOf, trainLogistic } from './logistic.ts';
import { areaUnderCurve, bestThreshold, calibrationError, fitSigmoid, qualityAt } from './metrics.ts';
import { groupNearDuplicates } from './near-duplicates.ts';
import { textRisk } from './risk.ts';

export interface TextEvaluation {
  rows: number;
  f1: number;
  precision: number;
  recall: number;
  auc: number;
  /** Without folds the shipped threshold; with folds the mean of those chosen inside the training folds. */
  threshold: number;
  calibrationError: number;
  seconds: number;
}

const SHIPPED_THRESHOLD = 0.5;
const INNER_FOLDS = 3;

/**
 * Measures on labelled texts. Without `folds`: the shipped risk as it is. With `folds`: a linear model trained on the other
 * folds, near-duplicates in one fold, threshold and calibration chosen inside the training folds.
 */
export function evaluateTexts(input: {
  texts: readonly string[];
  labels: readonly (0 | 1)[];
  folds?: number;
}): TextEvaluation {
  const { texts, labels, folds } = input;
  if (texts.length !== labels.length) throw new RangeError('texts and labels differ in number');
  const started = performance.now();
  const { scores, decisions, threshold } =
    folds === undefined ? shipped(texts) : crossValidate(texts, labels, folds);
  const { f1, precision, recall } = qualityAt(decisions, labels, 0.5);
  return {
    rows: texts.length,
    f1: round(f1),
    precision: round(precision),
    recall: round(recall),
    auc: round(areaUnderCurve(scores, labels)),
    threshold: round(threshold),
    calibrationError: round(calibrationError(scores, labels)),
    seconds: round((performance.now() - started) / 1000),
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

interface Scored {
  scores: Float64Array;
  decisions: Uint8Array;
  threshold: number;
}

function shipped(texts: readonly string[]): Scored {
  const scores = Float64Array.from(texts, textRisk);
  return {
    scores,
    decisions: Uint8Array.from(scores, (score) => (score >= SHIPPED_THRESHOLD ? 1 : 0)),
    threshold: SHIPPED_THRESHOLD,
  };
}

/** Groups dealt to folds, largest first to the emptiest fold, so that folds are even and the outcome repeatable. */
function dealFolds(
  groups: ArrayLike<number>,
  members: readonly number[],
  labels: readonly (0 | 1)[],
  folds: number,
): number[][] {
  const byGroup = new Map<number, number[]>();
  for (const member of members)
    byGroup.set(groups[member]!, [...(byGroup.get(groups[member]!) ?? []), member]);
  const parts: number[][] = Array.from({ length: folds }, () => []);
  const positives = new Float64Array(folds);
  for (const group of [...byGroup.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!)) {
    const own = group.reduce((sum, member) => sum + labels[member]!, 0);
    let target = 0;
    const load = (fold: number): number => (own > 0 ? positives[fold]! * 1e6 : 0) + parts[fold]!.length;
    for (let fold = 1; fold < folds; fold++) if (load(fold) < load(target)) target = fold;
    parts[target]!.push(...group);
    positives[target]! += own;
  }
  return parts;
}

function train(
  rows: readonly SparseRow[],
  labels: readonly (0 | 1)[],
  members: readonly number[],
): { model: Model; frequencies: Float32Array } {
  const frequencies = inverseFrequencies(rows, members);
  const weighed = members.map((member) => weighRow(rows[member]!, frequencies));
  return {
    model: trainLogistic(
      weighed,
      members.map((member) => labels[member]!),
    ),
    frequencies,
  };
}

function crossValidate(texts: readonly string[], labels: readonly (0 | 1)[], folds: number): Scored {
  const rows = texts.map(countFeatures);
  const groups = groupNearDuplicates(texts);
  const everyone = texts.map((_, index) => index);
  const parts = dealFolds(groups, everyone, labels, folds);
  const scores = new Float64Array(texts.length);
  const decisions = new Uint8Array(texts.length);
  let thresholds = 0;
  for (const held of parts) {
    const outside = new Set(held);
    const members = everyone.filter((member) => !outside.has(member));
    const inner = new Float64Array(texts.length);
    for (const part of dealFolds(groups, members, labels, INNER_FOLDS)) {
      const out = new Set(part);
      const { model, frequencies } = train(
        rows,
        labels,
        members.filter((member) => !out.has(member)),
      );
      for (const member of part) inner[member] = marginOf(model, weighRow(rows[member]!, frequencies));
    }
    const own = members.map((member) => labels[member]!);
    const { slope, offset } = fitSigmoid(
      members.map((member) => inner[member]!),
      own,
    );
    const probabilities = members.map((member) => logistic(slope * inner[member]! + offset));
    const threshold = bestThreshold(probabilities, own);
    thresholds += threshold / folds;
    const { model, frequencies } = train(rows, labels, members);
    for (const member of held) {
      scores[member] = logistic(slope * marginOf(model, weighRow(rows[member]!, frequencies)) + offset);
      decisions[member] = scores[member]! >= threshold ? 1 : 0;
    }
  }
  return { scores, decisions, threshold: thresholds };
}
