import { CONFUSABLES } from '../data/confusables.data.ts';

/** Text with its disguises undone, and the way back from each position to the words as written. */
export interface CanonicalText {
  text: string;
  /** Offset in the original text of the canonical unit at `offset`; the original length at the end. */
  toOriginal: (offset: number) => number;
}

const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code === 0x20e3 ||
  (code >= 0xe0000 && code <= 0xe01ef);

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);

// Only look-alikes inside a text with Latin letters are folded: real Greek or Cyrillic words stay as they are.
const hasLatin = (text: string): boolean =>
  /[A-Za-z]{2}/.test(text.length > 20_000 ? text.slice(0, 20_000) : text);

const foldCodePoint = (character: string, code: number, latin: boolean): string => {
  if (isInvisible(code)) return '';
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (latin && ((code >= 0x370 && code <= 0x52f) || code === 0x131))
    return CONFUSABLES.get(character) ?? character;
  const fancy =
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x2100 && code <= 0x214f) ||
    (code >= 0x2070 && code <= 0x209c);
  if (fancy) return character.normalize('NFKC');
  if (code >= 0x1f130 && code <= 0x1f149) return String.fromCharCode(0x41 + code - 0x1f130);
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(0x41 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(0x41 + code - 0x1f170);
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return character;
  const digit = nativeDigit(code);
  return digit ?? CONFUSABLES.get(character) ?? character;
};

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x1090, 0x17e0];

const nativeDigit = (code: number): string | undefined => {
  if (code < 0x660 || code > 0x17e9) return undefined;
  for (const zero of DIGIT_ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  return undefined;
};

/**
 * Undoes homoglyphs, fancy Unicode letters, native digits and zero-width characters.
 * Linear in the text; each canonical unit maps back to the original unit where its character starts.
 */
export function canonicalText(original: string): CanonicalText {
  const latin = hasLatin(original);
  const parts: string[] = [];
  const origins = new Int32Array(original.length * 4 + 1);
  let length = 0;
  let changed = false;
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at)!;
    const width = code > 0xffff ? 2 : 1;
    if (code < 0x80 || isLatin(code)) {
      parts.push(original[at]!);
      origins[length++] = at;
    } else {
      const character = width === 1 ? original[at]! : original.slice(at, at + 2);
      const folded = foldCodePoint(character, code, latin);
      if (folded !== character) changed = true;
      if (folded.length > 0) parts.push(folded);
      for (let unit = 0; unit < folded.length && length < origins.length - 1; unit++) origins[length++] = at;
    }
    at += width;
  }
  if (!changed)
    return { text: original, toOriginal: (offset) => Math.max(0, Math.min(offset, original.length)) };
  const text = parts.join('');
  origins[length] = original.length;
  return {
    text,
    toOriginal: (offset) => (offset >= length ? original.length : origins[Math.max(0, offset)]!),
  };
}
