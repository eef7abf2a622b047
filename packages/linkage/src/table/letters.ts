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
  let total = 0;
  values.forEach((value, at) => {
    for (const _ of value) total++;
    start[at + 1] = total;
  });
  const letters = new Uint32Array(total);
  const [once, twice] = [new Int32Array(values.length), new Int32Array(values.length)];
  const more = new Uint16Array(values.length);
  let place = 0;
  values.forEach((value, at) => {
    for (const letter of value) {
      const code = letter.codePointAt(0)!;
      letters[place++] = code;
      // A slot holds several letters, which only loosens the bound.
      const bit = 1 << (code % SLOTS);
      if ((once[at]! & bit) === 0) once[at]! |= bit;
      else if ((twice[at]! & bit) === 0) twice[at]! |= bit;
      else if (more[at]! < 65_535) more[at]!++;
    }
  });
  return { start, letters, once, twice, more };
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

let marksA = new Uint8Array(256);
let marksB = new Uint8Array(256);

/** Jaro-Winkler over characters (Winkler 1990): the same numbers as `jaroWinkler` of two strings, without making any. */
export const jaroWinklerOf = (
  { start, letters }: Letters,
  a: number,
  b: number,
): { jaro: number; winkler: number } => {
  const [fromA, fromB] = [start[a]!, start[b]!];
  const [lengthA, lengthB] = [start[a + 1]! - fromA, start[b + 1]! - fromB];
  similarity.jaro = 0;
  similarity.winkler = 0;
  if (lengthA === 0 || lengthB === 0) return similarity;
  if (lengthA > marksA.length) marksA = new Uint8Array(2 * lengthA);
  if (lengthB > marksB.length) marksB = new Uint8Array(2 * lengthB);
  marksA.fill(0, 0, lengthA);
  marksB.fill(0, 0, lengthB);
  const range = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  let matches = 0;
  for (let i = 0; i < lengthA; i++) {
    const letter = letters[fromA + i];
    const end = Math.min(lengthB, i + range + 1);
    for (let j = i > range ? i - range : 0; j < end; j++) {
      if (marksB[j] === 1 || letters[fromB + j] !== letter) continue;
      marksA[i] = 1;
      marksB[j] = 1;
      matches++;
      break;
    }
  }
  if (matches === 0) return similarity;
  let swaps = 0;
  for (let i = 0, j = 0; i < lengthA; i++) {
    if (marksA[i] === 0) continue;
    while (marksB[j] === 0) j++;
    if (letters[fromA + i] !== letters[fromB + j]) swaps++;
    j++;
  }
  const jaro = (matches / lengthA + matches / lengthB + (matches - (swaps >> 1)) / matches) / 3;
  const most = Math.min(4, lengthA, lengthB);
  let prefix = 0;
  while (prefix < most && letters[fromA + prefix] === letters[fromB + prefix]) prefix++;
  similarity.jaro = jaro;
  similarity.winkler = jaro > BOOSTED_ABOVE ? jaro + prefix * 0.1 * (1 - jaro) : jaro;
  return similarity;
};
// One answer, filled anew by each call: millions of comparisons would otherwise make millions of objects.
const similarity = { jaro: 0, winkler: 0 };

let cells = new Int32Array(1024);

/**
 * Edits from one value to the other: insert, delete, replace (Levenshtein 1966), and with `swaps` also two neighbours exchanged,
 * which further edits may then part (Damerau 1964; Lowrance and Wagner 1975). O(length times length).
 */
export const editDistance = ({ start, letters }: Letters, a: number, b: number, swaps: boolean): number => {
  const [fromA, fromB] = [start[a]!, start[b]!];
  const [lengthA, lengthB] = [start[a + 1]! - fromA, start[b + 1]! - fromB];
  const width = lengthB + 1;
  if (cells.length < (lengthA + 1) * width) cells = new Int32Array(2 * (lengthA + 1) * width);
  for (let j = 0; j <= lengthB; j++) cells[j] = j;
  // The last row in which each letter stood.
  const lastRow = new Map<number, number>();
  for (let i = 1; i <= lengthA; i++) {
    const row = i * width;
    cells[row] = i;
    const letter = letters[fromA + i - 1]!;
    let lastColumn = 0;
    for (let j = 1; j <= lengthB; j++) {
      const other = letters[fromB + j - 1]!;
      let least = cells[row - width + j - 1]! + (letter === other ? 0 : 1);
      if (cells[row - width + j]! + 1 < least) least = cells[row - width + j]! + 1;
      if (cells[row + j - 1]! + 1 < least) least = cells[row + j - 1]! + 1;
      if (swaps) {
        const earlier = lastRow.get(other) ?? 0;
        if (earlier > 0 && lastColumn > 0) {
          const swapped =
            cells[(earlier - 1) * width + lastColumn - 1]! + (i - earlier - 1) + 1 + (j - lastColumn - 1);
          if (swapped < least) least = swapped;
        }
        if (letter === other) lastColumn = j;
      }
      cells[row + j] = least;
    }
    if (swaps) lastRow.set(letter, i);
  }
  return cells[lengthA * width + lengthB]!;
};
