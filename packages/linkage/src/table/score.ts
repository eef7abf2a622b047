import { readyComparisons } from './compare-rows.ts';
import type { Comparison } from './conditions.ts';
import type { LinkageTable, OpenTable, PairBound, PairSelection, ScoredPairs } from './engine.ts';
import { letterBound, markLetters } from './letters-bound.ts';
import { equalWeights, type LinkageModel, levelWeights } from './model.ts';
import { createPairList } from './pair-list.ts';

/**
 * Weighs a pair, or gives minus infinity as soon as it cannot reach the minimum: first by equal and unequal numbers alone, then
 * by bounds of what the texts may share, and only then by reading them.
 */
export const createScorer = (
  table: LinkageTable,
  comparisons: readonly Comparison[],
  model: LinkageModel,
  minimum: number,
): { readonly score: (left: number, right: number) => number; readonly bound: PairBound } => {
  const ready = readyComparisons(table, comparisons);
  const width = ready.length;
  const codes = ready.map((one) => one.codes);
  const equals = ready.map((one, at) => {
    const { evidence } = one;
    if (evidence) return evidence.most.map((_, code) => evidence.bits(code, code));
    return equalWeights(one.column, comparisons[at]!, model.comparisons[at]!, one.equal);
  });
  const weights = model.comparisons.map(levelWeights);
  // The most that a level or any weaker one weighs.
  const most = weights.map((list) => {
    let best = Number.NEGATIVE_INFINITY;
    return list.map((weight, level) => {
      if (level > 0) best = Math.max(best, weight);
      return level === 0 ? 0 : best;
    });
  });
  const unequals = ready.map(
    ({ evidence, column }, at) =>
      evidence?.most ?? new Float64Array(column.values.length).fill(most[at]![most[at]!.length - 1]!),
  );
  const grouped = model.groups.some((group) => group.length > 1);
  const bits = new Float64Array(width);
  // 0 missing, 1 known, 2 only bounded.
  const state = new Uint8Array(width);
  const sum = (): number => {
    let total = model.prior;
    if (!grouped) {
      for (let at = 0; at < width; at++) total += bits[at]!;
      return total;
    }
    for (const group of model.groups) {
      let own = 0;
      let speaking = 0;
      for (const at of group) {
        if (state[at] === 0) continue;
        own += bits[at]!;
        speaking++;
      }
      if (speaking > 0) total += own / speaking;
    }
    return total;
  };
  // One row's codes lie side by side: a pair touches two places of memory, not two a comparison.
  const rowCodes = new Int32Array(table.rows * width);
  codes.forEach((own, at) => {
    for (let row = 0; row < table.rows; row++) rowCodes[row * width + at] = own[row]!;
  });
  // The most that any values of a comparison weigh beside unequal ones.
  const mostUnequal = unequals.map((list) =>
    list.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY),
  );
  /** Without groups: the bound by equal and unequal numbers alone, with nothing written down. */
  const quickBound = (fromLeft: number, fromRight: number): number => {
    let total = model.prior;
    for (let at = 0; at < width; at++) {
      const x = rowCodes[fromLeft + at]!;
      const y = rowCodes[fromRight + at]!;
      if (x !== 0 && y !== 0) total += x === y ? equals[at]![x]! : mostUnequal[at]!;
    }
    return total;
  };
  const score = (left: number, right: number): number => {
    const [fromLeft, fromRight] = [left * width, right * width];
    if (!grouped && quickBound(fromLeft, fromRight) < minimum) return Number.NEGATIVE_INFINITY;
    let open = 0;
    for (let at = 0; at < width; at++) {
      const x = rowCodes[fromLeft + at]!;
      const y = rowCodes[fromRight + at]!;
      if (x === 0 || y === 0) {
        bits[at] = 0;
        state[at] = 0;
      } else if (x === y) {
        bits[at] = equals[at]![x]!;
        state[at] = 1;
      } else {
        bits[at] = Math.min(unequals[at]![x]!, unequals[at]![y]!);
        state[at] = 2;
        open++;
      }
    }
    let total = sum();
    if (total < minimum) return Number.NEGATIVE_INFINITY;
    if (open === 0) return total;
    for (let at = 0; at < width; at++) {
      if (state[at] !== 2 || ready[at]!.evidence) continue;
      bits[at] = most[at]![ready[at]!.mostOf(rowCodes[fromLeft + at]!, rowCodes[fromRight + at]!)]!;
      total = sum();
      if (total < minimum) return Number.NEGATIVE_INFINITY;
    }
    for (let at = 0; at < width; at++) {
      if (state[at] !== 2) continue;
      const { evidence, levelOf: level } = ready[at]!;
      const x = rowCodes[fromLeft + at]!;
      const y = rowCodes[fromRight + at]!;
      bits[at] = evidence ? evidence.bits(x, y) : weights[at]![level(x, y)]!;
      state[at] = 1;
      if (--open === 0) return sum();
      total = sum();
      if (total < minimum) return Number.NEGATIVE_INFINITY;
    }
    return total;
  };
  return {
    score,
    bound: {
      minimum,
      prior: model.prior,
      groups: model.groups,
      comparisons: ready.map((one, at) => {
        const bounds = one.evidence ? null : letterBound(comparisons[at]!, most[at]!);
        const letters = bounds ? { ...markLetters(one.letters()), bounds } : undefined;
        return { codes: one.codes, equal: equals[at]!, unequal: unequals[at]!, letters };
      }),
    },
  };
};

/** Pairs that weigh at least `minimum` bits, and how many the engine showed for it. */
export const scorePairs = async (
  open: OpenTable,
  table: LinkageTable,
  selection: PairSelection,
  comparisons: readonly Comparison[],
  model: LinkageModel,
  minimum: number,
): Promise<ScoredPairs> => {
  const { score, bound } = createScorer(table, comparisons, model, minimum);
  const kept = createPairList();
  await open.eachPair(selection, { bound }, (left, right, shared) => {
    const weight = score(left, right);
    if (weight >= minimum) kept.add(left, right, weight, shared);
  });
  return kept.sorted();
};
