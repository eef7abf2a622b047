import { createTupleIndex, type TupleIndex } from './tuple-index.ts';

/** Combinations of one length: combination i holds `attributes[i * length ...]`, ascending, all in lexicographic order. */
export interface Tuples {
  readonly length: number;
  readonly size: number;
  readonly attributes: Int32Array;
}

/**
 * Every combination one longer than `shorter` whose parts all survived there (Agrawal, Srikant 1994), whether or not a record
 * has it; null where there are more than `limit`. `prefixes[n]` finds the combination of n + 2 values by that of its first
 * n + 1 and its last. O(candidates x length^2).
 */
export const growUniverse = (
  shorter: Tuples,
  columnOf: Int32Array,
  prefixes: readonly TupleIndex[],
  limit: number,
): Tuples | null => {
  const { length, size, attributes } = shorter;
  const grown: number[] = [];
  const candidate = new Int32Array(length + 1);
  for (let first = 0; first < size; first++) {
    const from = first * length;
    for (let second = first + 1; second < size && samePrefix(attributes, length, first, second); second++) {
      const last = attributes[second * length + length - 1]!;
      if (columnOf[last] === columnOf[attributes[from + length - 1]!]) continue;
      candidate.set(attributes.subarray(from, from + length));
      candidate[length] = last;
      if (!partsSurvived(candidate, prefixes)) continue;
      if (grown.length >= limit * (length + 1)) return null;
      for (const attribute of candidate) grown.push(attribute);
    }
  }
  const longer = length + 1;
  return { length: longer, size: grown.length / longer, attributes: Int32Array.from(grown) };
};

const samePrefix = (attributes: Int32Array, length: number, first: number, second: number): boolean => {
  for (let at = 0; at < length - 1; at++)
    if (attributes[first * length + at] !== attributes[second * length + at]) return false;
  return true;
};

/** The two parts that were joined survived; the others leave out one of the first values. */
const partsSurvived = (candidate: Int32Array, prefixes: readonly TupleIndex[]): boolean => {
  for (let left = 0; left < candidate.length - 2; left++)
    if (partWithout(candidate, left, prefixes) === -1) return false;
  return true;
};

/** The combination without the value at one place, or -1 where that is none. */
export const partWithout = (tuple: Int32Array, left: number, prefixes: readonly TupleIndex[]): number => {
  let part = -1;
  let depth = 0;
  for (let at = 0; at < tuple.length; at++) {
    if (at === left) continue;
    part = part === -1 ? tuple[at]! : prefixes[depth++]!.get(part, tuple[at]!);
    if (part === -1) return -1;
  }
  return part;
};

/** Finds each combination by that of its first values, among `prefixes`, and its last. */
export const indexTuples = (
  { length, size, attributes }: Tuples,
  prefixes: readonly TupleIndex[],
): TupleIndex => {
  const index = createTupleIndex(size);
  for (let tuple = 0; tuple < size; tuple++) {
    const from = tuple * length;
    let part = attributes[from]!;
    for (let at = 1; at < length - 1; at++) part = prefixes[at - 1]!.get(part, attributes[from + at]!);
    index.set(part, attributes[from + length - 1]!, tuple);
  }
  return index;
};
