/**
 * What each UTF-16 unit is to a reader of words, and what it folds to. Built once, at first use: 128 KB and 64 KB.
 */
export const SEPARATOR = 0;
/** Part of a word between blanks. */
export const LETTER = 1;
export const DIGIT = 2;
/** A word by itself, nearly: Han and kana. */
export const CHARACTER = 3;
/** Begins a syllable of a script without blanks between words: Thai, Lao, Khmer, Burmese. */
export const SYLLABLE = 4;
/** Belongs to the unit before it. */
export const MARK = 5;
/** As if it were not there: zero-width characters, variation selectors, accents on Latin letters. */
export const SILENT = 6;
/** Added to a class: this unit may be a disguise, which `canonicalText` undoes. */
export const DISGUISE = 8;

export interface Characters {
  readonly classOf: Uint8Array;
  readonly fold: Uint16Array;
}

const isBlank = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  code === 0xad ||
  code === 0x34f ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code === 0x20e3 ||
  // The second plane of tags: invisible letters.
  code === 0xdb40;

const isHan = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x312f) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd87f);

const isUnspaced = (code: number): boolean =>
  (code >= 0xe00 && code <= 0xeff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff) ||
  (code >= 0xaa60 && code <= 0xaa7f);

const isFancy = (code: number): boolean =>
  (code >= 0x250 && code <= 0x2af) ||
  (code >= 0x370 && code <= 0x52f) ||
  (code >= 0x1d00 && code <= 0x1dbf) ||
  (code >= 0x2070 && code <= 0x209f) ||
  (code >= 0x2100 && code <= 0x214f) ||
  (code >= 0x2460 && code <= 0x24ff) ||
  (code >= 0xa720 && code <= 0xa7ff) ||
  (code >= 0xff01 && code <= 0xffef) ||
  // Mathematical letters.
  code === 0xd835;

const classify = (code: number, character: string): number => {
  if (isBlank(code)) return SILENT;
  if (code >= 0xdc00 && code <= 0xdfff) return MARK;
  const disguise = isFancy(code) ? DISGUISE : 0;
  if (isHan(code)) return /[\p{L}\p{N}]/u.test(character) || code >= 0xd840 ? CHARACTER : SEPARATOR;
  if (/\p{Nd}/u.test(character)) return DIGIT | (code > 0x39 ? DISGUISE : 0);
  if (isUnspaced(code))
    return /\p{M}/u.test(character) ? MARK : /\p{L}/u.test(character) ? SYLLABLE : SEPARATOR;
  if (/\p{M}/u.test(character)) return LETTER;
  return (/[\p{L}\p{N}]/u.test(character) ? LETTER : SEPARATOR) | disguise;
};

const fold = (code: number, character: string): number => {
  const isLatin = (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
  if (code === 0x110 || code === 0x111) return 0x64;
  const lower = character.toLowerCase();
  return (isLatin ? lower.normalize('NFD') : lower).charCodeAt(0);
};

let characters: Characters | undefined;

export function readCharacters(): Characters {
  if (characters !== undefined) return characters;
  const classOf = new Uint8Array(0x10000);
  const folds = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    classOf[code] = classify(code, character);
    folds[code] = fold(code, character);
  }
  characters = { classOf, fold: folds };
  return characters;
}
