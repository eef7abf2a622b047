import { ELSE, type ReadyComparison, readyPrepared } from './compare.ts';
import type { Comparison, Condition } from './conditions.ts';
import type { LinkageTable } from './engine.ts';
import { type LetterMarks, letterBound, markLetters } from './letters-bound.ts';
import { equalWeights, type LinkageModel, levelWeights } from './model.ts';
import { type PreparedColumn, prepareColumn } from './prepare-column.ts';
import { share } from './shared-memory.ts';
import { evidenceOf, USUAL_SHARE } from './tokens.ts';

/** What bounds the bits of two unequal values: by letters in common, or by words in common, or by the values alone. */
export interface UnequalBound {
  /** By code: the most that the value can weigh beside another. */
  readonly most: Float64Array;
  readonly letters: { readonly marks: LetterMarks; readonly bounds: Float64Array } | null;
  /** By code: one bit a word, and the most it weighs beside a value with no word of its own. */
  readonly words: { readonly bits: Int32Array; readonly alone: Float64Array } | null;
}

/** One comparison as numbers. */
export interface ScoringComparison extends UnequalBound {
  readonly comparison: Comparison;
  readonly prepared: PreparedColumn;
  /** By code: the bits of an equal value. */
  readonly equal: Float64Array;
  /** By level. */
  readonly weights: Float64Array;
}

/** All that weighing pairs of one table needs, as numbers only: threads can share it. */
export interface Scoring {
  /** Pairs below are of no interest. */
  readonly minimum: number;
  readonly prior: number;
  /** Comparisons whose weights are averaged; each is in one. */
  readonly groups: readonly (readonly number[])[];
  /** One row's codes lie side by side: a pair touches two places of memory, not two a comparison. */
  readonly rowCodes: Int32Array;
  readonly comparisons: readonly ScoringComparison[];
}

/** A caller's own test is a function, which no other thread can be given. */
export const canSend = ({ comparisons }: Pick<Scoring, 'comparisons'>): boolean =>
  comparisons.every(({ comparison }) =>
    comparison.levels.every(({ any }) => any.every(({ is }) => is !== 'custom')),
  );

/** The strongest level that unequal values can stand at. */
const topOfUnequal = ({ levels }: Comparison): number => {
  const at = levels.findIndex(({ any }) => any.some(({ is }) => is !== 'equal'));
  return at < 0 ? ELSE : levels.length + 1 - at;
};

/** O(letters of the distinct values + rows * comparisons). */
export const prepareScoring = (
  table: LinkageTable,
  comparisons: readonly Comparison[],
  model: LinkageModel,
  minimum: number,
): Scoring => {
  const width = comparisons.length;
  const rowCodes = share(new Int32Array(table.rows * width));
  return {
    minimum,
    prior: model.prior,
    groups: model.groups,
    rowCodes,
    comparisons: comparisons.map((comparison, at): ScoringComparison => {
      const column = table.columns.find(({ name }) => name === comparison.column);
      if (!column) throw new Error('a comparison names no column of the table');
      for (let row = 0; row < table.rows; row++) rowCodes[row * width + at] = column.codes[row]!;
      const prepared = prepareColumn(column, comparison);
      const weights = levelWeights(model.comparisons[at]!);
      // The most that a level or any weaker one weighs.
      let best = Number.NEGATIVE_INFINITY;
      const mostOfLevel = weights.map((weight, level) => {
        if (level > 0) best = Math.max(best, weight);
        return level === 0 ? 0 : best;
      });
      const evidence = prepared.evidence?.[comparison.wordShare ?? USUAL_SHARE];
      if (comparison.byWord && evidence)
        return {
          comparison,
          prepared,
          weights,
          equal: evidence.most.map((_, code) => evidenceOf(evidence, code, code)),
          most: evidence.most,
          letters: null,
          words: { bits: evidence.bits, alone: evidence.alone },
        };
      const equalLevel = readyPrepared(prepared, comparison, 1).equal;
      const bounds = letterBound(comparison, mostOfLevel);
      const marks = bounds && markLetters(prepared);
      return {
        comparison,
        prepared,
        weights,
        equal: equalWeights(column, comparison, model.comparisons[at]!, equalLevel),
        most: new Float64Array(column.values.length).fill(mostOfLevel[topOfUnequal(comparison)]!),
        letters: bounds && marks ? { marks, bounds } : null,
        words: null,
      };
    }),
  };
};

const COSTS: Record<Condition['is'], number> = {
  equal: 0,
  sameTokens: 1,
  sameSound: 1,
  sameYear: 1,
  absent: 0,
  daysApart: 1,
  numberWithin: 1,
  digits: 2,
  digitsTurned: 2,
  kilometresApart: 3,
  tokensContained: 3,
  sharedToken: 3,
  tokenCosine: 4,
  wordEvidence: 4,
  jaro: 6,
  jaroWinkler: 6,
  levenshtein: 8,
  damerau: 8,
  custom: 9,
};
const costOf = ({ levels, byWord }: Comparison): number =>
  Math.max(byWord ? 4 : 0, ...levels.flatMap(({ any }) => any.map(({ is }) => COSTS[is])));

/** Comparisons in the order of what they cost, the cheapest first, each ready. */
export const readyInOrder = ({ comparisons }: Scoring): { at: number; ready: ReadyComparison }[] =>
  comparisons
    .map(({ comparison, prepared }, at) => ({ at, ready: readyPrepared(prepared, comparison) }))
    .sort((a, b) => costOf(comparisons[a.at]!.comparison) - costOf(comparisons[b.at]!.comparison));
