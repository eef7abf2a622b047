/** Kinds of UTF-16 units as the passes over words need them. */
export const OTHER = 0;
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const BREAK = 5;

let classes: Uint8Array | undefined;

const build = (): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    // The Chinese zero counts as a number, yet is written among letters.
    if (/[\p{L}\u3007]/u.test(character)) table[code] = LETTER;
    else if (/\p{M}/u.test(character)) table[code] = MARK;
    else if (code >= 0x30 && code <= 0x39) table[code] = DIGIT;
    else if (/[\n\r\u2028\u2029]/.test(character)) table[code] = BREAK;
    else if (/\s/.test(character)) table[code] = SPACE;
  }
  return table;
};

/** One entry a unit; built at first use. */
export const letterClasses = (): Uint8Array => (classes ??= build());
