/**
 * What a text holds at all, gathered in one look, so that a finder whose words or signs it lacks need not search it.
 * Words are kept as hashes: a clash costs a search in vain, never a find.
 */
export interface Outline {
  digits: number;
  /** Digits in the longest number, single blanks, hyphens, stops and brackets left out. */
  longestNumber: number;
  /** Digits in the longest number written without anything between. */
  longestDigits: number;
  /** Length of the longest run of ASCII letters and digits. */
  longestRun: number;
  /** A letter or digit, a full stop, and a letter: a link or handle may stand there. */
  dotted: boolean;
  /** Letters of scripts other than Latin, and of which of those that are read, one bit each (`scriptBit`). */
  native: boolean;
  scripts: number;
  /** Lines that begin with a numeral or a bullet. */
  listLines: number;
  /** Thai, Khmer or Han letters, in which months and dates are written. */
  dated: boolean;
  holds: (words: WordSet) => boolean;
}

/** Words of which one must be there. */
export type WordSet = Uint16Array;

const BITS = 15;
const MASK = (1 << BITS) - 1;
const OTHER = 0;
const SMALL = new Uint16Array(0x2000);
for (let code = 0x41; code < SMALL.length; code++) {
  const letter = String.fromCharCode(code).toLowerCase();
  if (letter.length === 1 && /[a-z\u00df-\u024f\u1e00-\u1eff]/.test(letter))
    SMALL[code] = letter.charCodeAt(0);
}

const SEED = 0x811c9dc5;
const finish = (hash: number): number => ((hash ^ (hash >>> 13)) >>> 0) & MASK;

/** The hashes of words parted by blanks; letters only, in small letters. */
export const wordSet = (words: string): WordSet =>
  Uint16Array.from(
    words.split(/\s+/).filter((word) => word !== ''),
    (word) => {
      let hash = SEED;
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      return finish(hash);
    },
  );

/**
 * One list serves all calls, for each text's outline is done with before the next: a word is there that bears the number of the
 * text, so that nothing has to be wiped in between.
 */
const words = new Uint16Array(1 << BITS);
let turn = 0;
const nextTurn = (): number => {
  if (turn === 0xffff) {
    words.fill(0);
    turn = 0;
  }
  turn++;
  return turn;
};

/** The bit of a letter's script: Thai, Burmese, Khmer, Han, or another. */
export const scriptBit = (code: number): number =>
  code >= 0x3400
    ? 8
    : code >= 0xe00 && code < 0xe80
      ? 1
      : code >= 0x1000 && code < 0x10a0
        ? 2
        : code >= 0x1780 && code < 0x1800
          ? 4
          : 16;

/** "1. ", "- ": at most three blanks, then a digit or a bullet. */
function isListLine(text: string, from: number): boolean {
  let at = from;
  while (at - from < 3 && text.charCodeAt(at) === 0x20) at++;
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2a || code === 0x2022;
}

/** The outline is good until the next call. */
export function outlineOf(text: string): Outline {
  const now = nextTurn();
  let digits = 0;
  let run = 0;
  let number = 0;
  let longestNumber = 0;
  let gap = 0;
  let longestDigits = 0;
  let together = 0;
  let longestRun = 0;
  let dotted = false;
  let native = false;
  let scripts = 0;
  let listLines = isListLine(text, 0) ? 1 : 0;
  let dated = false;
  let hash = SEED;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code < 0x2000 ? SMALL[code]! : OTHER;
    if (letter !== OTHER) {
      hash = Math.imul(hash ^ letter, 0x01000193);
      inWord = true;
    } else if (inWord) {
      words[finish(hash)] = now;
      hash = SEED;
      inWord = false;
    }
    if ((code >= 0x30 && code <= 0x39) || (letter !== OTHER && code < 0x80)) {
      if (letter === OTHER) {
        digits++;
        number = gap > 1 ? 1 : number + 1;
        gap = 0;
        if (number > longestNumber) longestNumber = number;
        together++;
        if (together > longestDigits) longestDigits = together;
      } else {
        gap = 2;
        together = 0;
      }
      run++;
      if (run > longestRun) longestRun = run;
    } else {
      if (code === 0x0a && isListLine(text, at + 1)) listLines++;
      gap += code === 0x20 || code === 0x2d || code === 0x2e || code === 0x2f ? 1 : 2;
      if (code === 0x2e && run > 0) {
        const next = text.charCodeAt(at + 1);
        if ((next >= 0x61 && next <= 0x7a) || (next >= 0x41 && next <= 0x5a)) dotted = true;
      } else if (code === 0x5b || code === 0x28)
        dotted ||= text.charCodeAt(at + 1) === 0x2e || text.charCodeAt(at + 1) === 0x64;
      else if (code >= 0x900 && letter === OTHER && code < 0xd800 && (code < 0x1e00 || code > 0x2e7f)) {
        native = true;
        scripts |= scriptBit(code);
        if (code >= 0x3400 || (code >= 0xe00 && code < 0xe80) || (code >= 0x1780 && code < 0x1800))
          dated = true;
      }
      run = 0;
      together = 0;
    }
  }
  if (inWord) words[finish(hash)] = now;
  return {
    digits,
    longestNumber,
    longestDigits,
    longestRun,
    dotted,
    native,
    scripts,
    listLines,
    dated,
    holds: (wanted) => {
      for (let index = 0; index < wanted.length; index++) if (words[wanted[index]!] === now) return true;
      return false;
    },
  };
}
