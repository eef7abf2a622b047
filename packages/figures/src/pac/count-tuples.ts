import type { Randomness } from '../noise/random.ts';
import type { TupleIndex } from './tuple-index.ts';

/** The surviving attributes of each record, ascending: record r's are `attributes[starts[r]] ... attributes[starts[r + 1] - 1]`. */
export interface RecordAttributes {
  readonly starts: Int32Array;
  readonly attributes: Int32Array;
}

/**
 * How many records keep each combination of a universe. A record that has more than `most` keeps that many, chosen uniformly
 * at random, so that it never moves more counts than the noise covers. `indexes` leads from combinations of two up to the
 * universe itself; empty for single attributes. O(records x C(filled columns, length)).
 */
export const countTuples = (
  { starts, attributes }: RecordAttributes,
  size: number,
  indexes: readonly TupleIndex[],
  most: number,
  randomness: Randomness,
): Float64Array => {
  const counts = new Float64Array(size);
  const found: number[] = [];
  const visit = (part: number, depth: number, from: number, to: number): void => {
    if (depth === indexes.length) {
      found.push(part);
      return;
    }
    const index = indexes[depth]!;
    for (let at = from; at < to; at++) {
      const tuple = index.get(part, attributes[at]!);
      if (tuple !== -1) visit(tuple, depth + 1, at + 1, to);
    }
  };
  for (let record = 0; record + 1 < starts.length; record++) {
    const to = starts[record + 1]!;
    found.length = 0;
    for (let at = starts[record]!; at < to; at++) visit(attributes[at]!, 0, at + 1, to);
    const kept = Math.min(found.length, most);
    for (let at = 0; at < kept; at++) {
      if (found.length > most) {
        const other = at + randomness.below(found.length - at);
        [found[at], found[other]] = [found[other]!, found[at]!];
      }
      counts[found[at]!]!++;
    }
  }
  return counts;
};
