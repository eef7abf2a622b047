import type { FiguresProblem } from '../outcome.ts';

/** Days in ISO 8601, from the first to before the last; an absent end is open. All counts "as of a day" have only `to`. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Whom a cell counts: the records that have all these values. No entry: everybody. */
export type Where = Readonly<Record<string, string>>;

export interface ReleasedCell {
  readonly where: Where;
  readonly period?: Period;
  /** Absent where the release names the cell and withholds its count. */
  readonly value?: number;
  /** The standard deviation of its noise; absent or 0: an exact count. */
  readonly sd?: number;
}

/** Everything that went out at once. */
export interface Release {
  readonly id: string;
  readonly cells: readonly ReleasedCell[];
  /** Releases with the same draw publish the same noise again and tell no more together than one; by default its id. */
  readonly draw?: string;
}

export interface CellReference {
  readonly release: string;
  readonly cell: number;
}

export const keyOfWhere = (where: Where): string =>
  JSON.stringify(Object.entries(where).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

export const keyOfCell = (where: Where, { from, to }: Period): string =>
  `${keyOfWhere(where)} ${from ?? ''}/${to ?? ''}`;

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** Whether every day of the inner period lies in the outer one. */
export const holdsPeriod = (outer: Period, inner: Period): boolean =>
  (outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from)) &&
  (outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to));

/** Faults of releases, all at once: repeated ids, a cell named twice, values and deviations that are no numbers. */
export const problemsOfReleases = (releases: readonly Release[]): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  const ids = new Set<string>();
  releases.forEach(({ id, cells }, at) => {
    if (ids.has(id))
      problems.push({
        code: 'duplicate',
        path: `releases[${at}]`,
        message: `two releases have the id ${id}`,
      });
    ids.add(id);
    const seen = new Set<string>();
    cells.forEach(({ where, period = {}, value, sd }, cell) => {
      const path = `releases[${at}].cells[${cell}]`;
      const key = keyOfCell(where, period);
      if (seen.has(key))
        problems.push({ code: 'duplicate', path, message: 'the release has this cell already' });
      seen.add(key);
      if (value !== undefined && !Number.isFinite(value))
        problems.push({ code: 'bad_number', path: `${path}.value`, message: 'must be a number' });
      if (sd !== undefined && !(sd >= 0 && Number.isFinite(sd)))
        problems.push({ code: 'bad_number', path: `${path}.sd`, message: 'must be a number from 0 on' });
    });
  });
  return problems;
};
