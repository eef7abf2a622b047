import type { RiskReason } from '@suar/core';
import { INDICATORS, type Reading, riskOf } from '@suar/lures';

/** How likely the words recruit by deception, for ordering a list; reasons are indicator codes, the weightiest first. */
export interface Assessment {
  /** 0 to 1; null where nothing may be scored. */
  probability: number | null;
  abstained: boolean;
  reasons: string[];
}

const CATALOGUE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
/** Less than this without any sign says nothing either way. */
const FEWEST_LETTERS = 24;
const ORDER = ['strong', 'medium', 'weak', 'counter'] as const;

/** The one place where the room asks the library how a text is to be ranked. A plea for help is never scored. */
export const assess = (text: string, reading: Reading): Assessment => {
  const shown = reading.findings.filter(
    (finding) => finding.kind === 'indicator' && finding.detail.sense !== 'negated',
  );
  const reasons = [...new Set(shown.map((finding) => finding.text))].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b),
  );
  if (reading.kind === 'plea') return { probability: null, abstained: false, reasons };
  // Nothing that was read speaks for or against: an honest reader does not guess.
  const abstained =
    reasons.length === 0 && (reading.language.code === 'und' || text.trim().length < FEWEST_LETTERS);
  return { probability: riskOf(reading), abstained, reasons };
};

const rank = (code: string): number => ORDER.indexOf(CATALOGUE.get(code)?.strength ?? 'weak');

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
