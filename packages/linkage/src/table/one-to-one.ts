import type { ScoredPairs } from './engine.ts';

const ROUNDS = 20;

/**
 * Gives every row one partner at most. The weight of a pair is set against all other partners of both its rows and against none:
 * p = 2^w / (1 + the sum over the row's and the partner's pairs), where the share of rows that have a partner is learned by
 * expectation maximisation. Pairs at or above `threshold` (posterior odds in bits) are kept, the strongest first. `weights` are
 * given with `prior` (bits) in them; O(pairs) a round.
 */
export const matchOneToOne = (
  { left, right, weights }: Pick<ScoredPairs, 'left' | 'right' | 'weights'>,
  {
    rows,
    prior,
    threshold,
  }: { readonly rows: readonly [number, number]; readonly prior: number; readonly threshold: number },
): Pick<ScoredPairs, 'left' | 'right' | 'weights'> => {
  const [fewer, more] = rows[0] < rows[1] ? rows : [rows[1], rows[0]];
  let share = 0.5;
  let odds = new Float64Array(0);
  for (let round = 0; round < ROUNDS; round++) {
    const shift = Math.log2(share / (1 - share) / more) - prior;
    const chance = weights.map((weight) => 2 ** (weight + shift));
    const [ofLeft, ofRight] = [sums(left, chance), sums(right, chance)];
    let matches = 0;
    odds = chance.map((own, at) => {
      const others = 1 + ofLeft.get(left[at]!)! + ofRight.get(right[at]!)! - 2 * own;
      matches += own / (own + others);
      return own / others;
    });
    share = Math.min(0.99, Math.max(1 / fewer, matches / fewer));
  }
  const bits = odds.map(Math.log2);
  const order = Int32Array.from(left.keys())
    .filter((at) => bits[at]! >= threshold)
    .sort((a, b) => bits[b]! - bits[a]! || a - b);
  const taken = new Set<number>();
  const kept = order.filter((at) => {
    if (taken.has(left[at]!) || taken.has(right[at]!)) return false;
    taken.add(left[at]!);
    taken.add(right[at]!);
    return true;
  });
  return {
    left: kept.map((at) => left[at]!),
    right: kept.map((at) => right[at]!),
    weights: Float64Array.from(kept, (at) => bits[at]!),
  };
};

const sums = (keys: Int32Array, values: Float64Array): Map<number, number> => {
  const found = new Map<number, number>();
  keys.forEach((key, at) => {
    found.set(key, (found.get(key) ?? 0) + values[at]!);
  });
  return found;
};
