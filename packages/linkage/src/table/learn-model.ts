import type { BlockingRule } from './blocks.ts';
import type { Comparison } from './conditions.ts';
import { type LinkageTable, limitsOf, nearestSample, type OpenTable } from './engine.ts';
import { estimatePrior } from './estimate-prior.ts';
import type { LinkageModel } from './model.ts';
import { countPatterns } from './patterns.ts';
import { LARGE } from './settings.ts';
import { trainModel } from './train.ts';

/** Pairs that may be compared, and how many they are, those of several rules once for each. */
export interface SelectedPairs {
  readonly blocking: readonly BlockingRule[];
  readonly mostInBlock: number | readonly number[];
  readonly pairs: number;
}

/** What is known before m is learned. */
export interface Learning {
  readonly table: LinkageTable;
  readonly comparisons: readonly Comparison[];
  /** By comparison: u of each level. */
  readonly chances: readonly Float64Array[];
  readonly groups: LinkageModel['groups'];
  /** A prior that was given stands. */
  readonly prior: number | null;
  /** There can be no more matches than this. */
  readonly most: number;
}

/**
 * Training reads the very rarest blocks, about so many pairs a row: among rows that share something so rare, matches are many. With
 * commoner blocks "the same household" or "the same sex and trade" would be learned in place of "the same person". In a large
 * table a sample of them is read.
 */
export const TRAINING_PAIRS_A_ROW = 3;
const TRAINING_PAIRS = 150_000;

/** m from the rarest blocks of the pairs selected, about `pairsARow` of them; the prior, `before` at first, from all of them. */
export const learnModel = async (
  open: OpenTable,
  selection: SelectedPairs,
  { table, comparisons, chances, groups, prior: given, most }: Learning,
  { before, pairsARow }: { readonly before: number; readonly pairsARow: number },
): Promise<LinkageModel> => {
  const { blocking, pairs } = selection;
  const rare = Math.min(pairs, pairsARow * table.rows);
  const rarest = Math.max(2, await open.largestBlock(selection, rare));
  const patterns = await countPatterns(
    open,
    table,
    { blocking, mostInBlock: limitsOf(selection, table.rows).map((limit) => Math.min(limit, rarest)) },
    comparisons,
    nearestSample(open, table.rows > LARGE ? rare / TRAINING_PAIRS : 1),
  );
  const model = {
    prior: given ?? before,
    comparisons: trainModel(patterns, comparisons, chances, groups),
    groups,
  };
  if (given !== null) return model;
  const prior = await estimatePrior(open, table, selection, comparisons, model, { pairs, most });
  return { ...model, prior };
};
