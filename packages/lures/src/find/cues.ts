import { type CueType, NUMBER_CUES } from '../data/number-cues.data.ts';
import { type Automaton, buildAutomaton } from '../lexicon/automaton.ts';
import { foldPhrase, type MatchText } from '../lexicon/match-text.ts';

/** A word that says what stands beside it, in offsets of the canonical text. */
export interface Cue {
  type: CueType;
  value: string;
  start: number;
  end: number;
}

interface CueIndex {
  automaton: Automaton;
  entries: { type: CueType; value: string; length: number }[];
}

let index: CueIndex | undefined;

const gather = (): CueIndex => {
  const phrases: string[] = [];
  const entries: CueIndex['entries'] = [];
  for (const { type, value, words } of NUMBER_CUES)
    for (const word of words.split('|')) {
      const phrase = foldPhrase(word);
      phrases.push(phrase);
      entries.push({ type, value, length: phrase.length });
    }
  return { automaton: buildAutomaton(phrases), entries };
};

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Every cue in order of place; of those that overlap, the longest. A digit may follow at once ("WA0812"). */
export function findCues(match: MatchText): Cue[] {
  index ??= gather();
  const { automaton, entries } = index;
  const { text, origin } = match;
  const cues: Cue[] = [];
  automaton.scan(text, (phrase, end) => {
    const entry = entries[phrase]!;
    const start = end - entry.length;
    if (isWord(text.charCodeAt(start)) && start > 0 && isWord(text.charCodeAt(start - 1))) return;
    if (isWord(text.charCodeAt(end - 1)) && end < text.length && isLetter(text.charCodeAt(end))) return;
    const from = origin[start]!;
    while (cues.length > 0 && cues[cues.length - 1]!.start >= from) cues.pop();
    const last = cues[cues.length - 1];
    if (last !== undefined && last.end > from) return;
    cues.push({ type: entry.type, value: entry.value, start: from, end: origin[end - 1]! + 1 });
  });
  return cues;
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
