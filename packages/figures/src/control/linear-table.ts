import type { FiguresProblem } from '../outcome.ts';

/** One cell is the sum of others: a margin, a region of its countries, "all ages" of the ages. */
export interface AdditiveRelation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The least and the greatest value a cell can have. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A table as the reader sees it: cells by number, null where suppressed, and the sums that hold between them. */
export interface LinearTable {
  readonly values: readonly (number | null)[];
  readonly relations: readonly AdditiveRelation[];
  /** What everybody knows of a suppressed cell beforehand; 0 and above by default, 0 to 4 for a "<5". */
  readonly boundsOf?: (cell: number) => Interval;
}

export const NOT_NEGATIVE: Interval = { lower: 0, upper: Infinity };

/** The codes of one dimension and the sums among them, parts before their totals. */
export interface Hierarchy {
  readonly size: number;
  readonly sums: readonly AdditiveRelation[];
}

/** A dimension of so many categories with one total, the last code. */
export const flat = (categories: number): Hierarchy => ({
  size: categories + 1,
  sums: [{ total: categories, parts: Array.from({ length: categories }, (_, code) => code) }],
});

/**
 * The relations of the table that crosses these dimensions; cells in one flat array, the last dimension running
 * fastest. Each sum of a hierarchy holds for every combination of the other dimensions' codes.
 * O(cells x sums of one dimension).
 */
export const crossRelations = (dimensions: readonly Hierarchy[]): AdditiveRelation[] => {
  const cells = dimensions.reduce((product, { size }) => product * size, 1);
  const relations: AdditiveRelation[] = [];
  let stride = cells;
  for (const { size, sums } of dimensions) {
    stride /= size;
    for (let cell = 0; cell < cells; cell++) {
      if (Math.floor(cell / stride) % size !== 0) continue;
      for (const { total, parts } of sums)
        relations.push({ total: cell + total * stride, parts: parts.map((part) => cell + part * stride) });
    }
  }
  return relations;
};

/**
 * The full table out of its inner cells: `inner` holds the counts of all combinations of codes that are no total, in
 * code order, the last dimension running fastest. Gives values of all cells and their relations. O(cells x dimensions).
 */
export const tableWithMargins = (
  dimensions: readonly Hierarchy[],
  inner: ArrayLike<number>,
): { readonly values: number[]; readonly relations: AdditiveRelation[] } => {
  const cells = dimensions.reduce((product, { size }) => product * size, 1);
  const totals = dimensions.map(({ sums }) => new Set(sums.map(({ total }) => total)));
  const values = new Array<number>(cells).fill(0);
  let read = 0;
  for (let cell = 0; cell < cells; cell++) {
    let rest = cell;
    let isInner = true;
    for (let at = dimensions.length - 1; at >= 0; at--) {
      const { size } = dimensions[at]!;
      if (totals[at]!.has(rest % size)) isInner = false;
      rest = Math.floor(rest / size);
    }
    if (isInner) values[cell] = inner[read++] ?? Number.NaN;
  }
  if (read !== inner.length) throw new RangeError(`the table has ${read} inner cells, not ${inner.length}`);
  const relations = crossRelations(dimensions);
  // Dimension by dimension, parts before totals: every cell is summed along one dimension from filled cells.
  for (const { total, parts } of relations)
    values[total] = parts.reduce((sum, part) => sum + values[part]!, 0);
  return { values, relations };
};

/** Every fault in the shape of a table: cells that relations name but that do not exist, values that are no number. */
export const checkTable = ({
  values,
  relations,
}: Pick<LinearTable, 'values' | 'relations'>): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  values.forEach((value, cell) => {
    if (value !== null && !(value >= 0 && value < Infinity))
      problems.push({ code: 'bad_number', path: `cell ${cell}`, message: 'must not be negative' });
  });
  relations.forEach(({ total, parts }, at) => {
    const path = `relations[${at}]`;
    if (parts.length === 0) problems.push({ code: 'empty', path, message: 'a sum needs parts' });
    if (![total, ...parts].every((cell) => Number.isInteger(cell) && cell >= 0 && cell < values.length))
      problems.push({ code: 'unknown_value', path, message: 'names a cell the table does not have' });
    if (new Set([total, ...parts]).size !== parts.length + 1)
      problems.push({ code: 'duplicate', path, message: 'names a cell twice' });
  });
  return problems.slice(0, 100);
};
