/** What a column seems to hold, by its values alone. */
export type ColumnKind = 'identifier' | 'date' | 'text' | 'category' | 'constant';

/** A column as numbers: 0 is missing, any other number stands for one distinct value. */
export interface EncodedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly codes: Int32Array;
  readonly values: readonly string[];
  /** How many rows hold each value. */
  readonly counts: Int32Array;
}

const plain = (value: string | undefined): string =>
  (value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const kindOf = (values: readonly string[]): ColumnKind => {
  const filled = values.filter((value) => value !== '');
  const distinct = new Set(filled).size;
  if (distinct <= 1) return 'constant';
  if (
    filled.filter((value) => /^\d{4} ?\d{2} ?\d{2}$|^\d{1,2} \d{1,2} \d{4}$/.test(value)).length >
    0.8 * filled.length
  )
    return 'date';
  if (distinct <= Math.max(12, 0.01 * filled.length)) return 'category';
  if (distinct > 0.98 * values.length && filled.every((value) => /\d/.test(value))) return 'identifier';
  return 'text';
};

/** Every distinct value is read once; all later work is on numbers. O(rows). */
export const encodeColumn = (name: string, raw: readonly (string | undefined)[]): EncodedColumn => {
  const texts = raw.map(plain);
  const values = [''];
  const codeOf = new Map([['', 0]]);
  const codes = Int32Array.from(texts, (text) => {
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    codeOf.set(text, values.length);
    values.push(text);
    return values.length - 1;
  });
  const counts = new Int32Array(values.length);
  for (const code of codes) counts[code]!++;
  return { name, kind: kindOf(texts), codes, values, counts };
};
