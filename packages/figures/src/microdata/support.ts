import type { Randomness } from '../noise/random.ts';
import type { Combinations } from './combinations.ts';
import { type Population, shuffled } from './fit.ts';

/** Which combinations of three values an invented population holds often enough to be believed. */
export interface Support {
  /** How many combinations of three that contain this column's value are too rare. */
  readonly rareWith: (record: Uint16Array, column: number) => number;
  readonly isRare: (record: Uint16Array) => boolean;
}

/**
 * A combination held by fewer than `atLeast` records is rare: most of those never occur in truth. Where a table has so many
 * cells that most hold too few records anyway (cells x atLeast > records), being rare says nothing and nothing is judged.
 * Reads invented records only, so it costs no privacy.
 */
export const createSupport = (combinations: Combinations, columns: number, atLeast: number): Support => {
  const { first, second, third, cells, countOf, records } = combinations;
  const judged = Int32Array.from(
    Array.from(cells.keys()).filter((group) => cells[group]! * atLeast <= records),
  );
  const byColumn = Array.from({ length: columns }, (_, column) =>
    judged.filter((group) => first[group] === column || second[group] === column || third[group] === column),
  );
  return {
    rareWith: (record, column) => {
      const groups = byColumn[column]!;
      let rare = 0;
      for (let at = 0; at < groups.length; at++) if (countOf(groups[at]!, record) < atLeast) rare++;
      return rare;
    },
    isRare: (record) => {
      for (let at = 0; at < judged.length; at++) if (countOf(judged[at]!, record) < atLeast) return true;
      return false;
    },
  };
};

/** The rows that hold a rare combination; null as soon as they are more than `most`. */
export const rareRows = (
  population: Population,
  support: Support,
  most = Number.POSITIVE_INFINITY,
): number[] | null => {
  const record = new Uint16Array(population.length);
  const rows: number[] = [];
  for (let row = 0; row < (population[0]?.length ?? 0); row++) {
    for (let column = 0; column < population.length; column++) record[column] = population[column]![row]!;
    if (support.isRare(record)) rows.push(row);
    if (rows.length > most) return null;
  }
  return rows;
};

/**
 * Rids these rows of their rare combinations: the columns most to blame take the value that leaves fewest, and where that
 * does not help the record becomes a copy of one that stands. Works in place.
 */
export const mendRows = (
  population: Population,
  rows: readonly number[],
  lengths: readonly number[],
  support: Support,
  randomness: Randomness,
): void => {
  const record = new Uint16Array(population.length);
  const take = (row: number): void => {
    for (let column = 0; column < population.length; column++) record[column] = population[column]![row]!;
  };
  const broken = new Set(rows);
  const standing = shuffled(population[0]?.length ?? 0, randomness).filter((row) => !broken.has(row));
  for (const row of rows) {
    take(row);
    if (!mend(record, lengths, support) && standing.length > 0)
      take(standing[randomness.below(standing.length)]!);
    for (let column = 0; column < population.length; column++) population[column]![row] = record[column]!;
  }
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
