import type { Budget, PrivacyCost } from '../privacy/cost.ts';
import type { Column } from '../records/types.ts';

/** Differential privacy for adding or removing one record, by noise. */
export interface PrivacyProtection extends Budget {
  readonly kind: 'privacy';
  /**
   * How many filled columns a record is taken to have at most, decided without looking at the data: it scales the noise, and
   * what a record holds beyond it is left out at random.
   */
  readonly mostFilled: number;
  /** Relative noise of the lengths 1, 2, ...: p_k. By default 1/k, which favours long combinations. */
  readonly relativeNoise?: readonly number[];
  /**
   * For the lengths 2, 3, ...: the share of true zeros, counted on both sides of zero, that may pass as figures (eta_k, in
   * (0, 1]). It trades invented combinations for lost ones and costs no privacy. By default 0.55 for pairs and 1 beyond.
   */
  readonly fabrication?: readonly number[];
}

/** Exact counts rounded down to multiples of k: no protection against subtraction between releases, nor differential privacy. */
export interface ThresholdProtection {
  readonly kind: 'threshold';
  readonly k: number;
}

export type Protection = PrivacyProtection | ThresholdProtection;

/** The published combinations of one length. */
export interface AggregateLevel {
  /** Combination i holds the attributes `attributes[i * length] < ... < attributes[(i + 1) * length - 1]`. */
  readonly attributes: Int32Array;
  readonly counts: Float64Array;
  /** Standard deviation of the noise before thresholds and consistency; 0 without noise. */
  readonly sigma: number;
  /** The least noisy count that was published. */
  readonly atLeast: number;
}

/** Counts of combinations of 1 to `levels.length` values. Everything here may be published, and nothing else was used. */
export interface Aggregates {
  readonly protection: Protection;
  /** What it cost each record's person on top of `rareValueDelta`; null where counts are exact. */
  readonly cost: PrivacyCost | null;
  /** The part of delta that covers a value only one record has; add it to the delta the cost is stated at. */
  readonly rareValueDelta: number;
  /** Published values only; each list begins with the empty value. */
  readonly columns: readonly Column[];
  readonly recordCount: number;
  /** An attribute is a column with one of its values: attribute a is `columns[columnOf[a]].values[codeOf[a]]`. */
  readonly columnOf: Int32Array;
  readonly codeOf: Int32Array;
  /** Level k - 1 holds the combinations of k values. Fewer than asked for where the next would have been too large. */
  readonly levels: readonly AggregateLevel[];
}
