import type { Comparison } from './conditions.ts';
import { type LinkageTable, nearestSample, type OpenTable, type PairSelection } from './engine.ts';
import type { LinkageModel } from './model.ts';
import { createScorer } from './score.ts';
import { prepareScoring } from './scoring.ts';
import { LARGE } from './settings.ts';

/** Pairs that are weighed to estimate it, about; in large tables, where most pairs are no doubt, fewer. */
const SAMPLED_PAIRS = 300_000;
const SAMPLED_PAIRS_OF_LARGE = 100_000;
const ROUNDS = 200;
const SETTLED = 1e-3;
/** Fewer matches than this tell nothing. */
const LEAST_MATCHES = 20;
/** Two kinds of pairs are told apart by what is observed only where three things at least are (Allman, Matias and Rhodes 2009). */
const LEAST_GROUPS = 3;

/** All pairs that a table, or two, could be asked about. */
export const possiblePairs = ({ rows, apart }: LinkageTable): number => {
  const first = apart?.reduce((sum, one) => sum + 1 - one, 0) ?? 0;
  return apart ? first * (rows - first) : (rows * (rows - 1)) / 2;
};

/**
 * The prior that agrees with itself: log2 of the odds of a match among all possible pairs, where matches are what the weights of the
 * compared pairs believe in under that very prior (the share's own step of expectation maximisation, m and u held). Pairs that no
 * block holds count as others, so it errs low. One row in so many is asked for its partners. With `oneToOne`, no more matches
 * than the smaller file has rows. Where too few are believed in, or fewer than three
 * comparisons speak, the model's own prior stays. O(pairs of the sample).
 */
export const estimatePrior = async (
  open: OpenTable,
  table: LinkageTable,
  selection: PairSelection,
  comparisons: readonly Comparison[],
  model: LinkageModel,
  { pairs, most }: { readonly pairs: number; readonly most: number },
): Promise<number> => {
  if (model.groups.length < LEAST_GROUPS) return model.prior;
  const sampled = table.rows > LARGE ? SAMPLED_PAIRS_OF_LARGE : SAMPLED_PAIRS;
  const everyRow = nearestSample(open, pairs / sampled);
  const score = createScorer(
    prepareScoring(table, comparisons, { ...model, prior: 0 }, Number.NEGATIVE_INFINITY),
  );
  const evidence: number[] = [];
  await open.eachPair(selection, { everyRow }, (left, right) => {
    evidence.push(score(left, right));
  });
  const possible = possiblePairs(table);
  let prior = model.prior;
  let matches = 0;
  for (let round = 0; round < ROUNDS; round++) {
    matches = everyRow * evidence.reduce((sum, bits) => sum + 1 / (1 + 2 ** -(bits + prior)), 0);
    matches = Math.min(matches, most, possible / 2);
    if (matches < LEAST_MATCHES) return model.prior;
    const next = Math.log2(matches / (possible - matches));
    if (Math.abs(next - prior) < SETTLED) return next;
    prior = next;
  }
  return prior;
};
