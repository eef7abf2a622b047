import { INDICATORS } from '../data/indicators.data.ts';
import { RISK_WEIGHTS } from '../data/risk-weights.data.ts';
import { readText } from '../read-text.ts';
import type { Reading } from '../types.ts';
import { logistic } from './logistic.ts';

const CATALOGUE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));

/**
 * How likely a text is to recruit by deception or to defraud, 0 to 1, from its indicators and kind alone. For ordering a
 * list, never a verdict. The weights are set by hand, so that the reasons are the findings themselves.
 */
export function riskOf(reading: Reading): number {
  let margin = RISK_WEIGHTS.bias + RISK_WEIGHTS.kinds[reading.kind];
  const seen = new Set<string>();
  for (const finding of reading.findings) {
    if (finding.kind !== 'indicator' || seen.has(finding.text) || finding.detail.sense === 'negated')
      continue;
    seen.add(finding.text);
    margin += RISK_WEIGHTS.strengths[CATALOGUE.get(finding.text)!.strength];
  }
  return logistic(margin);
}

/** The shipped risk of a text. */
export const textRisk = (text: string): number => riskOf(readText(text));
