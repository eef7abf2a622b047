import type { IndicatorStrength } from '../types.ts';

/**
 * Strengths that depend on what stands beside them, after the list of indicators (a SIGNALS working draft; KEMLU, BP2MI,
 * INTERPOL, ILO-D as each indicator names). `with` any of these codes, `all` of these, or a fact of the finding itself.
 * `unless`: a lawful process or a verifiable employer holds the weight down.
 */
export interface StrengthRule {
  code: string;
  to: IndicatorStrength;
  with?: readonly string[];
  all?: readonly string[];
  /** Pay of at least this many reference wages; documents said to be kept. */
  payRatio?: number;
  retention?: true;
  unless?: readonly string[];
}

const LAWFUL = ['G1', 'G2', 'G3', 'G4'] as const;

export const STRENGTH_RULES: readonly StrengthRule[] = [
  { code: 'A1', to: 'strong', with: ['B1', 'C1', 'D1', 'E1'], unless: LAWFUL },
  { code: 'B1', to: 'strong', payRatio: 3 },
  { code: 'B3', to: 'strong', all: ['B1', 'C1'] },
  { code: 'C1', to: 'strong', with: ['A1'], unless: LAWFUL },
  { code: 'C3', to: 'medium', with: ['A1', 'A2', 'A3', 'D1'] },
  { code: 'D5', to: 'medium', with: ['C5'] },
  { code: 'D6', to: 'strong', retention: true },
];
