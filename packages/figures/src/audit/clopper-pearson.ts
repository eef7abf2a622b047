/** ln Gamma(x) for x > 0: Stirling's series after lifting x to 12 or more (DLMF 5.11.1). */
const logGamma = (x: number): number => {
  let lifted = x;
  let product = 1;
  while (lifted < 12) product *= lifted++;
  const inverse = 1 / (lifted * lifted);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / lifted;
  return (lifted - 0.5) * Math.log(lifted) - lifted + 0.918_938_533_204_672_8 + series - Math.log(product);
};

/** The continued fraction of DLMF 8.17.22 by the modified Lentz method; converges in O(sqrt(max(a, b))) steps. */
const betaFraction = (x: number, a: number, b: number): number => {
  const guard = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let c = 1;
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return fraction;
  }
  return fraction;
};

/** The regularised incomplete beta function I_x(a, b), a and b above 0 (DLMF 8.17). */
export const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
};

const betaQuantile = (probability: number, a: number, b: number): number => {
  let low = 0;
  let high = 1;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * The exact bounds of a probability after `hits` in `trials` (Clopper & Pearson 1934): the true one lies below `low` with
 * probability at most `alpha`, and above `high` with probability at most `alpha`. O(sqrt(trials)).
 */
export const clopperPearson = (
  hits: number,
  trials: number,
  alpha: number,
): { readonly low: number; readonly high: number } => {
  if (!(Number.isInteger(hits) && Number.isInteger(trials) && hits >= 0 && hits <= trials && trials > 0))
    throw new RangeError('hits and trials must be whole numbers with 0 <= hits <= trials, trials > 0');
  if (!(alpha > 0 && alpha < 1)) throw new RangeError('alpha must lie between 0 and 1');
  return {
    low: hits === 0 ? 0 : betaQuantile(alpha, hits, trials - hits + 1),
    high: hits === trials ? 1 : betaQuantile(1 - alpha, hits + 1, trials - hits),
  };
};
