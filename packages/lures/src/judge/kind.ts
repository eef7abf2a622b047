import type { Mention } from '../lexicon/lexicon.ts';
import type { OtherKind } from '../types.ts';
import type { Sign } from './signs.ts';
import { assertedCodes, strengthOf } from './strength.ts';

const POINTS = { strong: 5, medium: 3, weak: 1, counter: -3 } as const;
/** Signs told from inside: F01 to F17. */
const isTold = (code: string): boolean => /^F[01]\d$/.test(code);
const OFFER = new Set(['HIRING', 'JOB', 'PROMISED', 'SCAM_WORK', 'C1', 'C2', 'PERK', 'PASSPORT', 'COMPANY']);
/** What an advert asks its reader to do; a story asks nothing. */
const OFFERS_WORK = ['HIRING', 'JOB', 'C1', 'C2', 'B1'] as const;
/** What the small print of an advert says too. */
const SMALL_PRINT = new Set(['F04', 'F05', 'F06', 'F07', 'F08', 'F09', 'F11']);
const CALLS = ['D4', 'D5', 'D8'] as const;
const GROUP_OF = (code: string): string => (code.startsWith('F') ? 'style' : code[0]!);

/** Points of the recruitment signs, each code once, and how many groups they come from. */
export function lurePoints(signs: readonly Sign[]): { points: number; groups: number } {
  const asserted = assertedCodes(signs);
  const seen = new Set<string>();
  const groups = new Set<string>();
  let points = 0;
  for (const sign of signs) {
    if (isTold(sign.code) || sign.code === 'E4' || sign.sense === 'negated' || seen.has(sign.code)) continue;
    const strength = strengthOf(sign, asserted)?.strength;
    if (strength === undefined) continue;
    seen.add(sign.code);
    points += POINTS[strength];
    if (strength !== 'counter') groups.add(GROUP_OF(sign.code));
  }
  return { points, groups: groups.size };
}

/** A warning names an offer or a place; "be careful, do not call back" is none. */
export function isWarning(
  mentions: readonly Mention[],
  notions: ReadonlySet<string>,
  ownVoice: boolean,
  hotspot: boolean,
): boolean {
  // "Awareness" and "education" are words of ordinary vacancies.
  if (ownVoice || (!hotspot && lawfulMarks(notions) > 1 && !notions.has('SCAM_WORK'))) return false;
  // "Be sure not to call" warns nobody of an offer.
  const unheard = mentions.filter(({ notion }) => notion === 'NO_CALLBACK');
  const warnings = mentions.filter(
    ({ notion, start, end }) =>
      notion === 'WARNING' && !unheard.some((other) => other.start < end + 2 && other.end > start - 2),
  );
  return (
    warnings.length > 0 &&
    (hotspot ||
      warnings.some((warning) =>
        mentions.some((other) => OFFER.has(other.notion) && Math.abs(other.start - warning.start) < 200),
      ))
  );
}

/** Is the text an advert that recruits with signs of deception? `smallPrint` gives further recruitment signs, where they are asked for. */
export function isLure(
  notions: ReadonlySet<string>,
  signs: readonly Sign[],
  smallPrint: () => readonly Sign[],
): boolean {
  // An advert does not tell what was done to its writer.
  const told = new Set(
    signs
      .filter((sign) => isTold(sign.code) && sign.code !== 'F01' && sign.sense === 'asserted')
      .map((sign) => sign.code),
  );
  const asks = signs.some((sign) => sign.code === 'E4' && sign.sense === 'asserted');
  const hiring = notions.has('HIRING');
  // Nobody who asks to be fetched home recruits in the same breath.
  if (asks && notions.has('WANT_HOME')) return false;
  if (told.size > 2 || ((asks || notions.has('WANT_HOME')) && (told.size > 0 || !hiring))) return false;
  if (isRecounted(notions, told.size)) return false;
  const narrated =
    [...told].some((code) => !SMALL_PRINT.has(code)) ||
    ['PROMISED', 'KIN', 'TELL_POLICE', 'REVEALED'].some((notion) => notions.has(notion));
  if (narrated && !CALLS.some((notion) => notions.has(notion))) return false;
  if (!OFFERS_WORK.some((notion) => notions.has(notion))) return false;
  const { points, groups } = lurePoints([...signs, ...smallPrint()]);
  return points >= 6 && groups >= 2 && (hiring || points >= 9);
}

/** Marks of ordinary, lawful work. */
const lawfulMarks = (notions: ReadonlySet<string>): number =>
  ['ORDINARY_WORK', 'G1', 'G3', 'G4'].filter((notion) => notions.has(notion)).length;

/** Told of the past, or of how it ended. */
const isRecounted = (notions: ReadonlySet<string>, told: number): boolean =>
  notions.has('RELIEF') ||
  (notions.has('PAST') &&
    (told > 0 ||
      ['SCAM_WORK', 'RESCUE', 'TELL_POLICE', 'NOT_RETURNED'].some((notion) => notions.has(notion))));

interface Marks {
  warning: boolean;
  newsy: boolean;
  luring: boolean;
}

/** What the text is by the rules, should it be no plea. */
export function judgeKind(notions: ReadonlySet<string>, signs: readonly Sign[], marks: Marks): OtherKind {
  if (marks.warning) return 'warning';
  if (marks.luring) return 'lure';
  if (marks.newsy) return 'other';
  const told = signs.filter((sign) => isTold(sign.code) && sign.sense === 'asserted').length;
  const lawful = lawfulMarks(notions);
  if (told > 0 && !notions.has('ORDINARY_ASK') && (lawful < 2 || told > 2)) return 'testimony';
  if (
    isRecounted(notions, told) &&
    (told > 0 ||
      ['SCAM_WORK', 'RESCUE', 'HELP', 'TELL_POLICE', 'SOLD', 'NOT_RETURNED', 'RELIEF'].some((notion) =>
        notions.has(notion),
      ))
  )
    return 'testimony';
  if (notions.has('OTHER_SCAM')) return 'other_scam';
  if (notions.has('HIRING') ? lawful > 0 || notions.has('JOB') : lawful > 1) return 'vacancy';
  return 'other';
}
