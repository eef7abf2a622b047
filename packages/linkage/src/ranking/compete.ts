/** Of one name asked for: candidates of the other side, and how well each fits. */
export interface Fits {
  candidates: readonly number[];
  /** In nats; changed in place. */
  scores: Float64Array;
}

/** What the fit itself counts beside: it parts those that are all but sure. */
const FIT = 0.02;
const LEAST = 1e-300;

/**
 * Names of one list compete for the partners of the other: what a partner fits counts as the share that this name has among all
 * names which it would fit (inverted softmax; Smith, Turban, Hamblin and Hammerla 2017), so that short or common spellings, which
 * fit many names a little, no longer stand first for all of them. `partners`: how many candidates there are.
 */
export const compete = (asked: readonly Fits[], partners: number): void => {
  const best = new Float64Array(partners).fill(Number.NEGATIVE_INFINITY);
  const each = (visit: (candidate: number, score: number, fits: Fits, at: number) => void): void => {
    for (const fits of asked)
      for (const [at, candidate] of fits.candidates.entries()) visit(candidate, fits.scores[at]!, fits, at);
  };
  each((candidate, score) => {
    if (score > best[candidate]!) best[candidate] = score;
  });
  const whole = new Float64Array(partners);
  each((candidate, score) => {
    whole[candidate]! += Math.exp(score - best[candidate]!);
  });
  each((candidate, score, { scores }, at) => {
    scores[at] = (1 + FIT) * score - best[candidate]! - Math.log(Math.max(LEAST, whole[candidate]!));
  });
};
