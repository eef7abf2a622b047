/** How strong the evidence between two clusters must be, in bits. */
export interface Strength {
  /** For one pair. */
  readonly threshold: number;
  /** For the mean of very many pairs, which says more than one: n pairs need `crowd + (threshold - crowd) / sqrt(n)`. */
  readonly crowd?: number;
  /** The weight of a pair that was never compared. */
  readonly unknown: number;
}

/** What the mean of so many pairs must reach. Where a pair never compared weighs more than a crowd needs, nothing would hold clusters apart. */
export const leastOf = ({ threshold, crowd = threshold, unknown }: Strength): ((pairs: number) => number) => {
  const least = Math.min(threshold, Math.max(crowd, unknown));
  return (pairs) => least + (threshold - least) / Math.sqrt(pairs);
};
