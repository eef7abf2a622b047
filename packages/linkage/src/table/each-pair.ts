import type { Blocks } from './blocks.ts';
import type { VisitPair } from './engine.ts';
import { inTurn, type NextPiece } from './pieces.ts';

export interface PairsOfRows {
  /** By rule: blocks of more rows are passed over. */
  readonly most: readonly number[];
  readonly apart?: Uint8Array | undefined;
  /** A multiple of the blocks' own. */
  readonly everyRow?: number | undefined;
  /** Pieces of `ROWS_A_PIECE` rows. */
  readonly nextPiece?: NextPiece | undefined;
}

const ROWS_A_PIECE = 2048;

/**
 * Visits every pair that shares a block that is not too large, each pair once, `left < right`, and tells how many blocks it
 * shares. One row's partners are gathered at a time: no pair is stored, none is looked up twice.
 */
export const eachPair = (
  rules: readonly Blocks[],
  rows: number,
  { most, apart, everyRow = 1, nextPiece = inTurn() }: PairsOfRows,
  visit: VisitPair,
): void => {
  const shared = new Uint8Array(rows);
  let partners = new Int32Array(1024);
  const visitPartners = (left: number): void => {
    let found = 0;
    for (let rule = 0; rule < rules.length; rule++) {
      const { start, members, rowStart, ofRow, everyRow: told } = rules[rule]!;
      const place = left / told;
      for (let at = rowStart[place]!; at < rowStart[place + 1]!; at++) {
        const [first, end] = [start[ofRow[at]!]!, start[ofRow[at]! + 1]!];
        if (end - first > most[rule]!) continue;
        const from = placeAfter(members, first, end, left);
        if (found + end - from > partners.length) {
          const larger = new Int32Array(2 * (found + end - from));
          larger.set(partners);
          partners = larger;
        }
        for (let member = from; member < end; member++) {
          const right = members[member]!;
          if (apart && apart[left] === apart[right]) continue;
          if (shared[right] === 0) partners[found++] = right;
          if (shared[right]! < 255) shared[right]!++;
        }
      }
    }
    for (let at = 0; at < found; at++) {
      const right = partners[at]!;
      visit(left, right, shared[right]!);
      shared[right] = 0;
    }
  };
  for (let piece = nextPiece(); piece * ROWS_A_PIECE < rows; piece = nextPiece()) {
    const end = Math.min(rows, (piece + 1) * ROWS_A_PIECE);
    const first = Math.ceil((piece * ROWS_A_PIECE) / everyRow) * everyRow;
    for (let left = first; left < end; left += everyRow) visitPartners(left);
  }
};

/** Members of a block ascend: the place of the first one after a row, by halving. */
const placeAfter = (members: Int32Array, first: number, end: number, row: number): number => {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (members[middle]! <= row) low = middle + 1;
    else high = middle;
  }
  return low;
};
