import { type CueType, NUMBER_CUES } from '../data/number-cues.data.ts';
import { longest } from '../lexicon/longest.ts';
import { foldPhrase, type MatchText } from '../lexicon/match-text.ts';
import { phraseList } from '../lexicon/phrase-list.ts';

/** A word that says what stands beside it, in offsets of the canonical text. */
export interface Cue {
  type: CueType;
  value: string;
  start: number;
  end: number;
}

const cues = NUMBER_CUES.flatMap(({ type, value, words }) =>
  words.split('|').map((word) => ({ type, value, word })),
);
const list = phraseList(() => ({ phrases: cues.map(({ word }) => foldPhrase(word)) }));

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Every cue in order of place; of those that overlap, the longest. A digit may follow at once ("WA0812"). */
export function findCues(match: MatchText): Cue[] {
  const { text, origin } = match;
  const seen: Cue[] = [];
  list.find(match, (phrase, start, end) => {
    if (isWord(text.charCodeAt(end - 1)) && end < text.length && isLetter(text.charCodeAt(end))) return;
    const { type, value } = cues[phrase]!;
    seen.push({ type, value, start: origin[start]!, end: origin[end - 1]! + 1 });
  });
  return longest(seen);
}

/** The last cue that ends at or before `at`; -1 when there is none. Binary search. */
export const cueBefore = (cues: readonly Cue[], at: number): number => {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const REACH = 28;

/** The cue that a number at `start` answers to: the nearest before it, in the same line, with no other number between. */
export function cueFor(text: string, cues: readonly Cue[], start: number): Cue | undefined {
  const index = cueBefore(cues, start);
  const cue = cues[index];
  if (cue === undefined || start - cue.end > REACH || /[\n\d]|[!?.] \p{Lu}/u.test(text.slice(cue.end, start)))
    return undefined;
  // "no. resi", "passport number", "cccd số": the more telling word of two that stand together.
  const before = cues[index - 1];
  if (
    cue.type === 'phone' &&
    before !== undefined &&
    before.type !== 'phone' &&
    cue.start - before.end <= 4 &&
    !/[,;\d\n]/.test(text.slice(before.end, cue.start))
  )
    return before;
  return cue;
}
