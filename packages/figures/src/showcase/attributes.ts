import type { Records } from '../records/types.ts';

/** A filled answer: a column with one of its values. Attributes are numbered column by column. */
export interface Attributes {
  readonly count: number;
  readonly columnOf: Uint16Array;
  /** "column:value", as Synthetic Data Showcase writes it. */
  readonly nameOf: readonly string[];
  /** The attributes of each record, ascending: record r's lie at start[r] to start[r + 1]. */
  readonly start: Int32Array;
  readonly of: Int32Array;
}

/** Reads records as sets of filled answers; the values named in `absent` are no answers. O(records x columns). */
export const attributesOf = (records: Records, absent: readonly string[]): Attributes => {
  const numberOf = records.columns.map(({ values }) => values.map(() => -1));
  const columnOf: number[] = [];
  const nameOf: string[] = [];
  records.columns.forEach(({ name, values }, column) => {
    values.forEach((value, code) => {
      if (absent.includes(value)) return;
      numberOf[column]![code] = nameOf.length;
      columnOf.push(column);
      nameOf.push(`${name}:${value}`);
    });
  });
  const start = new Int32Array(records.size + 1);
  const of: number[] = [];
  for (let row = 0; row < records.size; row++) {
    records.codes.forEach((codes, column) => {
      const attribute = numberOf[column]![codes[row]!]!;
      if (attribute >= 0) of.push(attribute);
    });
    start[row + 1] = of.length;
  }
  return {
    count: nameOf.length,
    columnOf: Uint16Array.from(columnOf),
    nameOf,
    start,
    of: Int32Array.from(of),
  };
};

/** A combination of ascending attributes as one number: digits in base `count`. */
export const keyOf = (combination: readonly number[], count: number): number =>
  combination.reduce((key, attribute) => key * count + attribute, 0);

/** Every combination of `size` of these attributes, by its key. */
export const eachKey = (
  attributes: ArrayLike<number>,
  size: number,
  count: number,
  visit: (key: number) => void,
): void => {
  const extend = (from: number, left: number, key: number): void => {
    if (left === 0) visit(key);
    else
      for (let at = from; at <= attributes.length - left; at++)
        extend(at + 1, left - 1, key * count + attributes[at]!);
  };
  extend(0, size, 0);
};
