import type { BlockingRule } from './blocks.ts';
import type { EncodedColumn } from './columns.ts';
import type { LetterMarks } from './letters-bound.ts';

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
  /** Blocks of more rows are passed over. */
  readonly mostInBlock?: number | undefined;
}

/** How often each pattern of levels occurs among the compared pairs: `levels` holds one pattern after the other. */
export interface Patterns {
  readonly levels: Uint8Array;
  readonly counts: Float64Array;
}

/** Pairs of row numbers, `left < right`, with their weight in bits and how many blocks they share; ordered by left, then right. */
export interface ScoredPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weights: Float64Array;
  readonly shared: Uint8Array;
}

/**
 * What a pair weighs at most, told by codes alone, so that an engine may leave pairs out before anybody looks at them. For every
 * comparison and row: the bits of an equal value, and the most that its value can weigh beside an unequal one.
 */
export interface PairBound {
  readonly minimum: number;
  readonly prior: number;
  readonly comparisons: readonly {
    readonly codes: Int32Array;
    /** By code. */
    readonly equal: Float64Array;
    readonly unequal: Float64Array;
    /** Where letters in common bound unequal values further: marks by code, and the most bits by `placeOf`. */
    readonly letters?: (LetterMarks & { readonly bounds: Float64Array }) | undefined;
  }[];
  /** Comparisons whose weights are averaged. */
  readonly groups: readonly (readonly number[])[];
}

export interface PairOptions {
  /** Only rows whose number is a multiple of this look for partners with larger numbers: a sample. */
  readonly everyRow?: number | undefined;
  /** Pairs below the bound may be left out, and need not be. */
  readonly bound?: PairBound | undefined;
}

/** Called for every pair, `left < right`, with how many blocks it shares (255 at most). */
export type VisitPair = (left: number, right: number, shared: number) => void;

/** A table that an engine has taken in. */
export interface OpenTable {
  /** Pairs that each rule makes by itself, before any is made. */
  countPairs(selection: PairSelection): Promise<number[]>;
  /** The largest block size at which all rules together make at most `budget` pairs. */
  largestBlock(blocking: readonly BlockingRule[], budget: number): Promise<number>;
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

/** Refused before or during work, for a reason the caller can mend; never names a value of the table. */
export class LinkageRefused extends Error {}
