import type { Figure, KnownCell, KnownCells } from './known-cells.ts';
import { holdsPeriod, keyOfWhere, type Period, samePeriod, type Where } from './released.ts';

/** The values of every column that a cell names: by its code list, else those seen. */
export const valuesByColumn = (
  known: KnownCells,
  given: Readonly<Record<string, readonly string[]>>,
): Map<string, readonly string[]> => {
  const seen = new Map<string, Set<string>>();
  for (const { where } of known.byKey.values())
    for (const [column, value] of Object.entries(where))
      seen.set(column, (seen.get(column) ?? new Set()).add(value));
  return new Map([...seen].map(([column, set]) => [column, given[column] ?? [...set]]));
};

interface Split {
  readonly missing: readonly Where[];
  readonly cells: readonly KnownCell[];
  readonly figures: readonly Figure[];
  /** Whether all known children are of the parent's own period; otherwise newcomers are in the remainder too. */
  readonly samePeriod: boolean;
}

/**
 * The ways to cut a cell along one more column of which at least one child is known; `preciseSd` is the largest deviation
 * of a difference that still matters.
 */
export function* splitsOf(
  known: KnownCells,
  columns: ReadonlyMap<string, readonly string[]>,
  parent: KnownCell,
  preciseSd: number,
): Generator<Split> {
  if (!parent.best) return;
  for (const [column, values] of columns) {
    if (column in parent.where) continue;
    const missing: Where[] = [];
    const cells: KnownCell[] = [];
    for (const value of values) {
      const where = { ...parent.where, [column]: value };
      const child = widestWithin(known, where, parent.period);
      if (child) cells.push(child);
      else missing.push(where);
    }
    if (cells.length === 0) continue;
    yield {
      missing,
      cells,
      figures: cells.map(({ best }) => best!),
      samePeriod: cells.every(({ period }) => samePeriod(period, parent.period)),
    };
    if (missing.length > 0 || cells.length < 2) continue;
    // A noisy child is found out by its parent and siblings where those are precise.
    const variance = cells.reduce((sum, { best }) => sum + best!.sd ** 2, parent.best.sd ** 2);
    for (const target of cells) {
      if (target.best!.sd === 0 || !samePeriod(target.period, parent.period)) continue;
      if (variance - target.best!.sd ** 2 > preciseSd ** 2 + 1e-9) continue;
      const others = cells.filter((cell) => cell !== target);
      yield {
        missing: [target.where],
        cells: others,
        figures: others.map(({ best }) => best!),
        samePeriod: others.every(({ period }) => samePeriod(period, parent.period)),
      };
    }
  }
}

/** The known cell of this group whose period fills most of the given one: the same period, else the latest inside it. */
const widestWithin = (known: KnownCells, where: Where, period: Period): KnownCell | undefined => {
  const inside = (known.byWhere.get(keyOfWhere(where)) ?? []).filter(
    (cell) => cell.best && holdsPeriod(period, cell.period),
  );
  return (
    inside.find((cell) => samePeriod(cell.period, period)) ??
    inside.reduce<KnownCell | undefined>(
      (widest, cell) => (!widest || holdsPeriod(cell.period, widest.period) ? cell : widest),
      undefined,
    )
  );
};

/** Known cells of the same group in separate periods inside, as many as fit: by earliest end. */
export const piecesOf = (known: KnownCells, { where, period }: KnownCell): KnownCell[] => {
  const inside = (known.byWhere.get(keyOfWhere(where)) ?? [])
    .filter((cell) => cell.best && !samePeriod(cell.period, period) && holdsPeriod(period, cell.period))
    .filter((cell) => cell.period.to !== undefined)
    .sort((a, b) => (a.period.to! < b.period.to! ? -1 : 1));
  const pieces: KnownCell[] = [];
  for (const cell of inside) {
    const end = pieces.at(-1)?.period.to;
    if (end === undefined || (cell.period.from !== undefined && cell.period.from >= end)) pieces.push(cell);
  }
  return pieces;
};

/** The one stretch the pieces leave open, if it is one. */
export const soleGap = (whole: Period, pieces: readonly KnownCell[]): Period | undefined => {
  const gaps: Period[] = [];
  let at = whole.from;
  for (const { period } of pieces) {
    if (period.from !== at) gaps.push({ ...(at === undefined ? {} : { from: at }), to: period.from! });
    at = period.to;
  }
  if (at !== whole.to) gaps.push({ from: at!, ...(whole.to === undefined ? {} : { to: whole.to }) });
  return gaps.length === 1 ? gaps[0] : undefined;
};

/** The known cells that hold this one: fewer equalities, a longer period, or both. */
export function* wholesOf(known: KnownCells, part: KnownCell): Generator<KnownCell> {
  const entries = Object.entries(part.where);
  for (let mask = 0; mask < 2 ** entries.length; mask++) {
    const where = Object.fromEntries(entries.filter((_, at) => (mask >> at) & 1));
    for (const whole of known.byWhere.get(keyOfWhere(where)) ?? [])
      if (whole !== part && whole.best && holdsPeriod(whole.period, part.period)) yield whole;
  }
}
