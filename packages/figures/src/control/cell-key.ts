import type { RandomBytes } from '../noise/random.ts';
import { cellIndexes, cellsOf } from '../records/count.ts';
import type { Records } from '../records/types.ts';
import type { PerturbationTable } from './ptable.ts';

/**
 * A lasting 32-bit key for each record, drawn once and kept with it in secret: whoever knows the keys can take the
 * noise away again. 4 bytes a record.
 */
export const drawRecordKeys = (records: number, bytes: RandomBytes): Uint32Array => {
  const keys = new Uint32Array(records);
  bytes(new Uint8Array(keys.buffer));
  return keys;
};

/**
 * The cell key: the sum of the record keys modulo 2^32, in any order, so that the same set of records has the same
 * key in every table it is a cell of (Thompson, Broadfoot and Elazar 2013; Fraser and Wooton 2005). O(records).
 */
export const cellKeys = (cellOf: ArrayLike<number>, keys: Uint32Array, cells: number): Uint32Array => {
  const sums = new Uint32Array(cells);
  for (let row = 0; row < cellOf.length; row++) sums[cellOf[row]!]! += keys[row]!;
  return sums;
};

/** The noise of one cell: the inverse of the row's distribution function at key / 2^32. O(D). */
export const noiseOf = (table: PerturbationTable, count: number, key: number): number => {
  const { noise, probability } = table.rows[Math.min(count, table.rows.length - 1)]!;
  let left = (key + 0.5) / 2 ** 32;
  for (let at = 0; at < noise.length; at++) {
    left -= probability[at]!;
    if (left < 0 && probability[at]! > 0) return noise[at]!;
  }
  return noise[probability.findLastIndex((weight) => weight > 0)]!;
};

/**
 * The table over these columns with cell-key noise, the last column running fastest. Every cell and every margin is
 * perturbed by itself: consistent between tables, but not additive. The noise hides a difference of one record; it is
 * no differential privacy, and a reader who may ask for unlimited tables can average it away. O(records + cells).
 */
export const perturbedTable = (
  records: Records,
  of: readonly number[],
  keys: Uint32Array,
  table: PerturbationTable,
): Float64Array => {
  if (keys.length !== records.size) throw new RangeError('there must be one key for each record');
  const cellOf = cellIndexes(records, of);
  const counts = new Float64Array(cellsOf(records, of));
  for (const cell of cellOf) counts[cell]!++;
  const sums = cellKeys(cellOf, keys, counts.length);
  return counts.map((count, cell) => count + noiseOf(table, count, sums[cell]!));
};
