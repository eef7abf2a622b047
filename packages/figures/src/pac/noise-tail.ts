/** Beyond this many standard deviations a tail is smaller than the smallest number that can be written. */
const REACH = 39;

/**
 * The least whole number m with P(Z >= m) <= probability, Z discrete Gaussian of this sigma, by summing its law exactly.
 * Probability 1/2 gives 1. O(sigma).
 */
export const noiseTail = (sigma: number, probability: number): number => {
  const reach = Math.ceil(REACH * sigma) + 1;
  const weight = (x: number): number => Math.exp(-(x * x) / (2 * sigma * sigma));
  let upper = 0;
  for (let x = reach; x > 0; x--) upper += weight(x);
  const total = 1 + 2 * upper;
  let tail = 0;
  for (let x = reach; x > -reach; x--) {
    tail += weight(x);
    if (tail / total > probability) return x + 1;
  }
  return -reach;
};
