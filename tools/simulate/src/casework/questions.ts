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

/** Which of the ILO's eleven each scam-compound indicator is a sign of. */
const ILO_OF: Readonly<Record<Indicator, readonly number[]>> = {
  F01: [2],
  F02: [2],
  F03: [3, 4],
  F04: [7],
  F05: [3],
  F06: [4],
  F07: [5, 6, 9],
  F08: [9],
  F09: [9, 6],
  F10: [6],
  F11: [11],
  F12: [8],
  F13: [5, 6],
  F14: [6],
  F15: [6, 1],
  F16: [],
  F17: [],
};
export const ILO_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
/** The numbers of the eleven that hold for somebody of whom these indicators hold. */
export const iloOf = (indicators: readonly Indicator[]): ReadonlySet<number> =>
  new Set(indicators.flatMap((code) => ILO_OF[code]));

/** What every worksheet asks; the answers follow what holds. */
export const ASKED = [...new Set(Object.values(DELPHI_OF).filter((code) => code !== null))];
/** Legal elements: act, means, purpose. */
export const ELEMENTS = ['act', 'means', 'purpose'] as const;
