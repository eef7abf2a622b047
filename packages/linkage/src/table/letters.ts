import { editsBetween } from '../distance/edit-distance.ts';
import { jaroOfCodes, withPrefix } from '../distance/jaro.ts';

/** The characters of every distinct value in one flat array, with what bounds a similarity before it is worked out. */
export interface Letters {
  /** Code points of value `v` from `start[v]` to `start[v + 1]`. */
  readonly start: Int32Array;
  readonly letters: Uint32Array;
  /** Bit `s` of `once`: a letter of slot `s` occurs; of `twice`: it occurs again; `more`: how many further ones there are. */
  readonly once: Int32Array;
  readonly twice: Int32Array;
  readonly more: Uint16Array;
}

const SLOTS = 32;

/** O(letters). Characters are code points, never bytes: unrelated Burmese names share most of their bytes. */
export const spellOut = (values: readonly string[]): Letters => {
  const start = new Int32Array(values.length + 1);
  // Two units of UTF-16 may be one letter, never one unit two.
  const letters = new Uint32Array(values.reduce((sum, value) => sum + value.length, 0));
  const [once, twice] = [new Int32Array(values.length), new Int32Array(values.length)];
  const more = new Uint16Array(values.length);
  let place = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    for (let unit = 0; unit < value.length; unit++) {
      const code = value.codePointAt(unit)!;
      if (code > 0xffff) unit++;
      letters[place++] = code;
      // A slot holds several letters, which only loosens the bound.
      const bit = 1 << (code % SLOTS);
      if ((once[at]! & bit) === 0) once[at]! |= bit;
      else if ((twice[at]! & bit) === 0) twice[at]! |= bit;
      else if (more[at]! < 65_535) more[at]!++;
    }
    start[at + 1] = place;
  }
  return { start, letters: place === letters.length ? letters : letters.slice(0, place), once, twice, more };
};

/** Bits set in a number of 32. */
export const bitCount = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** At most this many letters can be common to two values. */
export const mostCommon = ({ start, once, twice, more }: Letters, a: number, b: number): number => {
  const common =
    bitCount(once[a]! & once[b]!) + bitCount(twice[a]! & twice[b]!) + Math.min(more[a]!, more[b]!);
  return Math.min(common, start[a + 1]! - start[a]!, start[b + 1]! - start[b]!);
};

/** No Jaro-Winkler similarity of the two lies above this. */
export const jaroWinklerBound = (spelt: Letters, a: number, b: number): number => {
  const { start, letters } = spelt;
  const [lengthA, lengthB] = [start[a + 1]! - start[a]!, start[b + 1]! - start[b]!];
  const common = mostCommon(spelt, a, b);
  if (common === 0) return 0;
  const jaro = (common / lengthA + common / lengthB + 1) / 3;
  if (jaro <= BOOSTED_ABOVE) return jaro;
  const most = Math.min(4, lengthA, lengthB);
  let prefix = 0;
  while (prefix < most && letters[start[a]! + prefix] === letters[start[b]! + prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
};

/** Winkler gives a common beginning its credit only where the rest is alike already. */
export const BOOSTED_ABOVE = 0.7;

/** Jaro, and Jaro-Winkler as Winkler's program has it: a common beginning has its credit only above `BOOSTED_ABOVE`. Makes nothing. */
export const jaroWinklerOf = (
  { start, letters }: Letters,
  a: number,
  b: number,
): { jaro: number; winkler: number } => {
  const [fromA, fromB] = [start[a]!, start[b]!];
  const [lengthA, lengthB] = [start[a + 1]! - fromA, start[b + 1]! - fromB];
  const jaro = jaroOfCodes(letters, fromA, lengthA, letters, fromB, lengthB, true);
  similarity.jaro = jaro;
  similarity.winkler =
    jaro > BOOSTED_ABOVE ? withPrefix(jaro, letters, fromA, lengthA, letters, fromB, lengthB) : jaro;
  return similarity;
};
// One answer, filled anew by each call: millions of comparisons would otherwise make millions of objects.
const similarity = { jaro: 0, winkler: 0 };

/** `editsBetween` of two values. */
export const editDistance = ({ start, letters }: Letters, a: number, b: number, swaps: boolean): number =>
  editsBetween(
    letters,
    start[a]!,
    start[a + 1]! - start[a]!,
    letters,
    start[b]!,
    start[b + 1]! - start[b]!,
    swaps,
  );
