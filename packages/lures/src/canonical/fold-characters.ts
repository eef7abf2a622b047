import { CONFUSABLES, FLAGS } from '../data/confusables.data.ts';
import {
  COMBINING,
  characterTable,
  compatibilityForm,
  DROP,
  EXPAND,
  foldAstral,
  KEEP,
  LOOK_ALIKE,
  RAISED,
  SURROGATE,
} from './character-table.ts';
import { addEdit, applyEdits, type Edits, noEdits, type TrackedText } from './tracked-text.ts';

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x1e00 && code <= 0x1eff);
const isAlphabetic = (code: number): boolean =>
  isLatin(code) ||
  (code >= 0x370 && code <= 0x58f) ||
  (code >= 0x13a0 && code <= 0x167f) ||
  (code >= 0xa4d0 && code <= 0xa4ff);
const isRegional = (text: string, at: number): boolean => {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
};

/**
 * First pass: invisible characters go, letters and digits of fancy alphabets, other scripts' digits and look-alikes become
 * plain, stacked marks go. A text without any of these is given back as it is. Linear.
 */
export function foldCharacters(tracked: TrackedText): TrackedText {
  const original = tracked.text;
  const table = characterTable();
  let at = 0;
  while (at < original.length && table[original.charCodeAt(at)] === KEEP) at++;
  if (at === original.length) return tracked;
  const edits = noEdits();
  const latinText = isLatinText(original.length > 20_000 ? original.slice(0, 20_000) : original, table);
  while (at < original.length) {
    const action = table[original.charCodeAt(at)]!;
    if (action === KEEP) at++;
    else if (action === COMBINING) at = foldMarks(original, at, table, edits);
    else if (action === LOOK_ALIKE) at = foldWord(original, at, table, latinText, edits);
    else if (action === SURROGATE) at = foldPair(original, at, edits);
    else if (action === RAISED) {
      const beside =
        table[original.charCodeAt(at - 1)] === RAISED || table[original.charCodeAt(at + 1)] === RAISED;
      if (beside) addEdit(edits, at, at + 1, original[at]!.normalize('NFKC'));
      at++;
    } else {
      addEdit(
        edits,
        at,
        at + 1,
        action === DROP
          ? ''
          : action === EXPAND
            ? compatibilityForm(original[at]!)
            : String.fromCharCode(action),
      );
      at++;
    }
  }
  return applyEdits(tracked, edits);
}

/** Latin letters, and no letter of a look-alike script that looks like none: then words of look-alikes only are disguised too. */
function isLatinText(sample: string, table: Uint16Array): boolean {
  if (!/[A-Za-z]{2}/.test(sample)) return false;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code >= 0x370 && isAlphabetic(code) && !isLatin(code) && table[code] !== LOOK_ALIKE) return false;
  }
  return true;
}

/** Marks after a letter: what makes one letter with it stays (NFC), what is stacked on top goes. */
function foldMarks(text: string, from: number, table: Uint16Array, edits: Edits): number {
  let to = from;
  while (to < text.length && table[text.charCodeAt(to)] === COMBINING) to++;
  const last = edits.from.length - 1;
  const edited = last >= 0 && edits.to[last] === from && edits.text[last]!.length === 1;
  const base = edited ? edits.text[last]! : from > 0 ? text[from - 1]! : '';
  if (base !== '' && isLatin(base.charCodeAt(0))) {
    let letter = base;
    for (let mark = from; mark < Math.min(to, from + 3); mark++) {
      const composed = (letter + text[mark]!).normalize('NFC');
      if (composed.length === 1) letter = composed;
    }
    if (letter !== base) {
      if (edited) {
        edits.text[last] = letter;
        edits.to[last] = to;
      } else addEdit(edits, from - 1, to, letter);
      return to;
    }
  }
  addEdit(edits, from, to, '');
  return to;
}

const isPart = (code: number, table: Uint16Array): boolean =>
  isAlphabetic(code) ||
  table[code] === LOOK_ALIKE ||
  table[code] === DROP ||
  table[code] === COMBINING ||
  isLatin(table[code]!);

/** A word with letters of a look-alike script, from its first such letter on. */
function foldWord(text: string, from: number, table: Uint16Array, latinText: boolean, edits: Edits): number {
  let start = from;
  while (
    start > 0 &&
    from - start < 64 &&
    (isAlphabetic(text.charCodeAt(start - 1)) || isLatin(table[text.charCodeAt(start - 1)]!))
  )
    start--;
  let to = from;
  let mixed = false;
  let real = false;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isPart(code, table)) break;
    if (isLatin(code) || isLatin(table[code]!)) mixed = true;
    else if (isAlphabetic(code) && table[code] !== LOOK_ALIKE) real = true;
    to = at + 1;
  }
  // A sign of money stands for a letter only inside a word.
  const money = !isAlphabetic(text.charCodeAt(from)) && to - start === 1;
  const fold = !money && (mixed || (latinText && !real));
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const action = table[code]!;
    if (action === LOOK_ALIKE && fold) addEdit(edits, at, at + 1, CONFUSABLES.get(text[at]!)!);
    else if (action === DROP) addEdit(edits, at, at + 1, '');
    else if (action === COMBINING) at = foldMarks(text, at, table, edits) - 1;
    else if (action > RAISED) addEdit(edits, at, at + 1, String.fromCharCode(action));
    else if (action !== KEEP && action !== LOOK_ALIKE) return at;
  }
  return to;
}

function foldPair(text: string, at: number, edits: Edits): number {
  if (isRegional(text, at)) return foldRegional(text, at, edits);
  const code = text.codePointAt(at)!;
  if (code <= 0xffff) return at + 1;
  const folded = foldAstral(code);
  if (folded !== undefined) addEdit(edits, at, at + 2, folded);
  return at + 2;
}

/** Regional letters: flags stay, a run that is not made of flags is a word. */
function foldRegional(text: string, from: number, edits: Edits): number {
  let letters = '';
  let to = from;
  for (; isRegional(text, to); to += 2)
    letters += String.fromCharCode(0x41 + text.charCodeAt(to + 1) - 0xdde6);
  let flags = letters.length % 2 === 0;
  for (let pair = 0; flags && pair < letters.length; pair += 2)
    flags = FLAGS.has(letters.slice(pair, pair + 2));
  if (!flags)
    for (let index = 0; index < letters.length; index++)
      addEdit(edits, from + 2 * index, from + 2 * index + 2, letters[index]!);
  return to;
}
