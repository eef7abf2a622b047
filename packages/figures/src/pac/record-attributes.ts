import type { Column, Records } from '../records/types.ts';
import type { RecordAttributes } from './count-tuples.ts';

/** Attributes in the order of columns and codes. */
export interface Attributes {
  readonly columnOf: Int32Array;
  readonly codeOf: Int32Array;
}

/** Every value that a record has, without the empty ones. O(records x columns). */
export const observedAttributes = ({ columns, codes }: Records): Attributes => {
  const pairs = columns.flatMap(({ values }, column) => {
    const seen = new Uint8Array(values.length);
    for (const code of codes[column]!) seen[code] = 1;
    return values.flatMap((value, code) => (value !== '' && seen[code] ? [[column, code] as const] : []));
  });
  return {
    columnOf: Int32Array.from(pairs, ([column]) => column),
    codeOf: Int32Array.from(pairs, ([, code]) => code),
  };
};

/** The attributes of each record, ascending; values that are none of them are left out. O(records x columns). */
export const recordAttributes = (
  { columns, codes, size }: Records,
  { columnOf, codeOf }: Attributes,
): RecordAttributes => {
  const attributeOf = columns.map(({ values }) => new Int32Array(values.length).fill(-1));
  columnOf.forEach((column, attribute) => {
    attributeOf[column]![codeOf[attribute]!] = attribute;
  });
  const starts = new Int32Array(size + 1);
  const attributes = new Int32Array(size * columns.length);
  let to = 0;
  for (let record = 0; record < size; record++) {
    starts[record] = to;
    for (let column = 0; column < columns.length; column++) {
      const attribute = attributeOf[column]![codes[column]![record]!]!;
      if (attribute !== -1) attributes[to++] = attribute;
    }
  }
  starts[size] = to;
  return { starts, attributes: attributes.subarray(0, to) };
};

/** Some of the attributes. */
export const pickAttributes = ({ columnOf, codeOf }: Attributes, kept: Int32Array): Attributes => ({
  columnOf: kept.map((attribute) => columnOf[attribute]!),
  codeOf: kept.map((attribute) => codeOf[attribute]!),
});

/** Code lists of these attributes alone, each after an empty value, and the attributes by the new codes. */
export const publishedColumns = (
  columns: readonly Column[],
  { columnOf, codeOf }: Attributes,
): { readonly columns: readonly Column[]; readonly codeOf: Int32Array } => {
  const lists = columns.map(() => ['']);
  const newCodes = codeOf.map((code, attribute) => {
    const column = columnOf[attribute]!;
    return lists[column]!.push(columns[column]!.values[code]!) - 1;
  });
  return { columns: columns.map(({ name }, column) => ({ name, values: lists[column]! })), codeOf: newCodes };
};
