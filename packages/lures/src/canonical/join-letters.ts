import { matchesOf } from '../matches-of.ts';
import { isKnownWord, splitKnown } from './known-words.ts';
import { BREAK, DIGIT, LETTER, letterClasses, MARK, OTHER, SPACE } from './letter-classes.ts';
import { addEdit, applyEdits, type Edits, noEdits, type TrackedText } from './tracked-text.ts';

const LONGEST = 200;
/** Signs that are put between letters; a full stop, hyphen or underscore must not be part of an address. */
const SIGNS = new Set(".-_*·•|/\\~^+=,'`\u2022\u30fb".split(''));
const LEET_SIGN = /[@$!|\d]/;
const isWide = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
/** Words of one letter in the languages read here are few; four in a row are a word that was pulled apart. */
const FEWEST = 4;

/**
 * Second pass: "k a m b o j a", "K.a.m.b.o.j.a", "护 照 被 收" become words again. A run of three letters is joined only
 * when it makes a word that is known; words of a run that were parted by nothing more are told apart by the known words.
 */
export function joinLetters(tracked: TrackedText): TrackedText {
  const { text } = tracked;
  const classes = letterClasses();
  const edits = noEdits();
  for (let at = 0; at + 4 < text.length; at++) {
    // A letter with marks, as in Vietnamese stored apart, is taken up by the first pass already.
    if (
      classes[text.charCodeAt(at + 2)] !== LETTER ||
      classes[text.charCodeAt(at + 1)] === LETTER ||
      classes[text.charCodeAt(at)] !== LETTER
    )
      continue;
    const before = at === 0 ? BREAK : classes[text.charCodeAt(at - 1)]!;
    if (before === LETTER || before === MARK || before === DIGIT || /[@$!|/_#&]/.test(text[at - 1] ?? ''))
      continue;
    at = joinRun(text, at, classes, edits);
  }
  return joinMarkedLetters(applyEdits(tracked, edits));
}

/** Letters with their marks, parted by one sign at least three times, in scripts of South and South-East Asia. */
const MARKED_RUN =
  /(?<![\p{L}\p{M}])[\u0900-\u17ff]\p{M}{0,4}([.\u00b7*_-])(?:[\u0900-\u17ff]\p{M}{0,4}\1){2,}[\u0900-\u17ff]\p{M}{0,4}(?![\p{L}\p{M}])/gu;

/** Do at least three signs stand before a letter of these scripts? A cheap look. */
function hasParted(text: string): boolean {
  let count = 0;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x900 || code > 0x17ff) continue;
    const before = text.charCodeAt(at - 1);
    if (before === 0x2e || before === 0xb7 || before === 0x2a || before === 0x5f || before === 0x2d) count++;
    if (count > 2) return true;
  }
  return false;
}

/** "ช·่·ว·ย" and the like, whose letters bear marks. */
function joinMarkedLetters(tracked: TrackedText): TrackedText {
  if (!hasParted(tracked.text)) return tracked;
  const edits = noEdits();
  for (const match of matchesOf(MARKED_RUN, tracked.text))
    for (let at = match.index; at < match.index + match[0].length; at++)
      if (tracked.text[at] === match[1]) addEdit(edits, at, at + 1, '');
  return applyEdits(tracked, edits);
}

function joinRun(text: string, from: number, classes: Uint8Array, edits: Edits): number {
  const sign = text[from + 1]!;
  const kind = classes[sign.charCodeAt(0)]!;
  if (kind !== SPACE && !(kind === OTHER && SIGNS.has(sign))) return from;
  const wide = isWide(text.charCodeAt(from));
  // Between Han characters a comma parts a list.
  if (wide && sign === ',') return from;
  const letters = [from];
  let at = from;
  while (letters.length < LONGEST) {
    const next = at + 2;
    if (
      text[at + 1] !== sign ||
      classes[text.charCodeAt(next)] !== LETTER ||
      isWide(text.charCodeAt(next)) !== wide
    )
      break;
    const after = next + 1 < text.length ? classes[text.charCodeAt(next + 1)]! : BREAK;
    if (after === LETTER || after === MARK || (after === DIGIT && !wide)) {
      // The next word began: its first letter is no letter of this run. A Han character begins none.
      if (!wide || after === MARK) break;
      letters.push(next);
      break;
    }
    // "g r a t i s h-u-b": another sign begins another run.
    if (kind === SPACE && SIGNS.has(text[next + 1] ?? '') && classes[text.charCodeAt(next + 2)] === LETTER)
      break;
    if (kind === SPACE && LEET_SIGN.test(text[next + 1] ?? '') && text[next + 2] !== ' ') break;
    letters.push(next);
    at = next;
  }
  if (letters.length < 3) return from;
  const last = letters[letters.length - 1]!;
  if (text[last + 1] === '@') return last;
  const word = letters.map((place) => text[place]!).join('');
  const latin =
    text.charCodeAt(from) < 0x250 || (text.charCodeAt(from) >= 0x1e00 && text.charCodeAt(from) <= 0x1eff);
  if (!latin) {
    if (letters.length < FEWEST && sign !== '.' && !wide) return last;
    for (const place of letters.slice(0, -1)) addEdit(edits, place + 1, place + 2, '');
    return last;
  }
  if (letters.length < FEWEST && !isKnownWord(word)) return last;
  const parts = splitKnown(word);
  // Initials and lists ("a, b, c, d") are no words: where no part is known, only a run as long as a word is joined.
  if (parts === undefined && letters.length < 5) return last;
  let inWord = 0;
  let part = 0;
  for (const place of letters.slice(0, -1)) {
    inWord++;
    const ended = parts !== undefined && inWord === parts[part];
    if (ended) {
      part++;
      inWord = 0;
      if (sign !== ' ') addEdit(edits, place + 1, place + 2, ' ');
    } else addEdit(edits, place + 1, place + 2, '');
  }
  return last;
}
