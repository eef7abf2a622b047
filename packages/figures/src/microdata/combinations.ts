import type { Population } from './fit.ts';

/** How often every combination of three values occurs; the group g is the columns `first[g] < second[g] < third[g]`. */
export interface Combinations {
  readonly records: number;
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly third: Uint8Array;
  /** Cells of each group's table. */
  readonly cells: Float64Array;
  readonly countOf: (group: number, record: Uint16Array) => number;
}

/** Counters of 16 bits; more combinations than this share counters, which only makes rare ones look frequent. */
const MAX_COUNTERS = 1 << 25;
const FULL = 65_535;

/**
 * Counts every combination of three values (of two, where there are only two columns) in an invented population.
 * O(records x columns^3); at most 64 MB whatever the code lists.
 */
export const countCombinations = (population: Population, lengths: readonly number[]): Combinations => {
  const width = lengths.length;
  const records = population[0]?.length ?? 0;
  const sets: [number, number, number][] = [];
  for (let a = 0; a < width; a++)
    for (let b = a + 1; b < width; b++) {
      if (width === 2) sets.push([a, b, b]);
      for (let c = b + 1; c < width; c++) sets.push([a, b, c]);
    }
  const cells = Float64Array.from(
    sets,
    ([a, b, c]) => lengths[a]! * lengths[b]! * (width === 2 ? 1 : lengths[c]!),
  );
  const offsets = new Float64Array(sets.length);
  for (let group = 1; group < sets.length; group++)
    offsets[group] = offsets[group - 1]! + stride(sets[group - 1]!, lengths);
  const total = sets.length === 0 ? 1 : offsets[sets.length - 1]! + stride(sets.at(-1)!, lengths);
  const shared = total > MAX_COUNTERS;
  const counters = new Uint16Array(shared ? MAX_COUNTERS : total);
  const [first, second, third] = [0, 1, 2].map((at) => Uint8Array.from(sets, (set) => set[at]!)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const place = (group: number, a: number, b: number, c: number): number => {
    const exact = offsets[group]! + (a * lengths[second[group]!]! + b) * lengths[third[group]!]! + c;
    return shared ? scatter(exact) : exact;
  };
  for (let group = 0; group < sets.length; group++) {
    const [a, b, c] = sets[group]!.map((column) => population[column]!) as [
      Uint16Array,
      Uint16Array,
      Uint16Array,
    ];
    for (let row = 0; row < records; row++) {
      const at = place(group, a[row]!, b[row]!, c[row]!);
      if (counters[at]! < FULL) counters[at]!++;
    }
  }
  return {
    records,
    first,
    second,
    third,
    cells,
    countOf: (group, record) =>
      counters[place(group, record[first[group]!]!, record[second[group]!]!, record[third[group]!]!)]!,
  };
};

const stride = ([a, b, c]: readonly [number, number, number], lengths: readonly number[]): number =>
  lengths[a]! * lengths[b]! * lengths[c]!;

/** Spreads places over the shared counters (Knuth's multiplicative hashing, both halves of the place). */
const scatter = (place: number): number => {
  const low = Math.imul(place >>> 0, 0x9e3779b1);
  const high = Math.imul(Math.floor(place / 4_294_967_296) + 1, 0x85ebca6b);
  return ((low ^ high) >>> 7) & (MAX_COUNTERS - 1);
};
