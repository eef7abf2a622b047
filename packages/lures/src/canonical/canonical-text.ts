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
  return { text: tracked.text, ...wayBack(original, tracked) };
}

function wayBack(original: string, { text, starts, ends }: TrackedText): Omit<CanonicalText, 'text'> {
  const cutsPair = (at: number): boolean => {
    const code = original.charCodeAt(at);
    if (!(code >= 0xdc00 && code <= 0xdfff)) return false;
    const before = original.charCodeAt(at - 1);
    return before >= 0xd800 && before <= 0xdbff;
  };
  const toOriginal = (offset: number): number => {
    if (offset >= text.length) return original.length;
    const at = Math.max(0, offset);
    const start = starts === undefined ? at : starts[at]!;
    return cutsPair(start) ? start - 1 : start;
  };
  const toOriginalEnd = (offset: number): number => {
    if (offset <= 0) return 0;
    const at = Math.min(offset, text.length) - 1;
    const end = ends === undefined ? at + 1 : ends[at]!;
    return cutsPair(end) ? end + 1 : end;
  };
  return { toOriginal, toOriginalEnd };
}
