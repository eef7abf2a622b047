/** Natural logarithm of n! for whole n >= 0, kept as it grows. */
const LOG_FACTORIAL: number[] = [0];
const logFactorial = (n: number): number => {
  for (let next = LOG_FACTORIAL.length; next <= n; next += 1)
    LOG_FACTORIAL.push(LOG_FACTORIAL[next - 1]! + Math.log(next));
  return LOG_FACTORIAL[n]!;
};

/** Chance of exactly `k` among `n` where each has chance `p`. */
export const binomialChance = (k: number, n: number, p: number): number => {
  if (k < 0 || k > n) return 0;
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  return Math.exp(
    logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p),
  );
};

/**
 * Exact two-sided binomial test: the chance of any result that is no likelier than `k` of `n` if the share were `p`
 * (Clopper and Pearson; the method of small p-values, as R's binom.test). A relative slack of 1e-7 takes equals as equal.
 */
export const binomialTest = (k: number, n: number, p: number): number => {
  const bound = binomialChance(k, n, p) * (1 + 1e-7);
  let sum = 0;
  for (let other = 0; other <= n; other += 1) {
    const chance = binomialChance(other, n, p);
    if (chance <= bound) sum += chance;
  }
  return Math.min(1, sum);
};

/** Wilson's score interval of a share (Wilson 1927); z 1.96 for 95 in 100. Null for none looked at. */
export const wilsonInterval = (k: number, n: number, z = 1.959964): { low: number; high: number } | null => {
  if (n === 0) return null;
  const share = k / n;
  const z2 = z * z;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { low: k === 0 ? 0 : Math.max(0, middle - half), high: k === n ? 1 : Math.min(1, middle + half) };
};

/** Base-10 logarithm of the chance that none of `n` is found where each is with chance `share`; 0 for share 0. */
export const logChanceOfNone = (n: number, share: number): number =>
  share >= 1 ? (n === 0 ? 0 : Number.NEGATIVE_INFINITY) : (n * Math.log1p(-share)) / Math.LN10 + 0;

/** The largest share with which none among `n` still has a chance of 1 in 20: the exact form of the rule of three. */
export const largestShareWithNone = (n: number): number => (n === 0 ? 1 : 1 - 0.05 ** (1 / n));

/**
 * Limits of a funnel plot for a share `p` among `n`, at the tail probability on each side, interpolated between whole counts
 * (Spiegelhalter 2005, Statistics in Medicine 24, appendix A.1.1). Given as shares.
 */
export const funnelLimits = (n: number, p: number, tail: number): { low: number; high: number } => {
  if (n === 0) return { low: 0, high: 1 };
  const at = (wanted: number): number => {
    let below = 0;
    for (let count = 0; count <= n; count += 1) {
      const chance = binomialChance(count, n, p);
      const reached = below + chance;
      if (reached >= wanted || count === n) return count - (chance > 0 ? (reached - wanted) / chance : 0);
      below = reached;
    }
    return n;
  };
  const within = (count: number): number => Math.min(1, Math.max(0, count / n));
  return { low: within(at(tail)), high: within(at(1 - tail)) };
};

/**
 * Benjamini and Hochberg's (1995) adjusted p-values, in the order given: rejecting those up to q keeps the expected share of
 * false alarms among the alarms at q. Nulls (no test) stay null and count for nothing.
 */
export const benjaminiHochberg = (values: readonly (number | null)[]): (number | null)[] => {
  const known = values
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .sort((left, right) => right.p - left.p);
  const adjusted: (number | null)[] = values.map(() => null);
  let least = 1;
  known.forEach(({ p, index }, position) => {
    least = Math.min(least, (p * known.length) / (known.length - position));
    adjusted[index] = least;
  });
  return adjusted;
};
