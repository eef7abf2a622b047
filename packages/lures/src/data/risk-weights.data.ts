import type { IndicatorStrength, TextKind } from '../types.ts';

/** Weights of the shipped risk, in log-odds: chosen by hand after the strengths of the catalogue, not learned. */
export const RISK_WEIGHTS: { bias: number; strengths: Record<IndicatorStrength, number>; kinds: Record<TextKind, number> } = {
  bias: -2,
  strengths: { strong: 1.2, medium: 0.7, weak: 0.3, counter: -0.8 },
  kinds: { lure: 2, other_scam: 2.5, vacancy: -0.5, warning: -4, plea: -1, testimony: -2, other: 0 },
};
