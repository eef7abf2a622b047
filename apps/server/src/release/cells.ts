import type { ReleaseColumn } from '@suar/core';

/** The values of each cell of a table: the last column runs fastest. */
export const cellsOfTable = function* (columns: readonly ReleaseColumn[]): Generator<string[]> {
  const size = columns.reduce((product, { values }) => product * values.length, 1);
  for (let cell = 0; cell < size; cell += 1) {
    let rest = cell;
    const values: string[] = [];
    for (const column of columns.toReversed()) {
      values.unshift(column.values[rest % column.values.length]!);
      rest = Math.floor(rest / column.values.length);
    }
    yield values;
  }
};

export const columnsByName = (columns: readonly ReleaseColumn[], names: readonly string[]): ReleaseColumn[] =>
  names.map((name) => columns.find((column) => column.name === name)!);
