let cells = new Int32Array(1024);
/** By column, the last row whose letter it has. */
let rowOf = new Int32Array(64);
const BEYOND = 1 << 29;

/**
 * Edits from one row of character codes to the other: insert, delete, replace (Levenshtein 1966), and with `swaps` also two neighbours
 * exchanged, which further edits may then part (Damerau 1964; Lowrance and Wagner 1975). More than `most` edits count as one
 * more than that, and only cells that near the diagonal are looked at (Ukkonen 1985). O(length times length), or times `most`.
 */
export const editsBetween = (
  a: Uint32Array,
  fromA: number,
  lengthA: number,
  b: Uint32Array,
  fromB: number,
  lengthB: number,
  swaps: boolean,
  most = BEYOND,
): number => {
  if (Math.abs(lengthA - lengthB) > most) return most + 1;
  if (lengthB === 0) return lengthA;
  const width = lengthB + 2;
  if (cells.length < (lengthA + 1) * width) cells = new Int32Array(2 * (lengthA + 1) * width);
  if (rowOf.length < width) rowOf = new Int32Array(2 * width);
  if (swaps) rowOf.fill(0, 0, width);
  for (let j = 0; j <= lengthB; j++) cells[j] = j;
  for (let i = 1; i <= lengthA; i++) {
    const row = i * width;
    const above = row - width;
    const from = Math.max(1, i - most);
    const to = Math.min(lengthB, i + most);
    const letter = a[fromA + i - 1]!;
    cells[row + from - 1] = from === 1 ? i : BEYOND;
    // The row above ended one column sooner.
    if (i + most <= lengthB) cells[above + i + most] = BEYOND;
    let lastColumn = 0;
    let least = cells[row + from - 1]!;
    for (let j = from; j <= to; j++) {
      const same = letter === b[fromB + j - 1]!;
      let edits = cells[above + j - 1]! + (same ? 0 : 1);
      if (cells[above + j]! + 1 < edits) edits = cells[above + j]! + 1;
      if (cells[row + j - 1]! + 1 < edits) edits = cells[row + j - 1]! + 1;
      if (swaps) {
        const earlier = rowOf[j]!;
        if (!same && earlier > 0 && lastColumn > 0 && Math.abs(earlier - lastColumn) <= most) {
          const swapped =
            cells[(earlier - 1) * width + lastColumn - 1]! + (i - earlier - 1) + 1 + (j - lastColumn - 1);
          if (swapped < edits) edits = swapped;
        }
        if (same) {
          lastColumn = j;
          rowOf[j] = i;
        }
      }
      cells[row + j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
  }
  return Math.min(most + 1, cells[lengthA * width + lengthB]!);
};
