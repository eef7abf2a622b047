import { jaroOfCodes, withPrefix } from '../distance/jaro.ts';

/** Jaro-Winkler similarity over characters (not bytes), 0 to 1; prefix scale 0.1 up to four characters, whatever the rest is like. */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  if (codesA.length < a.length) codesA = new Uint32Array(2 * a.length);
  if (codesB.length < b.length) codesB = new Uint32Array(2 * b.length);
  const [lengthA, lengthB] = [spell(a, codesA), spell(b, codesB)];
  const jaro = jaroOfCodes(codesA, 0, lengthA, codesB, 0, lengthB, false);
  return jaro === 0 ? 0 : withPrefix(jaro, codesA, 0, lengthA, codesB, 0, lengthB);
};

// Kept between calls: millions of comparisons would otherwise make millions of arrays.
let codesA = new Uint32Array(64);
let codesB = new Uint32Array(64);

const spell = (text: string, codes: Uint32Array): number => {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    codes[length++] = code;
    if (code > 0xffff) at++;
  }
  return length;
};
