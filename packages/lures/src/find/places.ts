import { CITIES } from '../data/cities.generated.ts';
import { COUNTRIES, KNOWN_PLACES } from '../data/places.data.ts';
import { longest } from '../lexicon/longest.ts';
import { foldPhrase, type MatchText } from '../lexicon/match-text.ts';
import { phraseList } from '../lexicon/phrase-list.ts';
import type { Finding } from '../types.ts';

interface Target {
  kind: 'place' | 'nationality';
  text: string;
  detail: Record<string, unknown>;
  confidence: number;
  rule: string;
  hotspot: boolean;
  /** A city that is also a common word is believed only with a capital or beside "in", "di". */
  city: boolean;
}

const gather = (): Map<string, Target> => {
  const targets = new Map<string, Target>();
  const put = (aliases: string, target: Target): void => {
    for (const alias of aliases.split('|')) if (alias !== '') targets.set(foldPhrase(alias), target);
  };
  for (const line of CITIES.split('\n')) {
    const [name, country, latitude, longitude] = line.split('\t');
    if (name === undefined || country === undefined) continue;
    const detail = { country, latitude: Number(latitude), longitude: Number(longitude) };
    put(name, {
      kind: 'place',
      text: name,
      detail,
      confidence: 0.7,
      rule: 'place.city',
      hotspot: false,
      city: true,
    });
  }
  for (const { code, names, who } of COUNTRIES) {
    put(names, {
      kind: 'place',
      text: names.split('|')[0]!.replace(/^./, (letter) => letter.toUpperCase()),
      detail: { country: code },
      confidence: 0.85,
      rule: 'place.country',
      hotspot: false,
      city: false,
    });
    put(who, {
      kind: 'nationality',
      text: code,
      detail: { country: code },
      confidence: 0.8,
      rule: 'nationality.people',
      hotspot: false,
      city: false,
    });
  }
  for (const { name, country, latitude, longitude, aliases, hotspot } of KNOWN_PLACES) {
    put(aliases, {
      kind: 'place',
      text: name,
      detail: { country, latitude, longitude },
      confidence: 0.92,
      rule: 'place.known',
      hotspot,
      city: false,
    });
  }
  return targets;
};

let targets: readonly Target[] = [];
const list = phraseList(() => {
  const gathered = gather();
  targets = [...gathered.values()];
  return { phrases: [...gathered.keys()] };
});

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const PREPOSITION_WORDS = new Set(
  'di ke dari in at to from near sa ng mula lewat via through asal tu o den kota tinggal orang taga qua ikut'.split(
    ' ',
  ),
);
const NATIVE_PREPOSITION = /(?:ที่|จาก|在|到|从|去|place:|city:) ?$/;
/** A word of place right before: the last word of at most twelve units. */
const afterPreposition = (text: string, start: number): boolean => {
  let end = start;
  if (end > 0 && text[end - 1] === ' ') end--;
  let from = end;
  while (from > 0 && end - from < 12 && isWord(text.charCodeAt(from - 1))) from--;
  return from < end
    ? PREPOSITION_WORDS.has(text.slice(from, end))
    : NATIVE_PREPOSITION.test(text.slice(Math.max(0, start - 12), start));
};
/** Places with their country and position, and words for a people as nationality. The longest of overlapping names wins. */
export function findPlaces(
  canonical: string,
  match: MatchText,
): { findings: Finding[]; hotspots: Finding[] } {
  const { text, origin } = match;
  const seen: { target: Target; start: number; end: number }[] = [];
  list.find(match, (phrase, start, end) => {
    if (isWord(text.charCodeAt(end - 1)) && end < text.length && isWord(text.charCodeAt(end))) return;
    const target = targets[phrase]!;
    if (target.city && !isCapital(canonical.charCodeAt(origin[start]!)) && !afterPreposition(text, start))
      return;
    seen.push({ target, start, end });
  });
  const found = longest(seen);
  const findings: Finding[] = [];
  const hotspots: Finding[] = [];
  for (const { target, start, end } of found) {
    const finding: Finding = {
      kind: target.kind,
      start: origin[start]!,
      end: origin[end - 1]! + 1,
      text: target.text,
      detail: { ...target.detail },
      confidence: target.confidence,
      rule: target.rule,
    };
    findings.push(finding);
    if (
      target.hotspot ||
      (target.rule === 'place.country' && ['KH', 'MM', 'LA'].includes(String(target.detail.country)))
    )
      hotspots.push(finding);
  }
  return { findings, hotspots };
}
