import { type CanonicalText, canonicalText } from './canonical/canonical-text.ts';
import { apartFrom, overlaps } from './find/apart.ts';
import { judge } from './judge/judge.ts';
import { detectLanguage } from './language.ts';
import { readValues } from './read-values.ts';
import type { Finding, Reading, ReadingContext, Span } from './types.ts';

/**
 * Reads a message, advert or chat and says what is in it, each value with the words it came from.
 * Pure, synchronous and linear in the text. Offsets are UTF-16 units of `text` as given. Never throws.
 */
export function readText(text: string, context: ReadingContext = {}): Reading {
  return text.length <= PART ? readPart(text, context) : readParts(text, context);
}

/** Findings are compared with one another, so a long text is read in parts of this many units: time stays linear. */
const PART = 12_000;
const RANK: readonly Reading['kind'][] = [
  'plea',
  'warning',
  'testimony',
  'lure',
  'other_scam',
  'vacancy',
  'other',
];

function readParts(text: string, context: ReadingContext): Reading {
  const findings: Finding[] = [];
  const plea: Reading['plea'] = { urgent: false, by: null, pressing: false, confidence: 0, spans: [] };
  let kind: Reading['kind'] = 'other';
  let kindSpan: Span | null = null;
  for (let start = 0; start < text.length; ) {
    const end = partEnd(text, start);
    const reading = readPart(text.slice(start, end), context);
    const move = <Place extends Span>(place: Place): Place => ({
      ...place,
      start: place.start + start,
      end: place.end + start,
    });
    for (const finding of reading.findings) findings.push(move(finding));
    for (const span of reading.plea.spans) plea.spans.push(move(span));
    plea.urgent ||= reading.plea.urgent;
    plea.by = soonest(plea.by, reading.plea.by);
    plea.pressing ||= reading.plea.pressing;
    plea.confidence = Math.max(plea.confidence, reading.plea.confidence);
    if (RANK.indexOf(reading.kind) < RANK.indexOf(kind)) {
      kind = reading.kind;
      kindSpan = reading.kindSpan === null ? null : move(reading.kindSpan);
    }
    start = end;
  }
  return {
    language: detectLanguage(canonicalText(text.slice(0, PART)).text),
    findings,
    plea,
    kind,
    kindSpan,
  };
}

/** In a long chat the held may write once among many words of others. */
const soonest = (one: Reading['plea']['by'], other: Reading['plea']['by']): Reading['plea']['by'] =>
  one === 'self' || other === null ? one : other === 'self' || one === null ? other : one;

/** The last line break or blank of the part, else its full length, never inside a surrogate pair. */
function partEnd(text: string, start: number): number {
  const limit = start + PART;
  if (limit >= text.length) return text.length;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, limit);
    if (at > start + PART / 2) return at + 1;
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

function readPart(text: string, given: ReadingContext): Reading {
  const { canonical, match, language, taken, names, places, facts, money, roles, context } = readValues(
    text,
    given,
  );
  const judged = judge(match, context);
  const found = [
    ...taken,
    ...names.filter((name) => !places.some((place) => place.start <= name.start && place.end >= name.end)),
    ...apartFrom(taken, places).filter(
      (place) => place.confidence > 0.8 || !overlaps(names, place.start, place.end),
    ),
    ...facts,
    ...money,
    ...roles,
    ...judged.indicators,
  ];
  leadBack(found, canonical);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const { urgent, by, pressing, confidence, spans } = judged.plea;
  leadBack(spans, canonical);
  const { kind, kindSpan } = judged;
  if (kindSpan !== null) leadBack([kindSpan], canonical);
  return {
    language,
    findings: found,
    plea: { urgent, by, pressing, confidence, spans },
    kind,
    kindSpan,
  };
}

/** From canonical to original offsets; each place was made for this reading alone. */
function leadBack(places: readonly Span[], canonical: CanonicalText): void {
  for (const place of places) {
    place.start = canonical.toOriginal(place.start);
    place.end = canonical.toOriginalEnd(place.end);
  }
}
