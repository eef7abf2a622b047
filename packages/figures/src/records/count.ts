import type { Records } from './types.ts';

/** How many cells a table over these columns has. */
export const cellsOf = (records: Pick<Records, 'columns'>, of: readonly number[]): number =>
  of.reduce((product, column) => product * records.columns[column]!.values.length, 1);

/** The step of each column of a table in its flat array: the last column runs fastest. */
export const stridesOf = (records: Pick<Records, 'columns'>, of: readonly number[]): number[] => {
  const strides = new Array<number>(of.length).fill(1);
  for (let at = of.length - 2; at >= 0; at--)
    strides[at] = strides[at + 1]! * records.columns[of[at + 1]!]!.values.length;
  return strides;
};

/** For each record the place of its cell in the table over these columns. O(records x columns). */
export const cellIndexes = (records: Records, of: readonly number[]): Int32Array => {
  const places = new Int32Array(records.size);
  const strides = stridesOf(records, of);
  of.forEach((column, at) => {
    const codes = records.codes[column]!;
    const stride = strides[at]!;
    for (let row = 0; row < places.length; row++) places[row]! += codes[row]! * stride;
  });
  return places;
};

/** The table over these columns: how many records lie in each cell, the last column running fastest. */
export const countTable = (records: Records, of: readonly number[]): Float64Array => {
  const counts = new Float64Array(cellsOf(records, of));
  for (const place of cellIndexes(records, of)) counts[place]!++;
  return counts;
};
