import { RISK_WEIGHTS } from '../data/risk-weights.generated.ts';
import { readText } from '../read-text.ts';
import type { Reading, Span } from '../types.ts';
import { logistic } from './logistic.ts';
import { findingFeatures, type RiskFeature, wordFeatures, wordSet } from './risk-features.ts';

/** Weights in log-odds; the key of a feature is its source and its text. */
export interface RiskModel {
  bias: number;
  weights: Readonly<Record<string, number>>;
}

/** The shipped models: from findings alone, and from findings and words together. Written by scripts/train-risk.ts. */
export interface RiskWeights {
  findings: RiskModel;
  words: RiskModel;
  /** Languages with enough texts to learn from. */
  languages: readonly string[];
  /** Share of the class among what was learned from: the guess about a text of which nothing is known. */
  chance: number;
}

/** Why no probability is said. A plea is passed on to people, never scored. */
export type RiskAbstention = 'plea' | 'too_short' | 'unknown_language' | 'nothing_known';

/** What speaks for (above 0) or against, in log-odds, with the places it was read from. */
export interface RiskReason {
  source: RiskFeature['source'];
  text: string;
  logOdds: number;
  spans: Span[];
}

export interface RiskAssessment {
  /** 0 to 1; null where the model abstains. */
  probability: number | null;
  abstained: RiskAbstention | null;
  /** The weightiest first. */
  reasons: RiskReason[];
}

const REASONS = 12;
const MIN_WORDS = 4;
/** Below this share of known words a text is far from all that was learned from. */
const MIN_KNOWN = 0.2;

export const featureKey = ({ source, text }: Pick<RiskFeature, 'source' | 'text'>): string =>
  `${source} ${text}`;

/**
 * How likely a text recruits by deception or defrauds, 0 to 1, with the reasons in log-odds; for ordering a list, never a
 * verdict. Of a text its findings and words are weighed, of a reading its findings alone; who has read the text already hands
 * both over. Abstains, with a probability of null, from pleas, from texts too short, in a language not learned, or unlike all
 * that was learned. Never throws.
 */
export function assessRisk(
  input: string | Reading,
  reading: Reading = typeof input === 'string' ? readText(input) : input,
): RiskAssessment {
  const features = findingFeatures(reading);
  const model = typeof input === 'string' ? RISK_WEIGHTS.words : RISK_WEIGHTS.findings;
  if (typeof input === 'string')
    features.push(...wordFeatures(input, (word) => `word ${word}` in RISK_WEIGHTS.words.weights));
  const reasons = features
    .map(({ source, text, value, spans }) => ({
      source,
      text,
      logOdds: (model.weights[featureKey({ source, text })] ?? 0) * value,
      spans,
    }))
    .filter(({ logOdds }) => logOdds !== 0)
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
  const abstained = abstentionOf(input, reading, features);
  if (abstained === 'plea') return { probability: null, abstained, reasons: [] };
  const margin = reasons.reduce((sum, { logOdds }) => sum + logOdds, model.bias);
  return {
    probability: abstained === null ? logistic(margin) : null,
    abstained,
    reasons: reasons.slice(0, REASONS),
  };
}

function abstentionOf(
  input: string | Reading,
  reading: Reading,
  features: readonly RiskFeature[],
): RiskAbstention | null {
  if (reading.kind === 'plea') return 'plea';
  // Signs that were read speak in any language and length.
  if (features.some(({ source }) => source === 'indicator')) return null;
  if (typeof input === 'string') {
    const words = wordSet(input).size;
    const known = features.filter(({ source }) => source === 'word').length;
    if (words < MIN_WORDS) return 'too_short';
    if (!RISK_WEIGHTS.languages.includes(reading.language.code)) return 'unknown_language';
    return known < MIN_KNOWN * words ? 'nothing_known' : null;
  }
  if (!RISK_WEIGHTS.languages.includes(reading.language.code)) return 'unknown_language';
  return null;
}

/** The probability alone; where the model abstains, the share of the class among what it learned from. */
export const riskOf = (input: string | Reading): number =>
  assessRisk(input).probability ?? RISK_WEIGHTS.chance;
