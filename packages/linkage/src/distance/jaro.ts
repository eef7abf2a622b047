let marksA = new Uint8Array(256);
let marksB = new Uint8Array(256);

/**
 * Jaro similarity (Jaro 1989), 0 to 1, of two rows of character codes: `lengthA` of them from `fromA`, `lengthB` from `fromB`. Of an
 * odd number of characters out of place the half is kept (`rounded`: dropped, as Winkler's own program and DuckDB have it). O(length times window); makes nothing.
 */
export const jaroOfCodes = (
  a: Uint32Array,
  fromA: number,
  lengthA: number,
  b: Uint32Array,
  fromB: number,
  lengthB: number,
  rounded: boolean,
): number => {
  if (lengthA === 0 || lengthB === 0) return 0;
  if (lengthA <= SHORT && lengthB <= SHORT) return jaroOfShort(a, fromA, lengthA, b, fromB, lengthB, rounded);
  if (lengthA > marksA.length) marksA = new Uint8Array(2 * lengthA);
  if (lengthB > marksB.length) marksB = new Uint8Array(2 * lengthB);
  marksA.fill(0, 0, lengthA);
  marksB.fill(0, 0, lengthB);
  const range = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  let matches = 0;
  for (let i = 0; i < lengthA; i++) {
    const letter = a[fromA + i];
    const end = Math.min(lengthB, i + range + 1);
    for (let j = i > range ? i - range : 0; j < end; j++) {
      if (marksB[j] === 1 || b[fromB + j] !== letter) continue;
      marksA[i] = 1;
      marksB[j] = 1;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let swaps = 0;
  for (let i = 0, j = 0; i < lengthA; i++) {
    if (marksA[i] === 0) continue;
    while (marksB[j] === 0) j++;
    if (a[fromA + i] !== b[fromB + j]) swaps++;
    j++;
  }
  const exchanged = rounded ? swaps >> 1 : swaps / 2;
  return (matches / lengthA + matches / lengthB + (matches - exchanged) / matches) / 3;
};

/** So many characters have a bit each in one number. */
const SHORT = 32;

/** The same of short rows, what was matched being marked in two numbers: names are compared by the million. */
const jaroOfShort: typeof jaroOfCodes = (a, fromA, lengthA, b, fromB, lengthB, rounded) => {
  const range = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  let [ofA, ofB, matches] = [0, 0, 0];
  for (let i = 0; i < lengthA; i++) {
    const letter = a[fromA + i];
    const end = lengthB < i + range + 1 ? lengthB : i + range + 1;
    for (let j = i > range ? i - range : 0; j < end; j++) {
      if (b[fromB + j] !== letter || ((ofB >>> j) & 1) === 1) continue;
      ofA |= 1 << i;
      ofB |= 1 << j;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let swaps = 0;
  for (let i = 0, j = 0; i < lengthA; i++) {
    if (((ofA >>> i) & 1) === 0) continue;
    while (((ofB >>> j) & 1) === 0) j++;
    if (a[fromA + i] !== b[fromB + j]) swaps++;
    j++;
  }
  const exchanged = rounded ? swaps >> 1 : swaps / 2;
  return (matches / lengthA + matches / lengthB + (matches - exchanged) / matches) / 3;
};

/** Winkler's credit for a common beginning (1990): a tenth of what is missing for each of up to four characters. */
export const withPrefix = (
  jaro: number,
  a: Uint32Array,
  fromA: number,
  lengthA: number,
  b: Uint32Array,
  fromB: number,
  lengthB: number,
): number => {
  const most = Math.min(4, lengthA, lengthB);
  let prefix = 0;
  while (prefix < most && a[fromA + prefix] === b[fromB + prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
};
