import type { Blocks } from './blocks.ts';
import type { VisitPair } from './engine.ts';
import { inTurn, type NextPiece } from './pieces.ts';

export interface PairsOfRows {
  /** By rule: blocks of more rows are passed over. */
  readonly most: readonly number[];
  readonly apart?: Uint8Array | undefined;
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
  // How many members of a block stand before the row looked at.
  const before = rules.map(({ start }) => new Int32Array(start.length));
  const shared = new Uint8Array(rows);
  let partners = new Int32Array(1024);
  let reached = 0;
  const pass = (row: number): void => {
    rules.forEach(({ rowStart, ofRow }, rule) => {
      for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) before[rule]![ofRow[at]!]!++;
    });
  };
  const visitPartners = (left: number): void => {
    let found = 0;
    for (let rule = 0; rule < rules.length; rule++) {
      const { start, members, rowStart, ofRow } = rules[rule]!;
      const own = before[rule]!;
      for (let at = rowStart[left]!; at < rowStart[left + 1]!; at++) {
        const block = ofRow[at]!;
        const end = start[block + 1]!;
        // Members ascend, so those after this row are still ahead.
        const from = start[block]! + ++own[block]!;
        if (end - start[block]! > most[rule]!) continue;
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
    for (; reached < piece * ROWS_A_PIECE; reached++) pass(reached);
    for (const end = Math.min(rows, (piece + 1) * ROWS_A_PIECE); reached < end; reached++)
      if (reached % everyRow === 0) visitPartners(reached);
      else pass(reached);
  }
};
