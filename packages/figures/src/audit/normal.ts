/** The standard normal distribution function, to 1e-15 absolutely, by the series of Marsaglia (2004), "Evaluating the normal distribution". */
export const normalCdf = (x: number): number => {
  if (x < -8.5) return 0;
  if (x > 8.5) return 1;
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * x * x - 0.918_938_533_204_672_8);
};

/** The value below which a standard normal draw falls with this probability (0 < probability < 1). */
export const normalQuantile = (probability: number): number => {
  if (!(probability > 0 && probability < 1)) throw new RangeError('probability must lie between 0 and 1');
  let low = -8.5;
  let high = 8.5;
  for (let round = 0; round < 64; round++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * How often the best guesser tells from a figure with normal noise of this standard deviation whether one person is in it,
 * when both are equally likely and everybody else is known: 0.5 is a coin, 1 is certainty.
 */
export const presenceConfidence = (sd: number): number => (sd === 0 ? 1 : normalCdf(1 / (2 * sd)));
