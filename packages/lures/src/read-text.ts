import { canonicalText } from './canonical/canonical-text.ts';
import { findContacts } from './find/contacts.ts';
import { findDates } from './find/dates.ts';
import { findNationalIds, findPassports } from './find/documents.ts';
import { findFacts } from './find/facts.ts';
import { findMoney } from './find/money.ts';
import { findNames } from './find/names.ts';
import { findPhones } from './find/phones.ts';
import { findPlaces } from './find/places.ts';
import { findRolls } from './find/rolls.ts';
import { judge } from './judge/judge.ts';
import { detectLanguage } from './language.ts';
import { foldText } from './lexicon/match-text.ts';
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
  const plea: Reading['plea'] = { urgent: false, confidence: 0, spans: [] };
  let kind: Reading['kind'] = 'other';
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
    plea.confidence = Math.max(plea.confidence, reading.plea.confidence);
    if (RANK.indexOf(reading.kind) < RANK.indexOf(kind)) kind = reading.kind;
    start = end;
  }
  return { language: detectLanguage(canonicalText(text.slice(0, PART)).text), findings, plea, kind };
}

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

function readPart(text: string, context: ReadingContext): Reading {
  const canonical = canonicalText(text);
  const words = canonical.text;
  const language = detectLanguage(words);
  const match = foldText(words);
  const rolls = findRolls(words);
  const exact = [...findContacts(words), ...findNationalIds(words), ...rolls];
  exact.push(...findPassports(words, language.code, exact));
  const unrolled = (finding: Finding): boolean =>
    !rolls.some((cell) => finding.start < cell.end && cell.start < finding.end);
  const dates = findDates(words, context.sentAt).filter(unrolled);
  const phones = findPhones(words, language.code, context.defaultCountry, [...exact, ...dates]);
  const taken = [...exact, ...dates, ...phones];
  const free = (finding: Finding): boolean =>
    !taken.some((other) => finding.start < other.end && other.start < finding.end);
  const places = findPlaces(words, match);
  const names = findNames(words).filter(free);
  const named = (finding: Finding): boolean =>
    !names.some((name) => finding.start < name.end && name.start < finding.end);
  const money = findMoney(words, language.code).filter(free);
  const judged = judge(match, { language: language.code, hotspots: places.hotspots, money });
  const found = [
    ...taken,
    ...names.filter(
      (name) => !places.findings.some((place) => place.start <= name.start && place.end >= name.end),
    ),
    ...places.findings.filter((place) => free(place) && (named(place) || place.confidence > 0.8)),
    ...findFacts(words).filter(free),
    ...money,
    ...judged.indicators,
  ];
  const toOriginal = ({ start, end }: Span): Span => {
    const from = canonical.toOriginal(start);
    return { start: from, end: endInOriginal(text, canonical.toOriginal, end, from) };
  };
  const findings = found.map((finding): Finding => ({ ...finding, ...toOriginal(finding) }));
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const { urgent, confidence, spans } = judged.plea;
  return {
    language,
    findings,
    plea: { urgent, confidence, spans: spans.map(toOriginal) },
    kind: judged.kind,
  };
}

/** End of the last unit's character, so that no surrogate pair is cut and no span is empty. */
function endInOriginal(
  text: string,
  toOriginal: (offset: number) => number,
  end: number,
  start: number,
): number {
  const last = toOriginal(end - 1);
  const code = text.codePointAt(last) ?? 0;
  return Math.min(text.length, Math.max(start + 1, last + (code > 0xffff ? 2 : 1)));
}
