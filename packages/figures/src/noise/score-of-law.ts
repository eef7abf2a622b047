import { exactSigma } from './discrete-gaussian.ts';

/**
 * Pearson's chi-square of draws against the law P(x) ~ exp(-x^2 / 2 sigma^2), tails pooled until five are expected, as a normal
 * score (Wilson and Hilferty 1931): beyond 4.4, one chance in 200,000, the draws do not follow the law. O(draws + sigma).
 */
export const scoreOfLaw = (draw: () => number, sigma: number, draws: number): number => {
  const reach = Math.ceil(15 * sigma);
  const seen = new Float64Array(2 * reach + 1);
  for (let at = 0; at < draws; at++) seen[draw() + reach]!++;
  const variance = exactSigma(sigma) ** 2;
  const law = seen.map((_, at) => Math.exp(-((at - reach) ** 2) / (2 * variance)));
  const total = law.reduce((sum, one) => sum + one, 0);
  let [statistic, freedom, pooledSeen, pooledExpected] = [0, -1, 0, 0];
  for (let at = 0; at < law.length; at++) {
    pooledSeen += seen[at]!;
    pooledExpected += (law[at]! / total) * draws;
    if (pooledExpected < 5) continue;
    statistic += (pooledSeen - pooledExpected) ** 2 / pooledExpected;
    freedom++;
    [pooledSeen, pooledExpected] = [0, 0];
  }
  return ((statistic / freedom) ** (1 / 3) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
};
