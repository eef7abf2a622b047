import { shuffled } from '../microdata/fit.ts';
import type { Randomness } from '../noise/random.ts';
import type { Records } from './types.ts';

/**
 * Keeps at most `perUnit` records of every privacy unit, chosen at random, so that nobody weighs more than the noise covers.
 * `units[r]` names record r's unit. O(records x columns).
 */
export const capRecords = (
  records: Records,
  units: Int32Array,
  perUnit: number,
  randomness: Randomness,
): Records => {
  if (units.length !== records.size) throw new RangeError('units must name one unit for every record');
  const kept = new Map<number, number>();
  const rows: number[] = [];
  for (const row of shuffled(records.size, randomness)) {
    const already = kept.get(units[row]!) ?? 0;
    if (already === perUnit) continue;
    kept.set(units[row]!, already + 1);
    rows.push(row);
  }
  rows.sort((a, b) => a - b);
  return {
    columns: records.columns,
    size: rows.length,
    codes: records.codes.map((codes) => Uint16Array.from(rows, (row) => codes[row]!)),
  };
};
