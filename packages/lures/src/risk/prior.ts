import { INDICATORS } from '../data/indicators.data.ts';
import type { TextKind } from '../types.ts';

/** What is thought before anything is learned, in log-odds, by hand after the strengths of the catalogue. */
const STRENGTHS = { strong: 1.2, medium: 0.7, weak: 0.3, counter: -0.8 } as const;
const KINDS: Readonly<Record<TextKind, number>> = {
  lure: 2,
  other_scam: 2.5,
  vacancy: -0.5,
  warning: -4,
  plea: 0,
  testimony: -2,
  other: 0,
};

/** Signs told from inside say that somebody suffers, not that the text recruits: nothing is thought of them beforehand. */
const SIGNS = new Map(
  INDICATORS.filter(({ group }) => group !== 'victim').map(({ code, strength }) => [
    `indicator ${code} said`,
    STRENGTHS[strength],
  ]),
);
const PRIOR: ReadonlyMap<string, number> = new Map([
  ...SIGNS,
  ...Object.entries(KINDS).map(([kind, weight]) => [`kind ${kind}`, weight] as const),
]);

/** The weight of a feature before learning; 0 where nothing is thought. */
export const priorOf = (key: string): number => PRIOR.get(key) ?? 0;

/**
 * A learned weight that does not contradict the catalogue: a sign of deception never speaks against it, a counter-sign never
 * for it, whatever a small set of texts suggests.
 */
export function keepSign(key: string, weight: number): number {
  const prior = SIGNS.get(key);
  if (prior === undefined) return weight;
  return prior > 0 ? Math.max(0, weight) : Math.min(0, weight);
}
