import { foldCharacters } from './fold-characters.ts';
import { fromZawgyi } from './from-zawgyi.ts';
import { joinLetters } from './join-letters.ts';
import { narrowSigns } from './narrow-signs.ts';
import { readSpelledDigits } from './spelled-digits.ts';
import type { TrackedText } from './tracked-text.ts';
import { undoLeet } from './undo-leet.ts';

/** Text with its disguises undone, and the way back from each position to the words as written. */
export interface CanonicalText {
  text: string;
  /** Where in the original the unit at `offset` begins; the original length at the end. */
  toOriginal: (offset: number) => number;
  /** Where in the original the unit before `offset` ends; 0 at the beginning. */
  toOriginalEnd: (offset: number) => number;
}

/**
 * Turns Zawgyi into Unicode and undoes homoglyphs, fancy letters, other scripts' digits, invisible characters and stacked marks, spaced and dotted letters,
 * digits spelled out and leet. Each unit leads back to the stretch of the original that it stands for: starts and ends rise
 * with the offset and cut no surrogate pair. Plain text comes back unchanged. Linear in the text; never throws.
 */
export function canonicalText(original: string): CanonicalText {
  const tracked = undoLeet(readSpelledDigits(joinLetters(narrowSigns(foldCharacters(fromZawgyi(original))))));
  return wayBack(original, tracked);
}

function wayBack(original: string, { text, starts, ends }: TrackedText): CanonicalText {
  return {
    text,
    toOriginal: (offset) => {
      if (offset >= text.length) return original.length;
      const at = Math.max(0, offset);
      const start = starts === undefined ? at : starts[at]!;
      return cutsPair(original, start) ? start - 1 : start;
    },
    toOriginalEnd: (offset) => {
      if (offset <= 0) return 0;
      const at = Math.min(offset, text.length) - 1;
      const end = ends === undefined ? at + 1 : ends[at]!;
      return cutsPair(original, end) ? end + 1 : end;
    },
  };
}

function cutsPair(original: string, at: number): boolean {
  const code = original.charCodeAt(at);
  if (!(code >= 0xdc00 && code <= 0xdfff)) return false;
  const before = original.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
