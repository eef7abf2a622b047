import type { Notion } from '../lexicon/concepts.ts';
import type { Mention } from '../lexicon/lexicon.ts';
import type { PleaSpeaker } from '../types.ts';
import type { Sign } from './signs.ts';
import type { SpokenWords } from './spoken-words.ts';

/** How near a sign of danger the person it befalls is named (folded units). */
const NEAR = 60;
const TOUCHING = 3;
/** What only those write who are overheard, watched or hidden. */
const INSIDE = new Set<Notion>(['WATCHED', 'CANNOT_TALK', 'READ_BY', 'NO_CALLBACK', 'SECRET', 'UNWILLING']);
/** Violence, sale and ransom: what happens again today. */
const PRESSING_SIGNS = new Set(['F07', 'F09', 'F10', 'F13']);
const PRESSING_NOTIONS = new Set<Notion>(['DEATH', 'INJURED', 'RANSOM', 'IF_SILENT', 'MOVED', 'SOLD']);

interface Place {
  start: number;
  end: number;
}

/**
 * Who writes a plea: the person held (`self`), one of theirs (`relative`), or somebody else. Each sign of danger befalls whom it
 * stands nearest; where nothing tells, the held are assumed: they can least be asked.
 */
export function pleaSpeaker(
  mentions: readonly Mention[],
  signs: readonly Sign[],
  spoken: SpokenWords,
): PleaSpeaker {
  const kin = mentions.filter(({ notion }) => notion === 'KIN');
  // First persons that do not say whose the kin is ("my brother", "adik saya").
  const own = spoken.own.filter(
    ({ start, end }) => !kin.some((word) => start <= word.end + 1 && word.start <= end + 1),
  );
  const dangers = signs.filter(
    ({ code, sense }) => code[0] === 'F' && code.length >= 3 && sense === 'asserted',
  );
  const first = Math.min(...dangers.map(({ start }) => start));
  let touching = 0;
  let self = 0;
  let theirs = 0;
  for (const sign of dangers) {
    const toKin = distance(kin, sign);
    const toOwn = distance(own, sign);
    if (toOwn <= TOUCHING) touching++;
    if (Math.min(toKin, toOwn) > NEAR) continue;
    if (toKin < toOwn) theirs++;
    else self++;
  }
  const about = spoken.about[0]?.start ?? -1;
  // Who names their kin before any danger tells of them, unless most of it is said of the writer outright ("they beat us").
  if (kin.some(({ start }) => start < first) || (about >= 0 && about < first))
    return 2 * touching > dangers.length ? 'self' : 'relative';
  if (self + theirs > 0) return self >= theirs ? 'self' : 'relative';
  if (mentions.some(({ notion }) => INSIDE.has(notion))) return 'self';
  if (kin.length > 0) return 'relative';
  return own.length > 0 || !mentions.some(({ notion }) => notion === 'MINOR') ? 'self' : 'other';
}

/** Whether somebody may be hurt, sold or moved today: such words, or a day named as now or near beside a sign from inside. */
export function isPressing(
  mentions: readonly Mention[],
  signs: readonly Sign[],
  { now }: SpokenWords,
): boolean {
  return (
    signs.some(({ code, sense }) => sense === 'asserted' && PRESSING_SIGNS.has(code)) ||
    mentions.some(({ notion }) => PRESSING_NOTIONS.has(notion)) ||
    now.length > 0
  );
}

const distance = (places: readonly Place[], to: Place): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const { start, end } of places) least = Math.min(least, Math.max(0, start - to.end, to.start - end));
  return least;
};
