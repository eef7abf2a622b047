import type { Randomness } from '../noise/random.ts';
import { sumAxis } from '../tables/axes.ts';
import type { Table } from '../tables/types.ts';
import { type Population, shuffled } from './fit.ts';

/**
 * A first population out of consistent tables: column after column, each drawn within groups of records that agree in the
 * columns already drawn which its best table shares with them. Values are dealt out by their shares (systematic sampling), so
 * the table is met up to one record a group. O(columns x records).
 */
export const beginPopulation = (
  targets: readonly Table[],
  lengths: readonly number[],
  size: number,
  randomness: Randomness,
): Population => {
  const codes = lengths.map(() => new Uint16Array(size));
  const drawn = new Set<number>();
  while (drawn.size < lengths.length) {
    const { column, given, table } = nextColumn(targets, lengths, drawn);
    dealColumn(
      codes,
      column,
      given,
      table ? marginOver(table, [...given, column], lengths) : null,
      lengths,
      randomness,
    );
    drawn.add(column);
  }
  return codes;
};

/** The column whose best table shares most columns with those drawn; a column in no table comes last, on its own. */
const nextColumn = (targets: readonly Table[], lengths: readonly number[], drawn: ReadonlySet<number>) => {
  let best: { column: number; given: number[]; table: Table | null } | null = null;
  lengths.forEach((_, column) => {
    if (drawn.has(column)) return;
    let own: { column: number; given: number[]; table: Table | null } = { column, given: [], table: null };
    for (const table of targets) {
      if (!table.of.includes(column)) continue;
      const given = table.of.filter((one) => drawn.has(one));
      if (!own.table || given.length > own.given.length) own = { column, given, table };
    }
    if (!best || (own.table && (!best.table || own.given.length > best.given.length))) best = own;
  });
  return best!;
};

/** A table's margin over some of its columns, in the order given; the cells with the last one fastest. */
const marginOver = (table: Table, columns: readonly number[], lengths: readonly number[]): Float64Array => {
  let of = [...table.of];
  let cells = table.cells;
  for (const column of table.of)
    if (!columns.includes(column)) {
      const axis = of.indexOf(column);
      cells = sumAxis(
        cells,
        of.map((one) => lengths[one]!),
        axis,
      );
      of = of.filter((one) => one !== column);
    }
  return reorder(cells, of, columns, lengths);
};

const reorder = (
  cells: Float64Array,
  from: readonly number[],
  to: readonly number[],
  lengths: readonly number[],
): Float64Array => {
  if (from.join() === to.join()) return cells;
  const into = new Float64Array(cells.length);
  const strideTo = new Map<number, number>();
  let stride = 1;
  for (const column of [...to].reverse()) {
    strideTo.set(column, stride);
    stride *= lengths[column]!;
  }
  for (let cell = 0; cell < cells.length; cell++) {
    let rest = cell;
    let place = 0;
    for (let at = from.length - 1; at >= 0; at--) {
      const length = lengths[from[at]!]!;
      place += (rest % length) * strideTo.get(from[at]!)!;
      rest = Math.floor(rest / length);
    }
    into[place] = cells[cell]!;
  }
  return into;
};

const dealColumn = (
  codes: Population,
  column: number,
  given: readonly number[],
  margin: Float64Array | null,
  lengths: readonly number[],
  randomness: Randomness,
): void => {
  const length = lengths[column]!;
  const into = codes[column]!;
  const groups = new Map<number, number[]>();
  for (const row of shuffled(into.length, randomness)) {
    let group = 0;
    for (const one of given) group = group * lengths[one]! + codes[one]![row]!;
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  for (const [group, members] of groups) {
    const shares = Array.from({ length }, (_, value) => Math.max(0, margin?.[group * length + value] ?? 1));
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (total === 0) shares.fill(1);
    const step = (total || length) / members.length;
    let at = randomness.unit() * step;
    let value = 0;
    let reached = shares[0]!;
    for (const row of members) {
      while (at >= reached && value < length - 1) reached += shares[++value]!;
      into[row] = value;
      at += step;
    }
  }
};
