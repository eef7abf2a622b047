import {
  type CellReference,
  keyOfCell,
  keyOfWhere,
  type Period,
  type Release,
  type Where,
} from './released.ts';

/** What an attacker holds of one cell: its count, exactly (sd 0) or with noise, and the published cells it was worked out from. */
export interface Figure {
  readonly value: number;
  readonly sd: number;
  readonly uses: readonly CellReference[];
}

/** One cell with all that was ever released of it. */
export interface KnownCell {
  readonly where: Where;
  readonly period: Period;
  readonly exact: readonly Figure[];
  /** One for every independent draw of noise. */
  readonly noisy: readonly Figure[];
  /** Where it was named without a count. */
  readonly withheld: readonly CellReference[];
  /** The best figure: the last exact one, or the inverse-variance mean of the noisy ones. */
  best: Figure | undefined;
}

export interface KnownCells {
  readonly byKey: Map<string, KnownCell>;
  readonly byWhere: Map<string, KnownCell[]>;
}

/** Finds the cell, or makes room for one of which nothing was released. */
export const cellAt = (known: KnownCells, where: Where, period: Period): KnownCell => {
  const key = keyOfCell(where, period);
  const found = known.byKey.get(key);
  if (found) return found;
  const cell: KnownCell = { where, period, exact: [], noisy: [], withheld: [], best: undefined };
  known.byKey.set(key, cell);
  const group = keyOfWhere(where);
  known.byWhere.set(group, [...(known.byWhere.get(group) ?? []), cell]);
  return cell;
};

/** Gathers all releases, in the order they went out, by cell. O(cells). */
export const gatherCells = (releases: readonly Release[]): KnownCells => {
  const known: KnownCells = { byKey: new Map(), byWhere: new Map() };
  const drawn = new Set<string>();
  for (const { id, cells, draw = id } of releases)
    cells.forEach(({ where, period = {}, value, sd = 0 }, at) => {
      const cell = cellAt(known, where, period);
      const uses = [{ release: id, cell: at }];
      if (value === undefined) (cell.withheld as CellReference[]).push(...uses);
      else if (sd === 0) (cell.exact as Figure[]).push({ value, sd, uses });
      else {
        const key = `${JSON.stringify(draw)} ${keyOfCell(where, period)}`;
        if (!drawn.has(key)) (cell.noisy as Figure[]).push({ value, sd, uses });
        drawn.add(key);
      }
    });
  for (const cell of known.byKey.values()) cell.best = bestOf(cell);
  return known;
};

const bestOf = ({ exact, noisy }: KnownCell): Figure | undefined => {
  const last = exact.at(-1);
  // The earliest release of the same count: a later repetition adds nothing to what is known.
  if (last) return exact.find(({ value }) => value === last.value);
  if (noisy.length < 2) return noisy[0];
  const precision = noisy.reduce((sum, { sd }) => sum + 1 / sd ** 2, 0);
  return {
    value: noisy.reduce((sum, { value, sd }) => sum + value / sd ** 2, 0) / precision,
    sd: 1 / Math.sqrt(precision),
    uses: noisy.flatMap(({ uses }) => uses),
  };
};

/** The count of a group less those of separate groups inside it. */
export const subtract = (whole: Figure, parts: readonly Figure[]): Figure => ({
  value: parts.reduce((left, { value }) => left - value, whole.value),
  sd: Math.sqrt(parts.reduce((sum, { sd }) => sum + sd * sd, whole.sd * whole.sd)),
  uses: distinctUses([whole, ...parts]),
});

const distinctUses = (figures: readonly Figure[]): CellReference[] => {
  const uses = new Map<string, CellReference>();
  for (const figure of figures) for (const use of figure.uses) uses.set(`${use.cell} ${use.release}`, use);
  return [...uses.values()];
};
