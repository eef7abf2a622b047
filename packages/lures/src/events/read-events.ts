import { canonicalText } from '../canonical/canonical-text.ts';
import { isNegated } from '../judge/sense.ts';
import { findMentions } from '../lexicon/lexicon.ts';
import { foldPhrase, foldText } from '../lexicon/match-text.ts';
import { buildPhraseIndex, type PhraseIndex } from '../lexicon/phrase-index.ts';
import { matchesOf } from '../matches-of.ts';
import { readText } from '../read-text.ts';
import type { Finding, Span } from '../types.ts';
import { AHEAD, AHEAD_AFTER, EVENT_PHRASES } from './event-phrases.data.ts';
import { readDays } from './read-days.ts';
import type { EventKind, ReadDay, ReadEvent } from './types.ts';

/** Which indicator tells of which event; some tell of two, by the rule that found them. */
const OF_INDICATOR: Readonly<Record<string, EventKind>> = {
  F01: 'recruited',
  F03: 'travelled',
  F04: 'passport_taken',
  F05: 'confined',
  F06: 'phone_taken',
  F07: 'beaten',
  F09: 'ransom_asked',
  F10: 'moved',
  F13: 'beaten',
  F14: 'forced',
  F15: 'threatened',
  F16: 'forced',
  E4: 'pleaded',
};
const BY_RULE: Readonly<Record<string, EventKind>> = {
  'notion.SOLD': 'sold',
  'near.THREAT.DEATH': 'threatened',
};
const kindOf = ({ text, rule }: Finding): EventKind | undefined => BY_RULE[rule] ?? OF_INDICATOR[text];

interface Phrases {
  index: PhraseIndex;
  entries: { kind: EventKind; open: boolean }[];
}
let phrases: Phrases | undefined;
const gather = (): Phrases => {
  const byPhrase = new Map<string, { kind: EventKind; open: boolean }>();
  for (const lists of Object.values(EVENT_PHRASES))
    for (const [kind, list] of Object.entries(lists) as [EventKind, string][])
      for (const phrase of list.split('|')) {
        const open = phrase.endsWith('*');
        byPhrase.set(foldPhrase(open ? phrase.slice(0, -1) : phrase), { kind, open });
      }
  const entries = [...byPhrase.values()];
  return {
    index: buildPhraseIndex([...byPhrase.keys()], (phrase) => entries[phrase]!.open),
    entries,
  };
};

const BREAK = /[.!?;\n。！？]/g;
/** A date further from the words than this, or beyond a comma, belongs to something else. */
const REACH = 90;
const COMMA = 30;
/** A long letter is read in parts of at most this many units, cut at line ends. */
const PART = 8000;

/**
 * Reads what a message says happened to somebody, each event with its words and, where the same sentence names it, its day.
 * `sentOn` (ISO day or instant of the writer's own clock) dates what is told from it. Denied, planned, asked, quoted and warned-of
 * things are no events; one kind counts once a day and message. Pure and linear; offsets are UTF-16 units of `text`.
 */
export function readEvents(text: string, context: { sentOn?: string } = {}): ReadEvent[] {
  const events: ReadEvent[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= PART ? text.length : cutAt(text, start);
    for (const event of readPart(text.slice(start, end), context.sentOn)) events.push(moved(event, start));
    start = end;
  }
  return once(events);
}

const cutAt = (text: string, start: number): number => {
  const line = text.lastIndexOf('\n', start + PART);
  return line > start ? line + 1 : start + PART;
};
const moved = (event: ReadEvent, by: number): ReadEvent => ({
  ...event,
  start: event.start + by,
  end: event.end + by,
  day: event.day && { ...event.day, start: event.day.start + by, end: event.day.end + by },
});

function readPart(text: string, sentOn: string | undefined): ReadEvent[] {
  const reading = readText(text);
  const canonical = canonicalText(text);
  const original = ({ start, end }: Span): Span => ({
    start: canonical.toOriginal(start),
    end: canonical.toOriginalEnd(end),
  });
  const days = readDays(canonical.text, sentOn).map((day) => ({ ...day, ...original(day) }));
  const advert = reading.kind === 'lure' || reading.kind === 'vacancy';
  const found = advert
    ? [wholeAdvert(text, reading.findings)]
    : [
        ...ofIndicators(text, reading.findings),
        ...ofPhrases(canonical.text, reading.language.code).map((event) => ({
          ...event,
          ...original(event),
        })),
      ];
  const sentences = breaks(text);
  return found.flatMap((event): ReadEvent[] => {
    const day = advert ? null : dayFor(text, event, found, days, sentences);
    if (event.kind !== 'pleaded' && isAsked(text, event, sentences)) return [];
    const later = day !== null && sentOn !== undefined && day.from > sentOn.slice(0, 10);
    return later || isAhead(text, event) ? [] : [{ ...event, day }];
  });
}

type Undated = Omit<ReadEvent, 'day'>;

/** An advert in a chat is how somebody was recruited; its first line stands for it. */
const wholeAdvert = (text: string, findings: readonly Finding[]): Undated => {
  const start = findings.find(({ kind }) => kind === 'indicator')?.start ?? 0;
  const line = text.indexOf('\n', start + 1);
  const end = Math.min(line < 0 ? text.length : line, start + 160);
  return { kind: 'recruited', start, end, confidence: 0.6, rule: 'message.lure' };
};

const ofIndicators = (text: string, findings: readonly Finding[]): Undated[] =>
  findings.flatMap((finding): Undated[] => {
    if (finding.kind !== 'indicator' || finding.detail.sense !== 'asserted') return [];
    const kind = kindOf(finding);
    if (kind === undefined || text.slice(finding.start, finding.end).trim() === '') return [];
    const { start, end, confidence, rule } = finding;
    return [{ kind, start, end, confidence, rule: `${finding.text} ${rule}` }];
  });

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** In canonical text. A longer phrase says more exactly what a shorter one inside it would say. */
const ofPhrases = (text: string, language: string): Undated[] => {
  phrases ??= gather();
  const { index, entries } = phrases;
  const match = foldText(text);
  const mentions = findMentions(match, language);
  const found: Undated[] = [];
  index.find(match, (phrase, start, end) => {
    const { kind, open } = entries[phrase]!;
    if (!open && isWord(match.text.charCodeAt(end - 1)) && isWord(match.text.charCodeAt(end))) return;
    let at = 0;
    while (at < mentions.length && mentions[at]!.start < start) at += 1;
    if (isNegated(match.text, mentions, at, start, end)) return;
    const last = end - 1;
    found.push({
      kind,
      start: match.origin[start]!,
      end: match.origin[last]! + 1,
      confidence: 0.7,
      rule: `phrase.${kind}`,
    });
  });
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  );
};

const isAhead = (text: string, { start, end }: Span): boolean =>
  AHEAD.test(text.slice(Math.max(0, start - 24), start)) || AHEAD_AFTER.test(text.slice(end, end + 12));

/** Places of the marks that end sentences. */
const breaks = (text: string): number[] => matchesOf(BREAK, text).map((match) => match.index);
const firstAfter = (places: readonly number[], offset: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const COMMAS = /[,，、]/;
const clauses = (text: string, a: Span, b: Span): number => {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return from >= to ? 0 : text.slice(from, to).split(COMMAS).length - 1;
};

/** What a sentence asks has not been told: "when did you last hear from him?" */
const isAsked = (text: string, event: Span, sentences: readonly number[]): boolean => {
  const end = sentences[firstAfter(sentences, event.end)];
  return end !== undefined && /[?？]/.test(text[end]!);
};

/** The nearest day named in the same sentence; one beyond a comma only where nothing stands beside it that it dates. */
const dayFor = (
  text: string,
  event: Span,
  events: readonly Span[],
  days: readonly ReadDay[],
  sentences: readonly number[],
): ReadDay | null => {
  let best: ReadDay | null = null;
  let least = REACH;
  const own = firstAfter(sentences, event.start);
  for (const day of days) {
    if (firstAfter(sentences, day.start) !== own) continue;
    const away = clauses(text, day, event);
    const dates = (other: Span): boolean =>
      other !== event && firstAfter(sentences, other.start) === own && clauses(text, day, other) === 0;
    if (away > 0 && events.some(dates)) continue;
    const gap = day.end <= event.start ? event.start - day.end : day.start - event.end;
    const cost = Math.max(0, gap) + COMMA * away;
    if (cost < least) {
      best = day;
      least = cost;
    }
  }
  return best;
};

/** One kind on one day is told once; the surest words stand for it. */
const once = (events: readonly ReadEvent[]): ReadEvent[] => {
  const kept = new Map<string, ReadEvent>();
  for (const event of events) {
    const key = `${event.kind} ${event.day?.from ?? ''} ${event.day?.to ?? ''}`;
    const known = kept.get(key);
    if (known === undefined || event.confidence > known.confidence) kept.set(key, event);
  }
  return [...kept.values()].sort((a, b) => a.start - b.start || a.kind.localeCompare(b.kind));
};
