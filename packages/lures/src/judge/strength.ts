import { INDICATORS } from '../data/indicators.data.ts';
import type { IndicatorStrength } from '../types.ts';
import type { Sign } from './signs.ts';
import { STRENGTH_RULES } from './strength-rules.data.ts';

const BASE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator.strength]));
const RULES = new Map<string, (typeof STRENGTH_RULES)[number][]>();
for (const rule of STRENGTH_RULES) RULES.set(rule.code, [...(RULES.get(rule.code) ?? []), rule]);

export interface Strength {
  strength: IndicatorStrength;
  /** Codes and facts that raised it above the catalogue's; empty when nothing did. */
  raisedBy: string[];
}

/** Strength of a sign among the codes asserted in the same text, by STRENGTH_RULES; undefined for an unknown code. */
export function strengthOf(sign: Sign, asserted: ReadonlySet<string>): Strength | undefined {
  const base = BASE.get(sign.code);
  if (base === undefined) return undefined;
  for (const rule of RULES.get(sign.code) ?? []) {
    if (rule.unless?.some((code) => asserted.has(code)) === true) continue;
    if (rule.payRatio !== undefined && (sign.payRatio ?? 0) >= rule.payRatio)
      return { strength: rule.to, raisedBy: ['pay-ratio'] };
    if (rule.retention === true && sign.rule === 'near.PASSPORT.TAKEN')
      return { strength: rule.to, raisedBy: ['retention'] };
    if (rule.all?.every((code) => asserted.has(code)) === true)
      return { strength: rule.to, raisedBy: [...rule.all] };
    const beside = rule.with?.filter((code) => asserted.has(code)) ?? [];
    if (beside.length > 0) return { strength: rule.to, raisedBy: beside };
  }
  return { strength: base, raisedBy: [] };
}

/** Codes that a text asserts, the background for strengths. */
export const assertedCodes = (signs: readonly Sign[]): Set<string> =>
  new Set(signs.filter((sign) => sign.sense !== 'negated').map((sign) => sign.code));
