import { findMentions, type Mention } from '../lexicon/lexicon.ts';
import type { MatchText } from '../lexicon/match-text.ts';
import type { Finding, OtherKind, Span } from '../types.ts';
import { namedEmployers } from './employer.ts';
import { isLure, isWarning, judgeKind } from './kind.ts';
import { paySigns } from './pay.ts';
import { type JudgedPlea, judgePlea } from './plea.ts';
import { quotedRanges } from './sense.ts';
import { findSigns, type Sign, withSense } from './signs.ts';
import { isWithin, type SpokenWords, spokenWords } from './spoken-words.ts';

/** The small print of an advert says of the future what those inside say of the present. */
const IN_AN_ADVERT: Readonly<Record<string, string | undefined>> = {
  F04: 'D6',
  F05: 'E1',
  F06: 'D6',
  F07: 'E2',
  F08: 'B5',
  F09: 'E3',
  F10: 'E3',
  F11: 'E2',
  F13: 'E3',
};

/** What is known beside the folded words, in canonical offsets. */
export interface JudgeContext {
  language: string;
  /** Places known for compounds, and countries where most are. */
  hotspots: readonly Span[];
  /** Values found in the text: money that is compared with a wage can be B1, an employer whose address bears its name is G2. */
  values?: readonly Finding[];
  /** Stretches whose writing was disguised: F1. */
  disguised?: readonly Span[];
}

/** What the lists and rules say of a text; places in folded offsets. */
export interface ReadByRules {
  mentions: readonly Mention[];
  spoken: SpokenWords;
  signs: Sign[];
  plea: JudgedPlea;
  /** What it is, should it be no plea. */
  kind: OtherKind;
  /** A warning, news, an advert or a good end: words of distress in it are not the writer's own. */
  otherwise: boolean;
}

/** Reads a folded text by lists and rules alone. */
export function readByRules(match: MatchText, context: JudgeContext): ReadByRules {
  const mentions = findMentions(match, context.language);
  const spoken = spokenWords(match);
  const notions = new Set<string>();
  for (const mention of mentions) notions.add(mention.notion);
  const values = context.values ?? [];
  const found = findSigns(match.text, mentions, notions);
  const asked = found.filter((sign) => !isToldRescue(match.text, sign, mentions, spoken));
  const read = [
    ...asked,
    ...context.hotspots.map((span) => outside(match, span, 'A1', 'place.hotspot')),
    ...paySigns(values, (offset) => foldedOffset(match.origin, offset)),
    ...namedEmployers(values).map((span) => outside(match, span, 'G2', 'employer.domain')),
    ...(context.disguised ?? []).map((span) => outside(match, span, 'F1', 'canonical.disguise')),
  ].sort((a, b) => a.start - b.start);
  const ownVoice = hasOwnVoice(match.text, read, notions);
  const warning = isWarning(mentions, notions, ownVoice, context.hotspots.length > 0);
  const newsy = (notions.has('NEWS') || asked.length < found.length) && !ownVoice;
  const signs = newsy || warning ? withSense(read, quotedRanges(match.text), warning) : read;
  const luring =
    !warning &&
    !newsy &&
    isLure(notions, signs, () => asInAdvert(signs).filter((sign) => sign.code[0] !== 'F'));
  const marks = { warning, newsy, luring };
  return {
    mentions,
    spoken,
    signs,
    plea: judgePlea(match.text, mentions, notions, signs, marks, spoken),
    kind: judgeKind(notions, signs, marks),
    otherwise: warning || newsy || luring || (notions.has('RELIEF') && !notions.has('STILL')),
  };
}

/** What the words beside this do not tell, as a sign in folded offsets. */
function outside({ origin }: MatchText, span: Span, code: string, rule: string): Sign {
  const start = foldedOffset(origin, span.start);
  return {
    code,
    start,
    end: Math.max(start + 1, foldedOffset(origin, span.end)),
    sense: 'asserted',
    confidence: 0.7,
    rule,
  };
}

/** Told signs as the small print's, one for each code and place: what says more (that passports are kept) goes before a phrase. */
export function asInAdvert(signs: readonly Sign[]): Sign[] {
  const latest = new Map<string, Sign>();
  const kept: Sign[] = [];
  for (const sign of signs) {
    const code = IN_AN_ADVERT[sign.code] ?? sign.code;
    const last = latest.get(code);
    if (last !== undefined && sign.start < last.end) {
      if (code !== sign.code && last.rule.startsWith('phrase.')) Object.assign(last, { ...sign, code });
      continue;
    }
    const copy = { ...sign, code };
    latest.set(code, copy);
    kept.push(copy);
  }
  return kept;
}

/** A rescue that is told of or thanked for, not one that is asked for: "police freed 17 people". */
const isToldRescue = (
  text: string,
  sign: Sign,
  mentions: readonly Mention[],
  { own }: SpokenWords,
): boolean => sign.code === 'E4' && (isThankedFor(sign, mentions) || isOfOthers(text, sign, mentions, own));

/** "Thank you for helping my sister home": the thanks come first; a plea may end with them. */
const isThankedFor = (sign: Sign, mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ notion, start, end }) => notion === 'THANKS' && start < sign.start && sign.start - end < 40,
  );

const isOfOthers = (text: string, sign: Sign, mentions: readonly Mention[], own: readonly Span[]): boolean =>
  !mentions.some(({ notion }) => notion === 'KIN') &&
  mentions.some(
    ({ notion, start, end }) =>
      notion === 'POLICE' &&
      end <= sign.start &&
      sign.start - end < 16 &&
      !isWithin(own, start, sign.end + 40),
  ) &&
  COUNTED.test(text.slice(sign.start, sign.end + 40));
const COUNTED =
  /[0-9]|百|十多|orang|korban|people|workers|victims|nationals|nguoi|คน|ຄົນ|នាក់|ဦး|ယောက်|katao|biktima/;

/** First folded unit that comes from the canonical offset or later. */
function foldedOffset(origin: Int32Array, offset: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A first-person rescue phrase beside danger outweighs words of news and warning in the same chat. */
function hasOwnVoice(text: string, signs: readonly Sign[], notions: ReadonlySet<string>): boolean {
  const asks = signs.filter((sign) => sign.code === 'E4' && sign.sense === 'asserted');
  const danger = signs.some(
    (sign) => sign.code.startsWith('F0') || sign.code === 'F13' || sign.code === 'F10',
  );
  return (
    asks.some((ask) => !inQuotes(text, ask.start)) &&
    !notions.has('FICTION') &&
    (danger || !notions.has('WARNING'))
  );
}

const inQuotes = (text: string, at: number): boolean => {
  let marks = 0;
  for (let place = Math.max(0, at - 300); place < at; place++) if (text[place] === '"') marks++;
  return marks % 2 === 1 && text.slice(at, at + 300).includes('"');
};
