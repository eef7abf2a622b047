import type { Indicator } from '../types.ts';

/** The Delphi indicator (reference/delphi_indicators.json) that each scam-compound indicator speaks for. */
export const DELPHI_OF = {
  F01: 'D1.nature_of_job',
  F02: 'D1.nature_of_job',
  F03: 'D1.travel',
  F04: 'D5.documents',
  F05: 'D5.confinement',
  F06: 'D5.confinement',
  F07: 'D5.forced_tasks',
  F08: 'D5.debt_bondage',
  F09: 'D5.debt_bondage',
  F10: 'D5.worse_conditions',
  F11: 'D4.excessive_hours',
  F12: 'D5.wages_withheld',
  F13: 'D5.violence',
  F14: 'D5.against_peers',
  F15: 'D5.denunciation',
  F16: 'D5.illicit_activities',
  F17: null,
} as const satisfies Record<Indicator, string | null>;

/** What every worksheet asks; the answers follow what holds. */
export const ASKED = [...new Set(Object.values(DELPHI_OF).filter((code) => code !== null))];
/** Legal elements: act, means, purpose. */
export const ELEMENTS = ['act', 'means', 'purpose'] as const;
