import type { OpenTable, PairSelection, ScoredPairs } from './engine.ts';
import { createPairList } from './pair-list.ts';
import { readyInOrder, type Scoring } from './scoring.ts';
import { evidenceOf } from './tokens.ts';
import { mostUnequal } from './unequal-bound.ts';

/** Sums of bits in another order differ in their last digits. */
export const ROUNDING = 1e-9;

/**
 * Weighs a pair of rows, or gives minus infinity as soon as it cannot reach the minimum: first by equal and unequal numbers alone,
 * then by what letters and words in common allow, and only then by reading them, the cheapest comparison first.
 */
export const createScorer = (scoring: Scoring): ((left: number, right: number) => number) => {
  const { comparisons, groups, rowCodes, prior } = scoring;
  const width = comparisons.length;
  const least = scoring.minimum - ROUNDING;
  const inOrder = readyInOrder(scoring);
  const groupOf = new Int32Array(width);
  groups.forEach((group, number) => {
    for (const at of group) groupOf[at] = number;
  });
  // The most that any value weighs beside an unequal one.
  const cap = Float64Array.from(comparisons, ({ most }) =>
    most.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY),
  );
  const equals = comparisons.map(({ equal }) => equal);
  const bits = new Float64Array(width);
  // 0 missing, 1 known, 2 only bounded.
  const state = new Uint8Array(width);
  const [own, speaking] = [new Float64Array(groups.length), new Float64Array(groups.length)];
  const sum = (): number => {
    own.fill(0);
    for (let at = 0; at < width; at++) if (state[at] !== 0) own[groupOf[at]!]! += bits[at]!;
    let total = prior;
    for (let group = 0; group < groups.length; group++)
      if (speaking[group]! > 0) total += own[group]! / speaking[group]!;
    return total;
  };
  return (left, right) => {
    const [fromLeft, fromRight] = [left * width, right * width];
    speaking.fill(0);
    let open = 0;
    for (let at = 0; at < width; at++) {
      const x = rowCodes[fromLeft + at]!;
      const y = rowCodes[fromRight + at]!;
      if (x === 0 || y === 0) {
        state[at] = 0;
        continue;
      }
      speaking[groupOf[at]!]!++;
      if (x === y) {
        bits[at] = equals[at]![x]!;
        state[at] = 1;
      } else {
        bits[at] = cap[at]!;
        state[at] = 2;
        open++;
      }
    }
    let total = sum();
    if (total < least) return Number.NEGATIVE_INFINITY;
    if (open === 0) return total;
    for (let at = 0; at < width; at++) {
      if (state[at] !== 2) continue;
      const bound = mostUnequal(comparisons[at]!, rowCodes[fromLeft + at]!, rowCodes[fromRight + at]!);
      if (bound >= bits[at]!) continue;
      total -= (bits[at]! - bound) / speaking[groupOf[at]!]!;
      bits[at] = bound;
      if (total < least) return Number.NEGATIVE_INFINITY;
    }
    for (const { at, ready } of inOrder) {
      if (state[at] !== 2) continue;
      const x = rowCodes[fromLeft + at]!;
      const y = rowCodes[fromRight + at]!;
      const found = ready.evidence
        ? evidenceOf(ready.evidence, x, y)
        : comparisons[at]!.weights[ready.levelOf(x, y)]!;
      total -= (bits[at]! - found) / speaking[groupOf[at]!]!;
      bits[at] = found;
      state[at] = 1;
      if (total < least) return Number.NEGATIVE_INFINITY;
    }
    return sum();
  };
};

/** Pairs of the selection that weigh at least the scoring's minimum. An engine that knows a quicker way does it itself. */
export const scorePairs = async (
  open: OpenTable,
  selection: PairSelection,
  scoring: Scoring,
): Promise<ScoredPairs> => {
  const found = await open.score?.(selection, scoring);
  if (found) return found;
  const score = createScorer(scoring);
  const kept = createPairList();
  await open.eachPair(selection, { bound: scoring }, (left, right, shared) => {
    const weight = score(left, right);
    if (weight >= scoring.minimum) kept.add(left, right, weight, shared);
  });
  return kept.sorted();
};
