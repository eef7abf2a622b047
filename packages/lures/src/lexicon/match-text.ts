/** Text folded for the lexicon, and the way back to canonical offsets. */
export interface MatchText {
  text: string;
  origin: Int32Array;
}

const LETTERS = new Map<string, string>([
  ['đ', 'd'],
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
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * Lower case, no accents, one blank for many (a line break stays a line break), a letter held down shortened, and digits
 * that stand for letters inside a word read as letters. Linear.
 */
export function foldText(text: string): MatchText {
  const units: number[] = [];
  const origin = new Int32Array(text.length + 1);
  let length = 0;
  const put = (code: number, at: number): void => {
    units.push(code);
    origin[length++] = at;
  };
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) code += 32;
    else if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) {
      const letter = folded(text[at]!);
      if (letter === '') continue;
      code = letter.charCodeAt(0);
    } else if (code >= 0x300 && code <= 0x36f) continue;
    if (isSpace(code)) {
      const blank = code === 10 || code === 13 ? 10 : 32;
      const previous = units[length - 1];
      if (previous === 10 || (previous === 32 && blank === 32)) continue;
      if (previous === 32) {
        units[length - 1] = 10;
        continue;
      }
      put(blank, at);
      continue;
    }
    if (isLetter(code) && units[length - 1] === code && units[length - 2] === code) continue;
    put(code, at);
  }
  unleet(units);
  origin[length] = text.length;
  return { text: decode(units), origin: origin.subarray(0, length + 1) };
}

/** "g4j1" is a word, "081" and "C1234567" are not: each digit needs letters around it and no digit beside it. */
function unleet(units: number[]): void {
  for (let at = 1; at < units.length; at++) {
    const replacement = LEET[String.fromCharCode(units[at]!)];
    if (replacement === undefined) continue;
    const before = units[at - 1]!;
    const after = units[at + 1] ?? 32;
    if (!isLetter(before) || isDigit(after)) continue;
    if (isLetter(after) || (isLetter(units[at - 2] ?? 32) && (isSpace(after) || after === 46)))
      units[at] = replacement.charCodeAt(0);
  }
}

function decode(units: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8192)
    parts.push(String.fromCharCode(...units.slice(at, at + 8192)));
  return parts.join('');
}
