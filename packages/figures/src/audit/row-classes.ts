import type { Column, Records } from '../records/types.ts';

/** Labels below this need no renaming before the next column is laid over them; also the size of a count array. */
export const MAX_LABELS = 1 << 21;

/** For each row a label in [0, size): two rows have the same label exactly when they agree in the columns laid over. */
export interface Labels {
  readonly of: Int32Array;
  readonly size: number;
}

/** Two sets of records over the same columns as one: the rows of the first, then those of the second. */
export interface JoinedRows {
  readonly columns: readonly Column[];
  readonly codes: readonly Uint16Array[];
  readonly first: number;
  readonly size: number;
}

/** Throws where the columns or their code lists differ: then codes cannot be compared. O(rows x columns). */
export const joinRows = (first: Records, second: Records): JoinedRows => {
  const same =
    first.columns.length === second.columns.length &&
    first.columns.every(({ name, values }, c) => {
      const other = second.columns[c]!;
      return (
        name === other.name &&
        values.length === other.values.length &&
        values.every((value, at) => value === other.values[at])
      );
    });
  if (!same) throw new RangeError('both sets of records must have the same columns and code lists');
  const size = first.size + second.size;
  const codes = first.columns.map((_, c) => {
    const both = new Uint16Array(size);
    both.set(first.codes[c]!.subarray(0, first.size));
    both.set(second.codes[c]!.subarray(0, second.size), first.size);
    return both;
  });
  return { columns: first.columns, codes, first: first.size, size };
};

export const startLabels = (size: number): Labels => ({ of: new Int32Array(size), size: 1 });

/** Lays one more column over the labels; numbers them anew where they would outgrow MAX_LABELS. O(rows). */
export const refineLabels = (labels: Labels, codes: Uint16Array, values: number): Labels => {
  const of = new Int32Array(labels.of.length);
  if (labels.size * values <= MAX_LABELS) {
    for (let row = 0; row < of.length; row++) of[row] = labels.of[row]! * values + codes[row]!;
    return { of, size: labels.size * values };
  }
  const known = new Map<number, number>();
  for (let row = 0; row < of.length; row++) {
    const wide = labels.of[row]! * values + codes[row]!;
    const label = known.get(wide) ?? known.size;
    if (label === known.size) known.set(wide, label);
    of[row] = label;
  }
  return { of, size: known.size };
};

/** Labels of the rows by their values in these columns, numbered without gaps by first appearance. O(rows x columns). */
export const rowClasses = (
  rows: Pick<JoinedRows, 'columns' | 'codes' | 'size'>,
  of: readonly number[] = rows.columns.map((_, c) => c),
): Labels => {
  let labels = startLabels(rows.size);
  for (const column of of)
    labels = refineLabels(labels, rows.codes[column]!, rows.columns[column]!.values.length);
  const dense = new Map<number, number>();
  const classes = labels.of.map((label) => {
    const known = dense.get(label);
    if (known !== undefined) return known;
    dense.set(label, dense.size);
    return dense.size - 1;
  });
  return { of: classes, size: dense.size };
};
