import type { Randomness } from '../noise/random.ts';
import type { Records } from '../records/types.ts';
import { joinRows, rowClasses } from './row-classes.ts';

export interface ExactMatches {
  readonly syntheticRows: number;
  /** Rows equal to some true record in every column. */
  readonly equalToAny: number;
  /** Rows equal to a true record that no second true record equals: the ones that may point at a person. */
  readonly equalToUnique: number;
  /** `equalToUnique` as a share of the synthetic rows. */
  readonly uniqueShare: number;
  /** Unique true records that are repeated by some synthetic row, as a share of all unique true records. */
  readonly uniqueRepeatedShare: number;
}

/** Counts synthetic rows that equal true records. O(rows x columns). Throws where the columns differ. */
export const exactMatches = (truth: Records, synthetic: Records): ExactMatches => {
  const rows = joinRows(truth, synthetic);
  const { of, size } = rowClasses(rows);
  const inTruth = new Int32Array(size);
  const inSynthetic = new Int32Array(size);
  for (let row = 0; row < rows.size; row++) (row < rows.first ? inTruth : inSynthetic)[of[row]!]!++;
  let equalToAny = 0;
  let equalToUnique = 0;
  let unique = 0;
  let repeated = 0;
  for (let at = 0; at < size; at++) {
    if (inTruth[at]! > 0) equalToAny += inSynthetic[at]!;
    if (inTruth[at] !== 1) continue;
    unique++;
    equalToUnique += inSynthetic[at]!;
    if (inSynthetic[at]! > 0) repeated++;
  }
  return {
    syntheticRows: synthetic.size,
    equalToAny,
    equalToUnique,
    uniqueShare: synthetic.size > 0 ? equalToUnique / synthetic.size : 0,
    uniqueRepeatedShare: unique > 0 ? repeated / unique : 0,
  };
};

export interface ClosestRecordOptions {
  /** True records kept out of what the synthetic rows were made from; without them each true record is compared with the others. */
  readonly holdout?: Records;
  /** How many distinct rows of each kind are looked up; above it a random sample is. 5,000 by default. */
  readonly limit?: number;
  /** For the sample; needed only above the limit. */
  readonly randomness?: Randomness;
}

export interface ClosestRecords {
  /** `synthetic[d]`: the share of synthetic rows whose closest true record differs in d columns. */
  readonly synthetic: readonly number[];
  /** The same for the holdout, or for each true record against all others. */
  readonly baseline: readonly number[];
  readonly syntheticMean: number;
  readonly baselineMean: number;
  readonly sampled: boolean;
}

/**
 * Distance to closest record by Hamming distance: synthetic rows that lie nearer to the truth than true records lie to
 * each other were copied rather than invented. O(min(distinct, limit) x distinct true rows x columns) with early exit.
 * Throws where the columns differ, the limit is passed without randomness, or there are no rows to compare.
 */
export const distanceToClosestRecord = (
  truth: Records,
  synthetic: Records,
  { holdout, limit = 5_000, randomness }: ClosestRecordOptions = {},
): ClosestRecords => {
  if (truth.size < 2 || synthetic.size === 0 || holdout?.size === 0)
    throw new RangeError('there must be two true records and a row of every other kind');
  joinRows(truth, synthetic);
  if (holdout) joinRows(truth, holdout);
  const reference = distinctRows(truth);
  const search = (queries: DistinctRows, leaveOneOut: boolean) =>
    histogram(queries, reference, leaveOneOut, chosen(queries.size, limit, randomness));
  const others = holdout ? distinctRows(holdout) : reference;
  const ours = distinctRows(synthetic);
  const shares = search(ours, false);
  const baseline = search(others, holdout === undefined);
  return {
    synthetic: shares,
    baseline,
    syntheticMean: mean(shares),
    baselineMean: mean(baseline),
    sampled: ours.size > limit || others.size > limit,
  };
};

interface DistinctRows {
  /** The codes row by row. */
  readonly codes: Uint16Array;
  readonly multiplicity: Int32Array;
  readonly size: number;
  readonly width: number;
}

const distinctRows = (records: Records): DistinctRows => {
  const { of, size } = rowClasses(records);
  const width = records.columns.length;
  const codes = new Uint16Array(size * width);
  const multiplicity = new Int32Array(size);
  for (let row = 0; row < records.size; row++) {
    const at = of[row]!;
    if (multiplicity[at]!++ === 0)
      for (let c = 0; c < width; c++) codes[at * width + c] = records.codes[c]![row]!;
  }
  return { codes, multiplicity, size, width };
};

/** All places, or a random choice of `limit` of them (the first steps of Fisher and Yates). */
const chosen = (size: number, limit: number, randomness: Randomness | undefined): Int32Array => {
  const places = Int32Array.from({ length: size }, (_, at) => at);
  if (size <= limit) return places;
  if (!randomness) throw new RangeError('above the limit a sample is drawn: randomness is needed');
  for (let at = 0; at < limit; at++) {
    const other = at + randomness.below(size - at);
    const kept = places[other]!;
    places[other] = places[at]!;
    places[at] = kept;
  }
  return places.subarray(0, limit);
};

const histogram = (
  queries: DistinctRows,
  reference: DistinctRows,
  leaveOneOut: boolean,
  places: Int32Array,
): number[] => {
  const { width } = queries;
  const shares = new Array<number>(width + 1).fill(0);
  let rows = 0;
  for (const place of places) {
    const count = queries.multiplicity[place]!;
    const repeated = leaveOneOut && count > 1;
    const distance = repeated
      ? 0
      : closest(queries.codes, place * width, reference, leaveOneOut ? place : -1);
    shares[distance]! += count;
    rows += count;
  }
  return shares.map((count) => count / rows);
};

const closest = (codes: Uint16Array, from: number, reference: DistinctRows, except: number): number => {
  const { codes: others, width } = reference;
  let best = width;
  for (let row = 0; row < reference.size && best > 0; row++) {
    if (row === except) continue;
    let distance = 0;
    const base = row * width;
    for (let c = 0; c < width && distance < best; c++) if (codes[from + c] !== others[base + c]) distance++;
    best = distance < best ? distance : best;
  }
  return best;
};

const mean = (shares: readonly number[]): number =>
  shares.reduce((sum, share, distance) => sum + share * distance, 0);
