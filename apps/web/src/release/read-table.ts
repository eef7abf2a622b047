import type { PublicRelease, PublishedTable, ReleaseColumnName } from '@suar/core';

/** One figure of a published table: the values it counts, and its interval. */
export interface Figure {
  readonly values: readonly string[];
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** The figures of a table one by one; its cells lie with the last column running fastest. */
export const figuresOf = (release: Pick<PublicRelease, 'columns'>, table: PublishedTable): Figure[] => {
  const lists = table.columns.map(
    (name) => release.columns.find((column) => column.name === name)?.values ?? [],
  );
  return table.counts.map((count, cell) => {
    const values: string[] = [];
    let rest = cell;
    for (const list of [...lists].reverse()) {
      values.unshift(list[rest % list.length] ?? '');
      rest = Math.floor(rest / list.length);
    }
    return { values, count, low: table.low[cell] ?? count, high: table.high[cell] ?? count };
  });
};

const TIME: readonly ReleaseColumnName[] = ['year', 'quarter', 'month'];

/** The table that counts by time alone, the coarsest first: the only one whose intervals hold for a trend. */
export const trendTable = (tables: readonly PublishedTable[]): PublishedTable | null =>
  TIME.map((name) => tables.find(({ columns }) => columns.length === 1 && columns[0] === name)).find(
    (table) => table !== undefined && table.counts.length > 1,
  ) ?? null;

export type Change = 'rose' | 'fell' | 'no_change';

/** Whether a figure rose or fell from the first to the last: only where their intervals do not overlap. */
export const changeBetween = (first: Figure, last: Figure): Change => {
  if (last.low > first.high) return 'rose';
  if (last.high < first.low) return 'fell';
  return 'no_change';
};

/** Whether a year, quarter or month lies wholly within the months that were counted: only such can be compared. */
export const isWhole = (
  column: ReleaseColumnName,
  value: string,
  { from, to }: { from: string; to: string },
): boolean => {
  const year = value.slice(0, 4);
  if (column === 'year') return from <= `${year}-01` && `${year}-12` <= to;
  if (column !== 'quarter') return from <= value && value <= to;
  const last = Number(value.slice(6)) * 3;
  const month = (one: number): string => `${year}-${String(one).padStart(2, '0')}`;
  return from <= month(last - 2) && month(last) <= to;
};

export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of victims (presumed and confirmed) among all persons of a table by outcome alone, with an interval that
 * takes every figure at its worst; null where no such table is out or nobody is counted.
 */
export const victimShare = (release: Pick<PublicRelease, 'columns' | 'tables'>): Share | null => {
  const table = release.tables.find(({ columns }) => columns.length === 1 && columns[0] === 'outcome');
  if (!table) return null;
  const figures = figuresOf(release, table);
  const sum = (kept: readonly Figure[], of: 'count' | 'low' | 'high'): number =>
    kept.reduce((total, figure) => total + figure[of], 0);
  const isVictim = ({ values }: Figure): boolean =>
    values[0] === 'presumed_victim' || values[0] === 'confirmed_victim';
  const victims = figures.filter(isVictim);
  const others = figures.filter((figure) => !isVictim(figure));
  const all = sum(figures, 'count');
  if (all === 0) return null;
  const part = (of: number, beside: number): number => (of + beside === 0 ? 0 : of / (of + beside));
  return {
    share: sum(victims, 'count') / all,
    low: part(sum(victims, 'low'), sum(others, 'high')),
    high: part(sum(victims, 'high'), sum(others, 'low')),
  };
};
