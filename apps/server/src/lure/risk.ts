import type { RiskAbstention, RiskReason, RiskWeight } from '@suar/core';
import { assessRisk, INDICATORS, type Reading } from '@suar/lures';

/** How likely the words recruit by deception, for ordering a list, and what speaks for and against. */
export interface Assessment {
  /** 0 to 1; null where nothing may be scored. */
  probability: number | null;
  /** Why the reader does not guess; null where it does, and of a plea, which is never scored. */
  abstention: RiskAbstention | null;
  /** Codes of the indicators shown, the strongest first. */
  reasons: string[];
  /** All that was weighed, the weightiest first. */
  weighed: RiskWeight[];
}

const CATALOGUE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
const ORDER = ['strong', 'medium', 'weak', 'counter'] as const;

/** The one place where the room asks the library how a text is to be ranked. A plea for help is never scored. */
export const assess = (text: string, reading: Reading): Assessment => {
  const shown = reading.findings.filter(
    (finding) => finding.kind === 'indicator' && finding.detail.sense !== 'negated',
  );
  const codes = [...new Set(shown.map((finding) => finding.text))].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b),
  );
  const { probability, abstained, reasons } = assessRisk(text, reading);
  return {
    probability,
    abstention: abstained === 'plea' ? null : abstained,
    reasons: codes,
    weighed: reasons.map(({ source, text: of, logOdds }) => ({ source, text: of, logOdds })),
  };
};

const rank = (code: string): number => ORDER.indexOf(CATALOGUE.get(code)?.strength ?? 'weak');

/** The indicator that a weight is about, if it is about one: its text is a code and how it was said. */
export const codeOf = ({ source, text }: RiskWeight): string =>
  source === 'indicator' ? text.slice(0, text.indexOf(' ')) : '';

/** The reasons as people read them. */
export const reasonsInWords = (codes: readonly string[]): RiskReason[] =>
  codes.flatMap((code) => {
    const indicator = CATALOGUE.get(code);
    if (!indicator) return [];
    const { title, description, strength, verified } = indicator;
    return [{ code, title, description, strength, verified }];
  });

export const titleOf = (code: string): { id: string; en: string } | null =>
  CATALOGUE.get(code)?.title ?? null;
