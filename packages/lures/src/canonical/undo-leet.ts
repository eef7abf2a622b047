import { isKnownWord } from './known-words.ts';
import { DIGIT, LETTER, letterClasses, MARK } from './letter-classes.ts';
import { addEdit, applyEdits, type Edits, noEdits, type TrackedText } from './tracked-text.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'l',
};
const LONGEST = 24;

/**
 * Fourth pass: digits and signs that stand for letters, in words that are known once they are read so ("g4j1 b3s4r",
 * "C@mb0dia"). Codes, addresses, amounts and words with a number ("covid19", "3bulan", "B2B") stay. Linear.
 */
export function undoLeet(tracked: TrackedText): TrackedText {
  const { text } = tracked;
  const classes = letterClasses();
  const edits = noEdits();
  let at = 0;
  while (at < text.length) {
    const from = at;
    let letters = 0;
    let signs = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = classes[code]!;
      if (kind === LETTER && code < 0x2000) letters++;
      else if (kind === DIGIT || code === 0x40 || code === 0x24 || code === 0x21 || code === 0x7c) signs++;
      else if (kind !== MARK) break;
    }
    if (letters > 0 && signs > 0 && at - from >= 3 && at - from <= LONGEST) undoWord(text, from, at, edits);
    at++;
  }
  return applyEdits(tracked, edits);
}

function undoWord(text: string, start: number, end: number, edits: Edits): void {
  let from = start;
  let to = end;
  while (to > from && /[!|]/.test(text[to - 1]!)) to--;
  if (/[!|$]/.test(text[from]!)) from++;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (
    text[from] === '@' ||
    /[/_.\-#@\\=]/.test(before) ||
    (after === '.' && /[a-z]/i.test(text[end + 1] ?? ' ')) ||
    /[/_@=]/.test(after)
  )
    return;
  const word = text.slice(from, to);
  const tries = to < end && text[to] === '!' ? [word, text.slice(from, to + 1)] : [word];
  for (const written of tries) {
    const first = written.search(/[^\p{L}\p{M}]/u);
    if (first < 0) continue;
    const stem = written.slice(0, first);
    // "3bulan", "day5": a number beside a word, not inside one.
    const inner = /\p{L}[^\p{L}\p{M}]+\p{L}/u.test(written);
    if (!inner && (first === 0 || isKnownWord(stem))) continue;
    for (const choice of [0, 1]) {
      const plain = Array.from(written, (sign) =>
        SIGNS[sign] === undefined ? sign : (SIGNS[sign][choice] ?? SIGNS[sign][0]!),
      ).join('');
      if (plain.length !== written.length || /\d/.test(plain) || !isKnown(plain)) continue;
      for (let index = 0; index < written.length; index++)
        if (plain[index] !== written[index]) addEdit(edits, from + index, from + index + 1, plain[index]!);
      return;
    }
  }
}

const ENDINGS = /(?:nya|kan|ku|mu|lah|an|s)$/;
const isKnown = (word: string): boolean => {
  if (isKnownWord(word)) return true;
  const stem = word.toLowerCase().replace(ENDINGS, '');
  return stem.length >= 4 && stem.length < word.length && isKnownWord(stem);
};
