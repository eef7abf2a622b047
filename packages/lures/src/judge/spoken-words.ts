import type { MatchText } from '../lexicon/match-text.ts';
import { phraseList } from '../lexicon/phrase-list.ts';
import type { Span } from '../types.ts';
import { ABOUT_WORDS, NOW_WORDS, OWN_WORDS } from './plea-rules.data.ts';

/** Where a folded text says "I" or "we", names somebody else as what it is about, and says that something is now; each in order. */
export interface SpokenWords {
  own: readonly Span[];
  about: readonly Span[];
  now: readonly Span[];
}

const listOf = (words: string) => {
  const phrases = words.split('|');
  return phraseList(() => ({ phrases }));
};
const OWN = listOf(OWN_WORDS);
const ABOUT = listOf(ABOUT_WORDS);
const NOW = listOf(NOW_WORDS);

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function placesOf(list: typeof OWN, match: MatchText): Span[] {
  const { text } = match;
  const places: Span[] = [];
  list.find(match, (_, start, end) => {
    if (!isLetter(text.charCodeAt(end - 1)) || !isLetter(text.charCodeAt(end))) places.push({ start, end });
  });
  return places.length < 2 ? places : places.sort((a, b) => a.start - b.start);
}

export const spokenWords = (match: MatchText): SpokenWords => ({
  own: placesOf(OWN, match),
  about: placesOf(ABOUT, match),
  now: placesOf(NOW, match),
});

/** Whether one of the places lies between `from` and `to`. */
export const isWithin = (places: readonly Span[], from: number, to: number): boolean => {
  for (const { start, end } of places) if (start >= from && end <= to) return true;
  return false;
};
