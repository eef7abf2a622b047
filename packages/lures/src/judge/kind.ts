import { INDICATORS } from '../data/indicators.data.ts';
import type { Mention } from '../lexicon/lexicon.ts';
import type { TextKind } from '../types.ts';
import type { Sign } from './signs.ts';

const POINTS = { strong: 5, medium: 3, weak: 1, counter: -3 } as const;
const CATALOGUE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
const TOLD = new Set([
  'F02',
  'F04',
  'F05',
  'F06',
  'F07',
  'F08',
  'F09',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F15',
  'F16',
  'F03',
  'F17',
  'F01',
]);
const OFFER = new Set(['HIRING', 'JOB', 'PROMISED', 'SCAM_WORK', 'A1', 'ACCOUNT']);

/** Points of the recruitment signs, each counted once, and how many groups they come from. */
export function lurePoints(signs: readonly Sign[]): { points: number; groups: number } {
  const seen = new Set<string>();
  const groups = new Set<string>();
  let points = 0;
  for (const sign of signs) {
    const indicator = CATALOGUE.get(sign.code);
    if (
      indicator === undefined ||
      indicator.group === 'victim' ||
      sign.code === 'E4' ||
      sign.sense === 'negated' ||
      seen.has(sign.code)
    )
      continue;
    seen.add(sign.code);
    points += POINTS[indicator.strength];
    if (indicator.strength !== 'counter') groups.add(indicator.group);
  }
  return { points, groups: groups.size };
}

/** A warning names an offer; "be careful, do not call back" is none. */
export function isWarning(mentions: readonly Mention[], ownVoice: boolean): boolean {
  if (ownVoice) return false;
  const warnings = mentions.filter((mention) => mention.notion === 'WARNING');
  return warnings.some((warning) =>
    mentions.some((other) => OFFER.has(other.notion) && Math.abs(other.start - warning.start) < 160),
  );
}

/** Is the text an advert that recruits with signs of deception? */
export function isLure(mentions: readonly Mention[], signs: readonly Sign[]): boolean {
  const { points, groups } = lurePoints(signs);
  // An advert does not tell what was done to its writer.
  const told = new Set(
    signs
      .filter((sign) => TOLD.has(sign.code) && sign.code !== 'F01' && sign.sense === 'asserted')
      .map((sign) => sign.code),
  );
  const asks = signs.some((sign) => sign.code === 'E4' && sign.sense === 'asserted');
  const homesick = mentions.some((mention) => mention.notion === 'WANT_HOME');
  if (
    told.size > 2 ||
    ((asks || homesick) && (told.size > 0 || mentions.every((mention) => mention.notion !== 'HIRING')))
  )
    return false;
  const hiring = mentions.some((mention) => mention.notion === 'HIRING');
  return points >= 6 && groups >= 2 && (hiring || points >= 9);
}

/** What the text is; a plea goes before everything. */
export function judgeKind(
  mentions: readonly Mention[],
  signs: readonly Sign[],
  urgent: boolean,
  warning: boolean,
  luring: boolean,
): TextKind {
  if (urgent) return 'plea';
  if (warning) return 'warning';
  if (luring) return 'lure';
  const has = (notion: string): boolean => mentions.some((mention) => mention.notion === notion);
  if (signs.some((sign) => TOLD.has(sign.code) && sign.sense === 'asserted')) return 'testimony';
  if (has('OTHER_SCAM')) return 'other_scam';
  return has('HIRING') && (has('JOB') || has('ORDINARY_WORK')) ? 'vacancy' : 'other';
}
