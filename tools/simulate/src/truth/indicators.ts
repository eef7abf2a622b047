import { ageOn } from '../calendar.ts';
import type { Random } from '../random.ts';
import { INDICATORS, type Indicator, type TrueOutcome } from '../types.ts';

/** How often each indicator holds for victims, for exploited workers, and for those who are neither. */
const RATES: Record<Exclude<Indicator, 'F17'>, readonly [number, number, number]> = {
  F01: [0.85, 0.5, 0.2],
  F02: [0.8, 0.15, 0.03],
  F03: [0.6, 0.15, 0.1],
  F04: [0.8, 0.3, 0.05],
  F05: [0.85, 0.08, 0.03],
  F06: [0.6, 0.15, 0.05],
  F07: [0.65, 0.3, 0.03],
  F08: [0.6, 0.35, 0.04],
  F09: [0.4, 0.03, 0.01],
  F10: [0.3, 0.04, 0.01],
  F11: [0.7, 0.75, 0.12],
  F12: [0.6, 0.7, 0.1],
  F13: [0.45, 0.03, 0.01],
  F14: [0.15, 0.02, 0.02],
  F15: [0.45, 0.2, 0.05],
  F16: [0.3, 0.05, 0.04],
};

/** Which indicators hold for a person. A victim has always a means (F02 or F05) and exploitation (F11 or F12). */
export function indicatorsOf(
  random: Random,
  outcome: TrueOutcome,
  birthDate: string,
  arrived: string,
): Indicator[] {
  const column =
    outcome === 'victim'
      ? 0
      : outcome === 'exploited_worker'
        ? 1
        : outcome === 'not_victim'
          ? 2
          : random.below(3);
  const held = new Set<Indicator>();
  for (const code of INDICATORS) {
    if (code === 'F17') {
      if (ageOn(birthDate, arrived) < 18) held.add(code);
    } else if (random.chance(RATES[code][column] ?? 0)) held.add(code);
  }
  if (outcome === 'victim') {
    if (!held.has('F02') && !held.has('F05')) held.add(random.pick(['F02', 'F05'] as const));
    if (!held.has('F11') && !held.has('F12')) held.add(random.pick(['F11', 'F12'] as const));
  }
  return INDICATORS.filter((code) => held.has(code));
}
