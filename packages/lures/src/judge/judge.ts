import { INDICATORS } from '../data/indicators.data.ts';
import type { Mention } from '../lexicon/lexicon.ts';
import type { MatchText } from '../lexicon/match-text.ts';
import { logistic } from '../risk/logistic.ts';
import type { Finding, Plea, Span, TextKind } from '../types.ts';
import { asInAdvert, type JudgeContext, type ReadByRules, readByRules } from './by-rules.ts';
import {
  type LearnedPlea,
  type LearnedReading,
  likeliestKind,
  namedFeatures,
  weighText,
  wordsForKind,
} from './learned.ts';
import type { JudgedPlea } from './plea.ts';
import { PLEA_NOTIONS } from './plea-rules.data.ts';
import { isPressing, pleaSpeaker } from './plea-speaker.ts';
import type { Sign } from './signs.ts';
import { assertedCodes, strengthOf } from './strength.ts';

const CATALOGUE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));

export interface Judgement {
  indicators: Finding[];
  plea: JudgedPlea & Pick<Plea, 'by' | 'pressing'>;
  kind: TextKind;
  kindSpan: Span | null;
}

/** Reads indicators, plea and kind, by rules and by what was learned; spans are offsets of the canonical text. */
export function judge(match: MatchText, context: JudgeContext): Judgement {
  const ruled = readByRules(match, context);
  const { mentions, spoken, signs } = ruled;
  const learned = ruled.plea.urgent ? undefined : weighText(match.text, mentions);
  const plea =
    learned === undefined ? ruled.plea : withLearned(ruled.plea, learned.plea, mentions, ruled.otherwise);
  const kind = plea.urgent || learned === undefined ? 'plea' : kindOf(match, context, ruled, learned);
  const shown = kind === 'lure' || kind === 'vacancy' ? asInAdvert(signs) : signs;
  const kindSpan =
    kind === 'plea' || kind === 'other' || kind === ruled.kind
      ? undefined
      : wordsForKind(match.text, mentions, kind);
  return {
    indicators: toFindings(shown, kind, plea, match.origin),
    plea: {
      ...plea,
      spans: plea.spans.map((span) => toSpan(match.origin, span)),
      by: plea.urgent ? pleaSpeaker(mentions, signs, spoken) : null,
      pressing: plea.urgent && isPressing(mentions, signs, spoken),
    },
    kind,
    kindSpan: kindSpan === undefined ? null : toSpan(match.origin, kindSpan),
  };
}

/** The rules' verdict is one voice among what is weighed. */
const kindOf = (
  { text }: MatchText,
  { values }: JudgeContext,
  { kind, signs }: ReadByRules,
  { kinds }: LearnedReading,
): TextKind => likeliestKind(kinds, namedFeatures(kind, signs, values ?? [], text.length));

/** From folded to canonical offsets. */
const toSpan = (origin: Int32Array, { start, end }: Span): Span => ({
  start: origin[start]!,
  end: origin[end - 1]! + 1,
});

/** What no rule carried may still be a plea by the learned weights; where the rules read a warning, news or an advert, only plainly. */
function withLearned(
  ruled: JudgedPlea,
  { margin, span }: LearnedPlea,
  mentions: readonly Mention[],
  otherwise: boolean,
): JudgedPlea {
  if (span === undefined || margin < leastMargin(mentions, otherwise)) return ruled;
  const confidence = Math.round(100 * Math.min(0.95, logistic(margin))) / 100;
  // Nobody may have asked for anything: the words are shown as the plea's, not as a call for rescue.
  return { urgent: true, confidence, spans: [span], unasked: true, rule: 'learned' };
}

/**
 * What the weights must say, by the notions of distress in the text (none, one, more). Everyday messages seldom hold two, so a low bar
 * costs little there; most hold none, so words alone must say much. Set with round 10 of the gold and everyday messages in view.
 */
const leastMargin = (mentions: readonly Mention[], otherwise: boolean): number => {
  if (otherwise) return 1.5;
  const hints = new Set<string>();
  for (const { notion } of mentions) if (PLEA_NOTIONS.has(notion)) hints.add(notion);
  return LEAST_BY_HINTS[Math.min(hints.size, 2)]!;
};
const LEAST_BY_HINTS = [1, 0.5, 0] as const;

/** In a report from inside, recruitment phrases are background; in an advert, F01 to F17 cannot be told yet. */
function toFindings(signs: readonly Sign[], kind: TextKind, plea: JudgedPlea, origin: Int32Array): Finding[] {
  const advert = kind === 'lure' || kind === 'vacancy';
  const told = kind === 'plea' || kind === 'testimony' || kind === 'other';
  const shown = signs.filter(({ code }) => {
    const group = CATALOGUE.get(code)?.group;
    if (group === undefined || (advert && group === 'victim')) return false;
    return !told || group === 'victim' || code === 'E4';
  });
  // A plea in hints has no rescue phrase; the hints themselves are shown for it.
  if (plea.urgent && !plea.unasked && !shown.some((sign) => sign.code === 'E4'))
    for (const { start, end } of plea.spans)
      shown.push({
        code: 'E4',
        start,
        end,
        sense: 'asserted',
        confidence: plea.confidence,
        rule: `plea.${plea.rule}`,
      });
  const asserted = assertedCodes(shown);
  return shown.map((sign) => {
    const indicator = CATALOGUE.get(sign.code)!;
    const { strength, raisedBy } = strengthOf(sign, asserted)!;
    const detail: Record<string, unknown> = {
      group: indicator.group,
      strength,
      ilo: [...indicator.ilo],
      delphi: [...indicator.delphi],
      sense: sign.sense,
    };
    if (raisedBy.length > 0) detail.raisedBy = raisedBy;
    if (indicator.palermo !== undefined) detail.palermo = indicator.palermo;
    return {
      kind: 'indicator',
      ...toSpan(origin, sign),
      text: sign.code,
      detail,
      confidence: sign.confidence,
      rule: sign.rule,
    };
  });
}
