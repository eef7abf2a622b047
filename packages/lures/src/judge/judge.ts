import { INDICATORS } from '../data/indicators.data.ts';
import { findMentions, type Mention } from '../lexicon/lexicon.ts';
import type { MatchText } from '../lexicon/match-text.ts';
import type { Finding, Span, TextKind } from '../types.ts';
import { isLure, isWarning, judgeKind } from './kind.ts';
import { type JudgedPlea, judgePlea } from './plea.ts';
import { findSigns, type Sign } from './signs.ts';

const CATALOGUE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
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

export interface Judgement {
  indicators: Finding[];
  plea: JudgedPlea;
  kind: TextKind;
}

/** Reads indicators, plea and kind; spans are offsets of the canonical text. `hotspots` are places known for compounds. */
export function judge(match: MatchText, language: string, hotspots: readonly Span[]): Judgement {
  const mentions = findMentions(match, language);
  const has = (notion: string): boolean => mentions.some((mention) => mention.notion === notion);
  const first = findSigns(match.text, mentions, false, false);
  const ownVoice = hasOwnVoice(match.text, mentions, first);
  const warning = isWarning(mentions, ownVoice);
  const newsy = has('NEWS') && !ownVoice;
  const signs = newsy || warning ? findSigns(match.text, mentions, newsy, warning) : first;
  const places = hotspots.map(
    (span): Sign => ({
      code: 'A1',
      start: -1,
      end: -1,
      ...hotspotSense(warning),
      confidence: 0.7,
      rule: `place.${span.start}`,
    }),
  );
  const luring = !warning && isLure(mentions, [...signs, ...places.slice(0, 1)]);
  const plea = judgePlea(match.text, mentions, signs, { warning, newsy, luring });
  const kind = judgeKind(mentions, signs, plea.urgent, warning, luring);
  const toSpan = (start: number, end: number): Span => ({
    start: match.origin[start]!,
    end: match.origin[end - 1]! + 1,
  });
  const advert = kind === 'lure' || kind === 'vacancy';
  const told = kind === 'plea' || kind === 'testimony' || kind === 'other';
  const indicators: Finding[] = [];
  for (const sign of signs) {
    const code = advert ? (IN_AN_ADVERT[sign.code] ?? sign.code) : sign.code;
    const indicator = CATALOGUE.get(code);
    // In a report from inside, recruitment phrases are background; in an advert, F01 to F17 cannot be told yet.
    if (
      indicator === undefined ||
      (advert && indicator.group === 'victim') ||
      (told && indicator.group !== 'victim' && code !== 'E4')
    )
      continue;
    indicators.push(toFinding(code, toSpan(sign.start, sign.end), sign.sense, sign.confidence, sign.rule));
  }
  if (!told)
    for (const span of hotspots)
      indicators.push(toFinding('A1', span, hotspotSense(warning).sense, 0.7, 'place.hotspot'));
  return {
    indicators,
    plea: { ...plea, spans: plea.spans.map(({ start, end }) => toSpan(start, end)) },
    kind,
  };
}

const hotspotSense = (warning: boolean): { sense: Sign['sense'] } => ({
  sense: warning ? 'warning' : 'asserted',
});

/** A first-person rescue phrase beside danger outweighs words of news and warning in the same chat. */
function hasOwnVoice(text: string, mentions: readonly Mention[], signs: readonly Sign[]): boolean {
  const asks = signs.filter((sign) => sign.code === 'E4' && sign.sense === 'asserted');
  const outside = asks.filter((ask) => !inQuotes(text, ask.start));
  const danger = new Set(
    signs
      .filter((sign) => sign.code.startsWith('F0') || sign.code === 'F13' || sign.code === 'F10')
      .map((sign) => sign.code),
  );
  return outside.length > 0 && (danger.size > 0 || mentions.every((mention) => mention.notion !== 'WARNING'));
}

const inQuotes = (text: string, at: number): boolean => {
  let marks = 0;
  for (let place = Math.max(0, at - 300); place < at; place++) if (text[place] === '"') marks++;
  return marks % 2 === 1 && text.slice(at, at + 300).includes('"');
};

function toFinding(
  code: string,
  span: Span,
  sense: Sign['sense'],
  confidence: number,
  rule: string,
): Finding {
  const indicator = CATALOGUE.get(code)!;
  const detail: Record<string, unknown> = {
    group: indicator.group,
    strength: indicator.strength,
    ilo: [...indicator.ilo],
    delphi: [...indicator.delphi],
    sense,
  };
  if (indicator.palermo !== undefined) detail.palermo = indicator.palermo;
  return { kind: 'indicator', start: span.start, end: span.end, text: code, detail, confidence, rule };
}
