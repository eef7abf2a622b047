/** What phrases are looked up by: start, hash and end of each word; start of each word and hash of its first letters. Good until the next text. */
export interface WordLooks {
  words: Int32Array;
  wordCount: number;
  beginnings: Int32Array;
  beginningCount: number;
  foreign: boolean;
}

/** Text folded for the lexicon, and the way back to canonical offsets. */
export interface MatchText {
  text: string;
  origin: Int32Array;
  /** What the lists of phrases found, four numbers each: list, phrase, start, end; see phrase-list.ts. */
  hits?: Int32Array;
}

const LETTERS = new Map<string, string>([
  ['đ', 'd'],
  // Written for it in lists of places.
  ['ð', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 's'],
]);
const folded = (letter: string): string => {
  const known = LETTERS.get(letter);
  if (known !== undefined) return known;
  const base = letter
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const result = LETTERS.get(base) ?? base[0] ?? '';
  LETTERS.set(letter, result);
  return result;
};

/** Folds one phrase of the lexicon as texts are folded. */
export const foldPhrase = (phrase: string): string => foldText(phrase.trim()).text;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0x3000;
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** The letter for which a digit or sign stands inside a word; 0 for all others. */
const LEET = new Uint8Array(128);
for (const [sign, letter] of ['0o', '1i', '3e', '4a', '5s', '7t', '@a', '$s'])
  LEET[sign!.charCodeAt(0)] = letter!.charCodeAt(0);

/** What most units become: themselves small and without accents; 0 where more must be looked at. */
const PLAIN = new Uint16Array(0x10000);
for (let code = 1; code < 0x10000; code++) {
  const small = code >= 0x41 && code <= 0x5a ? code + 32 : code;
  const accented = (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
  if (!accented && !isSpace(code) && !(code >= 0x300 && code <= 0x36f)) PLAIN[code] = small;
}

let scratch = new Uint16Array(0);

/**
 * Lower case, no accents, one blank for many (a line break stays a line break), a letter held down shortened, and digits
 * that stand for letters inside a word read as letters. Linear.
 */
export function foldText(text: string): MatchText {
  if (scratch.length < text.length) scratch = new Uint16Array(text.length);
  const units = scratch;
  const origin = new Int32Array(text.length + 1);
  let length = 0;
  let leet = false;
  // Nothing but capitals to make small: the text's own small letters are the folded text.
  let plain = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let code = PLAIN[unit]!;
    if (code === 0) {
      if (isSpace(unit)) {
        const blank = unit === 10 || unit === 13 ? 10 : 32;
        const previous = length > 0 ? units[length - 1]! : 0;
        if (blank !== unit || previous === 10 || previous === 32) plain = false;
        if (previous === 10 || (previous === 32 && blank === 32)) continue;
        if (previous === 32) units[length - 1] = 10;
        else {
          units[length] = blank;
          origin[length++] = at;
        }
        continue;
      }
      plain = false;
      const letter = unit >= 0x300 && unit <= 0x36f ? '' : folded(text[at]!);
      if (letter === '') continue;
      code = letter.charCodeAt(0);
    }
    if (length > 1 && isLetter(code) && units[length - 1] === code && units[length - 2] === code) {
      plain = false;
      continue;
    }
    if (code < 128 && LEET[code] !== 0) leet = true;
    units[length] = code;
    origin[length++] = at;
  }
  const written = units.subarray(0, length);
  if (leet && unleet(written)) plain = false;
  origin[length] = text.length;
  return {
    text: plain && ONE_CASE.test(text) ? text.toLowerCase() : decode(written),
    origin: origin.subarray(0, length + 1),
  };
}

/** Beside ASCII only scripts that know no capitals, and signs. */
const ONE_CASE = /^[\0-\x7f\u0900-\u097f\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2010-\u2064\u3000-\u9fff]*$/;

/** "g4j1" is a word, "081" and "C1234567" are not: each digit needs letters around it and no digit beside it. */
function unleet(units: Uint16Array): boolean {
  let changed = false;
  for (let at = 1; at < units.length; at++) {
    const replacement = units[at]! < 128 ? LEET[units[at]!]! : 0;
    if (replacement === 0) continue;
    const before = units[at - 1]!;
    const after = units[at + 1] ?? 32;
    if (!isLetter(before) || isDigit(after)) continue;
    if (isLetter(after) || (isLetter(units[at - 2] ?? 32) && (isSpace(after) || after === 46))) {
      units[at] = replacement;
      changed = true;
    }
  }
  return changed;
}

const CHUNK = 8192;

function decode(units: Uint16Array): string {
  if (units.length <= CHUNK) return String.fromCharCode.apply(null, units as unknown as number[]);
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]));
  return parts.join('');
}
