import type { Randomness } from '../noise/random.ts';
import { type Population, shuffled } from './fit.ts';

/** Which combinations of three values an invented population holds often enough to be believed. */
export interface Support {
  /** How many combinations of three that contain this column's value are too rare; 0 where the record may stand. */
  readonly rareWith: (record: Uint16Array, column: number) => number;
  readonly isRare: (record: Uint16Array) => boolean;
  /** How many records hold a rare combination. */
  readonly rareRecords: (population: Population) => number;
}

/** Counters of 16 bits; more combinations than this share counters, which only lets rare ones pass. */
const MAX_COUNTERS = 1 << 25;
const FULL = 65_535;

/**
 * Counts every combination of three values (of two, where there are only two columns) in the population. A combination
 * held by fewer than `atLeast` records is rare: most of those never occur in truth. Column triples with more cells than
 * records / atLeast are not judged. Reads invented records only, so it
 * costs no privacy. O(records x columns^3); at most 64 MB whatever the code lists.
 */
export const createSupport = (
  population: Population,
  lengths: readonly number[],
  atLeast: number,
): Support => {
  const width = lengths.length;
  const size = population[0]?.length ?? 0;
  const groups: { columns: readonly [number, number, number]; offset: number }[] = [];
  let total = 0;
  for (let a = 0; a < width; a++)
    for (let b = a + 1; b < width; b++) {
      const thirds = width > 2 ? Array.from({ length: width - b - 1 }, (_, at) => b + 1 + at) : [b];
      for (const c of thirds) {
        // Where cells are so many that most hold too few records anyway, being rare says nothing.
        if (lengths[a]! * lengths[b]! * lengths[c]! * atLeast > size) continue;
        groups.push({ columns: [a, b, c], offset: total });
        total += lengths[a]! * lengths[b]! * lengths[c]!;
      }
    }
  const shared = total > MAX_COUNTERS;
  const counters = new Uint16Array(shared ? MAX_COUNTERS : Math.max(1, total));
  const place = (group: (typeof groups)[number], a: number, b: number, c: number): number => {
    const [, second, third] = group.columns;
    const exact = group.offset + (a * lengths[second]! + b) * lengths[third]! + c;
    return shared ? scatter(exact) : exact;
  };
  for (const group of groups) {
    const [a, b, c] = group.columns.map((column) => population[column]!) as [
      Uint16Array,
      Uint16Array,
      Uint16Array,
    ];
    for (let row = 0; row < size; row++) {
      const at = place(group, a[row]!, b[row]!, c[row]!);
      if (counters[at]! < FULL) counters[at]!++;
    }
  }
  const byColumn = lengths.map((_, column) => groups.filter(({ columns }) => columns.includes(column)));
  const isRareIn = (record: Uint16Array, group: (typeof groups)[number]): boolean => {
    const [a, b, c] = group.columns;
    return counters[place(group, record[a]!, record[b]!, record[c]!)]! < atLeast;
  };
  const isRare = (record: Uint16Array): boolean => groups.some((group) => isRareIn(record, group));
  return {
    isRare,
    rareRecords: (judged) => {
      const record = new Uint16Array(width);
      let rare = 0;
      for (let row = 0; row < (judged[0]?.length ?? 0); row++) {
        for (let column = 0; column < width; column++) record[column] = judged[column]![row]!;
        if (isRare(record)) rare++;
      }
      return rare;
    },
    rareWith: (record, column) =>
      byColumn[column]!.reduce((sum, group) => sum + (isRareIn(record, group) ? 1 : 0), 0),
  };
};

/** Spreads places over the shared counters (Knuth's multiplicative hashing in two halves, exact in doubles). */
const scatter = (place: number): number => {
  const low = Math.imul(place >>> 0, 0x9e3779b1);
  const high = Math.imul(Math.floor(place / 4_294_967_296) + 1, 0x85ebca6b);
  return ((low ^ high) >>> 7) & (MAX_COUNTERS - 1);
};

/**
 * Rids a population of rare combinations: a record that holds one has the columns most to blame changed to the value that
 * leaves fewest, and where that does not help it becomes a copy of a record that stands. Works in place; returns how many
 * records changed.
 */
export const removeRare = (
  population: Population,
  lengths: readonly number[],
  support: Support,
  randomness: Randomness,
): number => {
  const width = lengths.length;
  const size = population[0]?.length ?? 0;
  const record = new Uint16Array(width);
  const take = (row: number): void => {
    for (let column = 0; column < width; column++) record[column] = population[column]![row]!;
  };
  const standing: number[] = [];
  const rare: number[] = [];
  for (const row of shuffled(size, randomness)) {
    take(row);
    (support.isRare(record) ? rare : standing).push(row);
  }
  for (const row of rare) {
    take(row);
    if (!mend(record, lengths, support) && standing.length > 0)
      take(standing[randomness.below(standing.length)]!);
    for (let column = 0; column < width; column++) population[column]![row] = record[column]!;
  }
  return rare.length;
};

const mend = (record: Uint16Array, lengths: readonly number[], support: Support): boolean => {
  for (let step = 0; step < lengths.length; step++) {
    let worst = 0;
    let most = 0;
    for (let column = 0; column < lengths.length; column++) {
      const rare = support.rareWith(record, column);
      if (rare > most) {
        most = rare;
        worst = column;
      }
    }
    if (most === 0) return true;
    let best = record[worst]!;
    for (let value = 0; value < lengths[worst]!; value++) {
      record[worst] = value;
      const rare = support.rareWith(record, worst);
      if (rare < most) {
        most = rare;
        best = value;
      }
    }
    record[worst] = best;
  }
  return !support.isRare(record);
};
