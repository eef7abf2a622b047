import type { BlockingRule } from './blocks.ts';
import type { EncodedColumn } from './columns.ts';
import type { BlockStore } from './memory-engine.ts';
import type { Scoring } from './scoring.ts';

/** A table as numbers, or two tables one under the other. */
export interface LinkageTable {
  readonly rows: number;
  readonly columns: readonly EncodedColumn[];
  /** By row, the file it comes from, where two files are linked: rows of one file are never compared. */
  readonly apart?: Uint8Array | undefined;
}

/** Which pairs are compared. */
export interface PairSelection {
  readonly blocking: readonly BlockingRule[];
  /** Blocks of more rows are passed over: one number for all rules, or one for each. */
  readonly mostInBlock?: number | readonly number[] | undefined;
}

/** The largest block that counts, by rule. */
export const limitsOf = ({ blocking, mostInBlock }: PairSelection, rows: number): number[] =>
  blocking.map((_, rule) => (typeof mostInBlock === 'object' ? mostInBlock[rule]! : (mostInBlock ?? rows)));

/** Pairs of row numbers, `left < right`, with their weight in bits and how many blocks they share; ordered by left, then right. */
export interface ScoredPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weights: Float64Array;
  readonly shared: Uint8Array;
}

export interface PairOptions {
  /** Only rows whose number is a multiple of this look for partners with larger numbers: a sample. */
  readonly everyRow?: number | undefined;
  /** Pairs that cannot reach its minimum may be left out, and need not be. */
  readonly bound?: Scoring | undefined;
}

/** Called for every pair, `left < right`, with how many blocks it shares (255 at most). */
export type VisitPair = (left: number, right: number, shared: number) => void;

/** A table that an engine has taken in. */
export interface OpenTable {
  /** Only rows whose number is a multiple of this can be asked for partners: all, where it is left out. */
  readonly everyRow?: number;
  /** Pairs that each rule makes by itself, before any is made. */
  countPairs(selection: PairSelection): Promise<number[]>;
  /** The largest block size, of those that count, at which all rules together make at most `budget` pairs. */
  largestBlock(selection: PairSelection, budget: number): Promise<number>;
  /** The blocks themselves, where the engine has them in memory. */
  readonly store?: BlockStore;
  /** The pairs of the selection that weigh at least the scoring's minimum, or null where they had better be made one by one. */
  score?(selection: PairSelection, scoring: Scoring): Promise<ScoredPairs | null>;
  /** Every pair that shares a block of at most `mostInBlock` rows, once, ordered by left; with a bound in any order. */
  eachPair(selection: PairSelection, options: PairOptions, visit: VisitPair): Promise<void>;
}

/**
 * Where pairs are made. All engines give the same pairs in the same order of left rows (with a bound, in any order): `engine.conformance.ts` holds each of them
 * to it. What is done with a pair (levels, learning, weights) is the same code for all.
 */
export interface LinkageEngine {
  readonly name: string;
  open(table: LinkageTable): Promise<OpenTable>;
  close(): Promise<void>;
}

/** The sample that can be asked for and comes nearest to one row in `wanted`. */
export const nearestSample = ({ everyRow = 1 }: OpenTable, wanted: number): number =>
  everyRow * Math.max(1, Math.floor(wanted / everyRow));

/** Refused before or during work, for a reason the caller can mend; never names a value of the table. */
export class LinkageRefused extends Error {}
