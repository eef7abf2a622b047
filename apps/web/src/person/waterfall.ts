import type { Candidate } from '@suar/core';

export type Explanation = Candidate['explanation'];

type Comparison = Explanation['comparisons'][number];

/** One bar of the waterfall, in bits: it runs from the weight before the comparison to the weight after it. */
export interface WaterfallStep {
  name: string;
  comparison: Comparison | null;
  from: number;
  to: number;
}

/** Bars from the prior through each comparison that was made to the final weight; `low` and `high` bound them all. */
export interface Waterfall {
  steps: WaterfallStep[];
  low: number;
  high: number;
}

const moves = (comparison: Comparison): boolean =>
  comparison.outcome !== 'missing' && comparison.outcome !== 'not_applicable';

/** The whole weight of one comparison: agreement and, where given, the rarity of the value. */
export const comparisonWeight = (comparison: Comparison): number =>
  comparison.weight + (comparison.termFrequencyWeight ?? 0);

/**
 * Lays out an explanation as a waterfall. Comparisons without a value on both sides move nothing and get no bar;
 * they are told in words. The last bar runs from zero to the stated weight, whatever the others add up to.
 */
export const layWaterfall = (explanation: Explanation): Waterfall => {
  const steps: WaterfallStep[] = [{ name: 'prior', comparison: null, from: 0, to: explanation.prior }];
  let at = explanation.prior;
  for (const comparison of explanation.comparisons.filter(moves)) {
    const to = at + comparisonWeight(comparison);
    steps.push({ name: comparison.name, comparison, from: at, to });
    at = to;
  }
  steps.push({ name: 'final', comparison: null, from: 0, to: explanation.weight });
  const ends = steps.flatMap((step) => [step.from, step.to]);
  return { steps, low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
};
