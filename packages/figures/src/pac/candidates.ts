import type { TupleIndex } from './tuple-index.ts';

/** The values that can still join a record that is being invented, with their weights. */
export interface Candidates {
  /** Starts an empty record. */
  begin(): void;
  /** Weighs every candidate against the record as it stands; the sum of the weights. */
  weigh(): number;
  /** The candidate at this point of the summed weights. */
  at(point: number): number;
  take(attribute: number): void;
}

/** Beyond the published length a candidate's weight is this percentile of what its combinations with the record have left. */
const PERCENTILE = 0.95;

/**
 * While record and candidate together are no longer than the published combinations, the candidate's weight is what that very
 * combination has left. Beyond, all combinations of the candidate with parts of the record must have something left, and the
 * weight is a high percentile of that. A candidate refused there stays refused, since parts only get more: each combination is
 * looked up once a record.
 */
export const createCandidates = (
  columnOf: Int32Array,
  length: number,
  index: TupleIndex,
  left: Float64Array,
): Candidates => {
  const attributes = columnOf.length;
  const columns = 1 + columnOf.reduce((most, column) => Math.max(most, column), -1);
  const room = rankOf(columns - 1, length) + 1;
  const weights = new Float64Array(attributes);
  /** For each candidate its greatest remainders, descending: all that the percentile needs. */
  const greatest = new Float64Array(attributes * room);
  const alive = new Int32Array(attributes);
  let aliveSize = 0;
  const usedColumns = new Uint8Array(columns);
  let size = 0;
  let whole = -1;
  let collected = 0;
  let examined = 0;
  /** The record's own combinations shorter than the published length, in the order they came about. */
  const parts: number[] = [];
  const partSizes: number[] = [];
  const addPart = (tuple: number, partSize: number): void => {
    parts.push(tuple);
    partSizes.push(partSize);
  };

  const collect = (candidate: number, remainder: number, rank: number): void => {
    const from = candidate * room;
    let place = Math.min(rank, room);
    if (place === room) {
      if (remainder <= greatest[from + room - 1]!) return;
      place = room - 1;
    }
    while (place > 0 && greatest[from + place - 1]! < remainder) {
      greatest[from + place] = greatest[from + place - 1]!;
      place--;
    }
    greatest[from + place] = remainder;
  };
  /** True where the candidate goes with every part of the record not yet looked at. */
  const fits = (candidate: number): boolean => {
    let rank = collected;
    if (rank === 0) {
      if (left[candidate]! <= 0) return false;
      collect(candidate, left[candidate]!, rank++);
    }
    for (let at = examined; at < parts.length; at++) {
      const tuple = index.get(parts[at]!, candidate);
      if (tuple === -1 || left[tuple]! <= 0) return false;
      collect(candidate, left[tuple]!, rank++);
    }
    return true;
  };
  const weighShort = (): number => {
    let total = 0;
    for (let candidate = 0; candidate < attributes; candidate++) {
      weights[candidate] = 0;
      if (left[candidate]! <= 0 || usedColumns[columnOf[candidate]!]) continue;
      const tuple = size === 0 ? candidate : index.get(whole, candidate);
      if (tuple === -1 || left[tuple]! <= 0) continue;
      weights[candidate] = left[tuple]!;
      total += left[tuple]!;
    }
    return total;
  };
  const weighLong = (): number => {
    if (collected === 0)
      for (aliveSize = 0; aliveSize < attributes; aliveSize++) alive[aliveSize] = aliveSize;
    weights.fill(0);
    const rank = rankOf(size, length);
    let total = 0;
    let kept = 0;
    for (let at = 0; at < aliveSize; at++) {
      const candidate = alive[at]!;
      if (usedColumns[columnOf[candidate]!] || !fits(candidate)) continue;
      alive[kept++] = candidate;
      weights[candidate] = greatest[candidate * room + rank]!;
      total += weights[candidate]!;
    }
    aliveSize = kept;
    examined = parts.length;
    collected = 1 + examined;
    return total;
  };
  return {
    begin() {
      usedColumns.fill(0);
      parts.length = 0;
      partSizes.length = 0;
      [size, whole, collected, examined] = [0, -1, 0, 0];
    },
    weigh: () => (size < length ? weighShort() : weighLong()),
    at(point) {
      let rest = point;
      let candidate = 0;
      while (rest >= weights[candidate]!) rest -= weights[candidate++]!;
      return candidate;
    },
    take(attribute) {
      if (size < length) whole = size === 0 ? attribute : index.get(whole, attribute);
      const before = parts.length;
      left[attribute]!--;
      if (length > 1) addPart(attribute, 1);
      for (let at = 0; at < before; at++) {
        const tuple = index.get(parts[at]!, attribute);
        left[tuple]!--;
        if (partSizes[at]! + 1 < length) addPart(tuple, partSizes[at]! + 1);
      }
      usedColumns[columnOf[attribute]!] = 1;
      size++;
    },
  };
};

/** The place of the percentile, counted from the greatest, among a candidate's combinations with a record of this many values. */
const rankOf = (recordSize: number, length: number): number => {
  let combinations = 0;
  let ways = 1;
  for (let of = 0; of < length && of <= recordSize; of++) {
    combinations += ways;
    ways = (ways * (recordSize - of)) / (of + 1);
  }
  return combinations - Math.ceil(PERCENTILE * combinations);
};
