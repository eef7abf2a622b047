import { isKnownWord, splitKnown } from './known-words.ts';
import { BREAK, DIGIT, LETTER, letterClasses, MARK, SPACE } from './letter-classes.ts';
import { addEdit, applyEdits, type Edits, noEdits, type TrackedText } from './tracked-text.ts';

/** What stands between two letters has at most so many units: " . ", "..", an emoji between blanks. */
const WIDEST = 6;
const LONGEST = 200;
/** Lists are written with these; letters so parted are a word only if one is known. */
const LIST = /^[\s,;:'"\u3001\uff0c]+$/;

/** Is the sign one that the next pass undoes by itself? */
const isPlain = (sign: string): boolean =>
  sign.length === 1 && sign !== ':' && sign !== ';' && !/[^\x20-\x7e\u00b7\u2022\u30fb]/.test(sign);

/**
 * Letters parted by more than one sign, or by one that is rarely put there ("k . a . m", "k..a..m", "k😀a😀m", "(k)(a)(m)"), are
 * parted by a full stop afterwards, which the next pass undoes; parts of a known word are put together ("kam.bo.ja").
 */
export function narrowSigns(tracked: TrackedText): TrackedText {
  const { text } = tracked;
  const classes = letterClasses();
  const edits = noEdits();
  for (let at = 0; at < text.length; ) {
    if (classes[text.charCodeAt(at)] !== LETTER) {
      at++;
      continue;
    }
    let first = at + 1;
    let single = true;
    for (; first < text.length; first++) {
      const kind = classes[text.charCodeAt(first)]!;
      if (kind === LETTER) single = false;
      else if (kind !== MARK) break;
    }
    // Most words are longer than a letter and parted by blanks.
    if (
      first - at > LONGEST_PART ||
      (first - at > 2 && text.charCodeAt(first) === 0x20 && kindAt(text, first + 1, classes) === LETTER) ||
      kindAt(text, at - 1, classes) === DIGIT
    ) {
      at = first;
      continue;
    }
    const next = signEnd(text, first, classes);
    if (next < 0 || (!single && isSpacedAt(text, first, next, classes))) {
      at = first;
      continue;
    }
    const sign = text.slice(first, next);
    const chunks = [[at, first]] as [number, number][];
    let to = first;
    while (
      chunks.length < LONGEST &&
      text.startsWith(sign, to) &&
      kindAt(text, to + sign.length, classes) === LETTER
    ) {
      const end = chunkEnd(text, to + sign.length, classes);
      if (end - to - sign.length > LONGEST_PART) break;
      single &&= isOneLetter(text.slice(to + sign.length, end));
      if (!single && end - at > LONGEST_RUN) break;
      chunks.push([to + sign.length, end]);
      to = end;
    }
    const joined = chunks.length > 1 && isJoined(text, chunks, sign, edits);
    at = joined || single ? to : first;
  }
  return applyEdits(tracked, edits);
}

const kindAt = (text: string, at: number, classes: Uint8Array): number =>
  at < 0 || at >= text.length ? BREAK : classes[text.charCodeAt(at)]!;

/** Where the letters end that begin at `from`. */
function chunkEnd(text: string, from: number, classes: Uint8Array): number {
  let at = from;
  for (; at < text.length; at++) {
    const kind = classes[text.charCodeAt(at)];
    if (kind !== LETTER && kind !== MARK) break;
  }
  return at;
}

/** Where the signs end that begin at `from` and stand before a letter; -1 where no letter follows soon. */
function signEnd(text: string, from: number, classes: Uint8Array): number {
  for (let at = from; at < text.length && at - from <= WIDEST; at++) {
    const kind = classes[text.charCodeAt(at)];
    if (kind === LETTER) return at;
    if (kind === DIGIT || kind === MARK) return -1;
  }
  return -1;
}

/** A part of a word is a syllable or two. */
const LONGEST_PART = 6;
/** A word in parts, with its signs. */
const LONGEST_RUN = 40;
const SHORTEST_WORD = 5;

/** Edits the signs between the chunks where these are one word; false when they are left as they are. */
function isJoined(text: string, chunks: readonly [number, number][], sign: string, edits: Edits): boolean {
  const start = chunks[0]![0];
  const letters = chunks.map(([from, to]) => text.slice(from, to));
  const word = letters.join('');
  if (letters.every(isOneLetter)) {
    if (!LATIN.test(word) && (!LIST.test(sign) || sign === ' ') && chunks.length < 4 && isKnownWord(word)) {
      replaceSigns(chunks, '', edits);
      return true;
    }
    if (chunks.length < 4 || isPlain(sign)) return false;
    if (
      /^[^a-z]/i.test(letters[0]!)
        ? LIST.test(sign)
        : LIST.test(sign) && splitKnown(letters.join('')) === undefined
    )
      return false;
    replaceSigns(chunks, '.', edits);
    return true;
  }
  const end = chunks.at(-1)![1];
  // Parts of an address stand beside its signs; a hyphen or a blank joins what are words of their own.
  if (/[@/\\#_&=:]/.test(text[start - 1] ?? '') || /[@/\\#&=]/.test(text[end] ?? '') || isSpaced(sign))
    return false;
  if (chunks.length < (sign === '-' ? 3 : 2)) return false;
  // "TP.HCM" is short for something.
  if (
    word.length < SHORTEST_WORD ||
    (word === word.toUpperCase() && LATIN.test(word) && sign === '.') ||
    !isKnownWord(word) ||
    letters.every(isWhole)
  )
    return false;
  replaceSigns(chunks, '', edits);
  return true;
}

const LATIN = /[a-z]/i;
const isOneLetter = (chunk: string): boolean => chunk.length === 1 || /^\p{L}\p{M}*$/u.test(chunk);
const isWhole = (chunk: string): boolean => chunk.length > 2 && isKnownWord(chunk);
/** `isSpaced` of a stretch of the text that holds no letters. */
function isSpacedAt(text: string, from: number, to: number, classes: Uint8Array): boolean {
  let plain = true;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
    const kind = classes[code]!;
    if (kind !== SPACE && kind !== BREAK && (code > 0x3f || SPACED[code] === 0)) plain = false;
  }
  return plain;
}
const SPACED = new Uint8Array(0x40);
for (const sign of ',;:\'"!?()') SPACED[sign.charCodeAt(0)] = 1;

const isSpaced = (sign: string): boolean => /^[\s,;:'"!?()]+$|[\n\r]/.test(sign);

function replaceSigns(chunks: readonly [number, number][], by: string, edits: Edits): void {
  for (let index = 1; index < chunks.length; index++)
    addEdit(edits, chunks[index - 1]![1], chunks[index]![0], by);
}
