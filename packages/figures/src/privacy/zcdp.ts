/**
 * The epsilon for which rho-zCDP gives (epsilon, delta)-differential privacy: the least over alpha of
 * alpha rho + (ln(1/delta) + (alpha-1) ln(1-1/alpha) - ln alpha) / (alpha-1)
 * (Canonne, Kamath, Steinke 2020, proposition 12). Never below 0.
 */
export const epsilonOfRho = (rho: number, delta: number): number => {
  if (rho === 0) return 0;
  const at = (logarithm: number): number => {
    const excess = Math.exp(logarithm);
    const alpha = 1 + excess;
    return alpha * rho + (Math.log(1 / delta) - Math.log(alpha)) / excess + Math.log(excess / alpha);
  };
  // One minimum in ln(alpha - 1): golden section over every alpha that matters.
  let [low, high] = [-12, 25];
  const golden = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  for (let step = 0; step < 120; step++) {
    if (at(left) < at(right)) high = right;
    else low = left;
    [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  }
  return Math.max(0, at((low + high) / 2));
};

/** The largest rho whose epsilon at this delta stays within the given one. */
export const rhoOfEpsilon = (epsilon: number, delta: number): number => {
  let [low, high] = [0, epsilon + 1];
  while (epsilonOfRho(high, delta) < epsilon) high *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (epsilonOfRho(middle, delta) <= epsilon) low = middle;
    else high = middle;
  }
  return low;
};
