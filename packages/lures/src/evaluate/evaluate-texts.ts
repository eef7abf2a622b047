import { riskOf } from '../risk/assess-risk.ts';
import { countViews } from '../risk/blocks.ts';
import { learn } from '../risk/learn.ts';
import { dealFolds } from './folds.ts';
import { areaUnderCurve, calibrationError, qualityAt } from './metrics.ts';
import { groupNearDuplicates } from './near-duplicates.ts';

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

/**
 * Measures on labelled texts. Without `folds`: the shipped risk as it is. With `folds`: linear models trained on
 * the other folds, near-duplicates in one fold, their joining, calibration and threshold chosen inside the training folds.
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
  const scores = Float64Array.from(texts, riskOf);
  return {
    scores,
    decisions: Uint8Array.from(scores, (score) => (score >= SHIPPED_THRESHOLD ? 1 : 0)),
    threshold: SHIPPED_THRESHOLD,
  };
}

function crossValidate(texts: readonly string[], labels: readonly (0 | 1)[], folds: number): Scored {
  const views = countViews(texts);
  const groups = groupNearDuplicates(texts);
  const everyone = texts.map((_, index) => index);
  const parts = dealFolds(groups, everyone, labels, folds);
  const scores = new Float64Array(texts.length);
  const decisions = new Uint8Array(texts.length);
  let thresholds = 0;
  for (const held of parts) {
    const outside = new Set(held);
    const members = everyone.filter((member) => !outside.has(member));
    const { probability, threshold } = learn({ views, labels, groups, members });
    thresholds += threshold / parts.length;
    for (const member of held) {
      scores[member] = probability(member);
      decisions[member] = scores[member]! >= threshold ? 1 : 0;
    }
  }
  return { scores, decisions, threshold: thresholds };
}
