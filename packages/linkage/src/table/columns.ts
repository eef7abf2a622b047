import type { ColumnKind } from './conditions.ts';

/** A column as numbers: 0 is missing, any other number stands for one distinct value. */
export interface EncodedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly codes: Int32Array;
  /** By code; the first is the empty text of what is missing. */
  readonly values: readonly string[];
  /** How many rows hold each value; where every thing counts once (`countThings`), how many things. */
  readonly counts: Int32Array | Float64Array;
}

/** Takes a column's cells one by one, so that no table of texts is ever held. */
export interface ColumnBuilder {
  add(cell: string | null | undefined): void;
  /** `asWritten`: values are compared letter for letter; otherwise case, punctuation and widths are evened out. */
  finish(options?: { readonly asWritten?: boolean }): EncodedColumn;
}

/** Case, punctuation and widths evened out. */
export const plain = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** In long texts a number of parts is one word: "EZXS-88W" and "EZXS88W" are one model, "N.V.", "N. V." and "NV" one form. */
const wordy = (value: string): string =>
  plain(value.replace(/([\p{L}\p{N}])[-.'’](?=[\p{L}\p{N}])/gu, '$1')).replace(
    /(?<![^ ])\p{L}(?: \p{L})+(?![^ ])/gu,
    (letters) => letters.replaceAll(' ', ''),
  );

/** Between the items of a list that one cell holds. Commas and slashes stand inside titles and addresses too. */
const SEPARATORS = ['**', '|', ';'];
const LIST = 0.3;

/** What stands between items where a good part of the cells hold several. */
const separatorOf = (values: readonly string[], counts: ArrayLike<number>): string | undefined =>
  SEPARATORS.find((between) => {
    let held = 0;
    for (let code = 1; code < values.length; code++)
      if (values[code]!.includes(between)) held += counts[code]!;
    return held > LIST * (total(counts) - counts[0]!);
  });

/** Each item of a list one word, its own words in order of the alphabet: a name of three words is one sign in common, not three. */
const itemsOf = (value: string, between: string): string =>
  value
    .split(between)
    .map((item) => plain(item).split(' ').sort().join(''))
    .filter((item) => item !== '')
    .join(' ');

const AMOUNT = /^\p{Sc}? ?-?\d[\d,]*(?:\.\d+)?$/u;
const MARKED = /[\p{Sc}.]/u;
const DATE = /^[12]\d{3}[ -]?\d{2}[ -]?\d{2}$|^\d{1,2}[ /.-]\d{1,2}[ /.-][12]\d{3}$/;
/** Numbers of 7 to 15 digits in groups, with a plus or without (E.164 has 15 at most). */
const PHONE = /^(?=(?:\D*\d){7,15}\D*$)[+(]?\d[\d ()/-]*$/;
/** Where some are written with the country's code, the prefixes of all say little. */
const INTERNATIONAL = /^\(?\+/;
const SOME = 0.02;
/** Country and trunk prefixes are written in many ways; so many digits are behind them nearly everywhere. */
const PHONE_TAIL = 8;
/** From so many words a value on average, the words tell more than the letters. */
const MANY_WORDS = 3;

/** What the values of a column look like, each weighing as often as it stands there. */
export const kindOf = (values: readonly string[], counts: ArrayLike<number>): ColumnKind => {
  const [distinct, filled] = [values.length - 1, total(counts) - counts[0]!];
  if (distinct <= 1) return 'constant';
  const share = (test: (value: string) => boolean): number => {
    let held = 0;
    for (let code = 1; code < values.length; code++) if (test(values[code]!)) held += counts[code]!;
    return held / filled;
  };
  if (share((value) => DATE.test(value)) > 0.8) return 'date';
  if (distinct <= Math.max(12, 0.01 * filled)) return 'category';
  if (share((value) => PHONE.test(value)) > 0.8 && share((value) => INTERNATIONAL.test(value)) > SOME)
    return 'phone';
  if (share((value) => AMOUNT.test(value)) > 0.8 && share((value) => MARKED.test(value)) > 0.5)
    return 'number';
  let words = 0;
  for (let code = 1; code < values.length; code++)
    words += counts[code]! * wordy(values[code]!).split(' ').length;
  if (words / filled >= MANY_WORDS) return 'words';
  if (distinct > 0.98 * total(counts) && share((value) => /\d/.test(value)) === 1) return 'identifier';
  return 'text';
};

const total = (counts: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) sum += counts[at]!;
  return sum;
};

/** Every distinct text is looked at once; all later work is on numbers. O(rows), memory of one number a row. */
export const createColumn = (name: string): ColumnBuilder => {
  const written = [''];
  const codeOf = new Map([['', 0]]);
  let codes = new Int32Array(1024);
  let rows = 0;
  return {
    add: (cell) => {
      const text = (cell ?? '').trim();
      let code = codeOf.get(text);
      if (code === undefined) {
        code = written.length;
        codeOf.set(text, code);
        written.push(text);
      }
      if (rows === codes.length) {
        const larger = new Int32Array(2 * rows);
        larger.set(codes);
        codes = larger;
      }
      codes[rows++] = code;
    },
    finish: ({ asWritten = false } = {}) => {
      const writtenCounts = countsOf(codes, rows, written.length);
      const kind = kindOf(written, writtenCounts);
      codeOf.clear();
      if (asWritten)
        return { name, kind, codes: codes.slice(0, rows), values: written, counts: writtenCounts };
      const values = [''];
      const known = new Map([['', 0]]);
      const between = kind === 'words' ? separatorOf(written, writtenCounts) : undefined;
      const even = between === undefined ? evenOut[kind] : (value: string) => itemsOf(value, between);
      const evened = Int32Array.from(written, (text) => {
        const value = even(text);
        let code = known.get(value);
        if (code === undefined) {
          code = values.length;
          known.set(value, code);
          values.push(value);
        }
        return code;
      });
      const own = codes.slice(0, rows);
      for (let row = 0; row < rows; row++) own[row] = evened[own[row]!]!;
      return { name, kind, codes: own, values, counts: countsOf(own, rows, values.length) };
    },
  };
};

/** A sum or a coordinate of nought is a field that nobody filled in. */
const amount = (text: string): string => (/[1-9]/.test(text) ? text.replaceAll(/[^\d.-]/g, '') : '');
const tail = (text: string): string => text.replaceAll(/\D/g, '').slice(-PHONE_TAIL);

/** How values of a kind are brought to one writing. */
const evenOut: Record<ColumnKind, (text: string) => string> = {
  identifier: plain,
  date: plain,
  number: amount,
  phone: tail,
  words: wordy,
  text: plain,
  category: plain,
  constant: plain,
};

const countsOf = (codes: Int32Array, rows: number, values: number): Int32Array => {
  const counts = new Int32Array(values);
  for (let row = 0; row < rows; row++) counts[codes[row]!]!++;
  return counts;
};

export const encodeColumn = (
  name: string,
  cells: Iterable<string | null | undefined>,
  options?: { readonly asWritten?: boolean },
): EncodedColumn => {
  const column = createColumn(name);
  for (const cell of cells) column.add(cell);
  return column.finish(options);
};
