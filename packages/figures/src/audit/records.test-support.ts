import * as fc from 'fast-check';
import type { Records } from '../records/types.ts';

/** Records straight from codes, over code lists of the given lengths. */
export const recordsOf = (lengths: readonly number[], rows: readonly (readonly number[])[]): Records => ({
  columns: lengths.map((length, c) => ({
    name: `c${c}`,
    values: Array.from({ length }, (_, code) => `v${code}`),
  })),
  size: rows.length,
  codes: lengths.map((_, c) => Uint16Array.from(rows, (row) => row[c]!)),
});

export const rowsOf = ({ size, codes }: Records): number[][] =>
  Array.from({ length: size }, (_, row) => codes.map((column) => column[row]!));

/** Two sets of records over the same few columns, small enough for brute force. */
export const twoRecords = (minimum = 0): fc.Arbitrary<readonly [Records, Records]> =>
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 5 }).chain((lengths) => {
    const rows = fc.array(fc.tuple(...lengths.map((length) => fc.nat(length - 1))), {
      minLength: minimum,
      maxLength: 12,
    });
    return fc.tuple(rows, rows).map(([a, b]) => [recordsOf(lengths, a), recordsOf(lengths, b)] as const);
  });
