import { agglomerate } from './agglomerate.ts';
import {
  type LinkageEngine,
  LinkageRefused,
  type LinkageTable,
  type OpenTable,
  type ScoredPairs,
} from './engine.ts';
import { estimatePrior, possiblePairs } from './estimate-prior.ts';
import { createMemoryEngine } from './memory-engine.ts';
import { groupRepeated, type LinkageModel } from './model.ts';
import { matchOneToOne } from './one-to-one.ts';
import { countPatterns } from './patterns.ts';
import { scorePairs } from './score.ts';
import { prepareScoring } from './scoring.ts';
import {
  DEFAULTS,
  inferBlocking,
  inferComparisons,
  type LinkageSettings,
  pairBudgetFor,
  pairBudgetForMatches,
  standingAlone,
} from './settings.ts';
import { crowdThreshold, inferThreshold } from './threshold.ts';
import { sampleChances, trainModel } from './train.ts';

/** A table linked: who is the same, how it was found and what it rests on. */
export interface LinkedTable {
  /** What was used, the inferred beside the given. */
  readonly settings: LinkageSettings & {
    readonly mostInBlock: number;
    readonly pairBudget: number;
    readonly threshold: number;
  };
  readonly model: LinkageModel;
  readonly pairs: ScoredPairs;
  /** Pairs that the blocking rules made, those of several rules once for each. */
  readonly made: number;
  /** By row, its cluster, named by the cluster's first row. */
  readonly clusters: Int32Array;
  /** Share of all matches that the blocking rules let be compared, estimated without labels; null where too few matches tell. */
  readonly estimatedBlockingRecall: number | null;
  readonly seconds: { readonly train: number; readonly predict: number; readonly cluster: number };
}

/**
 * Training reads the very rarest blocks, about so many pairs a row: among rows that share something so rare, matches are many. With
 * commoner blocks "the same household" or "the same sex and trade" would be learned in place of "the same person". Of very many
 * pairs a sample is read.
 */
const TRAINING_PAIRS_A_ROW = 3;
const TRAINING_PAIRS = 1_000_000;

/**
 * Links the rows of a table, or of two, without labels: infers comparisons and blocking rules, learns the model, scores pairs and
 * grows clusters. Settings given stand, all others are inferred. Throws `LinkageRefused` when rules given make more pairs than
 * the budget. `clock` gives milliseconds.
 */
export const linkTable = async (
  table: LinkageTable,
  given: Partial<LinkageSettings> = {},
  options: {
    readonly engine?: LinkageEngine;
    /** The table as an engine has taken it in already, in place of one. */
    readonly open?: OpenTable;
    readonly clock?: () => number;
  } = {},
): Promise<LinkedTable> => {
  const clock = options.clock ?? (() => performance.now());
  const asked = table.columns.filter(({ name }) => !given.ignore?.includes(name));
  const ignore = [...(given.ignore ?? []), ...(given.comparisons ? [] : standingAlone(asked))];
  const kept = asked.filter(({ name }) => !ignore.includes(name));
  const wanted: LinkageSettings = {
    ...DEFAULTS,
    comparisons: inferComparisons(kept),
    blocking: inferBlocking(kept, table.rows),
    ...given,
    ignore,
  };
  const { comparisons, blocking } = wanted;
  const open = options.open ?? (await (options.engine ?? createMemoryEngine()).open(table));
  const select = async (pairBudget: number) => {
    const mostInBlock = wanted.mostInBlock ?? (await open.largestBlock(blocking, pairBudget));
    const byRule = await open.countPairs({ blocking, mostInBlock });
    const pairs = byRule.reduce((sum, one) => sum + one, 0);
    if (pairs > pairBudget)
      throw new LinkageRefused(
        `the blocking rules make ${pairs} pairs (by rule: ${byRule.join(', ')}), more than the pair budget of ${pairBudget}`,
      );
    return { blocking, mostInBlock, pairBudget, pairs };
  };
  let selection = await select(wanted.pairBudget ?? pairBudgetFor(table.rows));

  const begun = clock();
  const compared = comparisons.map(({ column }) => table.columns.find(({ name }) => name === column)!);
  const groups = wanted.groupRepeated
    ? groupRepeated(compared, table.rows)
    : comparisons.map((_, at) => [at]);
  const chances = sampleChances(table, comparisons);
  const first = table.apart?.reduce((sum, one) => sum + 1 - one, 0) ?? table.rows;
  const most = wanted.oneToOne ? Math.min(first, table.rows - first) : Number.POSITIVE_INFINITY;
  /** m and prior from the pairs selected now; m from the rarest blocks of them. */
  const learn = async (before: number, pairsARow: number): Promise<LinkageModel> => {
    const rare = Math.min(selection.pairs, pairsARow * table.rows);
    const rarest = Math.min(selection.mostInBlock, await open.largestBlock(blocking, rare));
    const patterns = await countPatterns(
      open,
      table,
      { blocking, mostInBlock: Math.max(2, rarest) },
      comparisons,
      Math.max(1, Math.floor(rare / TRAINING_PAIRS)),
    );
    const model = {
      prior: wanted.prior ?? before,
      comparisons: trainModel(patterns, comparisons, chances, groups),
      groups,
    };
    if (wanted.prior !== null) return model;
    const { pairs } = selection;
    const prior = await estimatePrior(open, table, selection, comparisons, model, { pairs, most });
    return { ...model, prior };
  };
  let model = await learn(Math.log2(2 / table.rows), TRAINING_PAIRS_A_ROW);
  if (wanted.pairBudget === null && wanted.mostInBlock === null) {
    const matches = 2 ** model.prior * possiblePairs(table);
    const budget = pairBudgetForMatches(table.rows, matches);
    if (budget > selection.pairBudget) {
      selection = await select(budget);
      model = await learn(model.prior, TRAINING_PAIRS_A_ROW * (matches / table.rows));
    }
  }
  const trained = clock();
  const scored = await scorePairs(open, selection, prepareScoring(table, comparisons, model, wanted.unknown));
  const predicted = clock();
  const { left, right, weights } = wanted.oneToOne
    ? matchOneToOne(scored, {
        rows: [first, table.rows - first],
        prior: model.prior,
        threshold: wanted.unknown,
      })
    : scored;
  const crowd = wanted.oneToOne ? wanted.unknown : crowdThreshold(table.rows);
  const threshold = wanted.threshold ?? inferThreshold(weights, crowd);
  const { mostInBlock, pairBudget, pairs: made } = selection;
  const settings = { ...wanted, prior: model.prior, mostInBlock, pairBudget, threshold };
  const clusters = agglomerate(table.rows, left, right, weights, {
    threshold,
    crowd: Math.min(threshold, crowd),
    unknown: settings.unknown,
  });
  return {
    settings,
    model,
    pairs: scored,
    made,
    clusters,
    estimatedBlockingRecall: estimateRecall(scored, settings.threshold),
    seconds: {
      train: (trained - begun) / 1000,
      predict: (predicted - trained) / 1000,
      cluster: (clock() - predicted) / 1000,
    },
  };
};

/**
 * How many matches no block held is told by those that one block or two blocks held (Chao 1987): n1 squared over twice n2 at
 * least, so the recall is at most this.
 */
const estimateRecall = ({ weights, shared }: ScoredPairs, threshold: number): number | null => {
  let [once, twice, seen] = [0, 0, 0];
  for (let at = 0; at < weights.length; at++) {
    if (weights[at]! < Math.max(0, threshold)) continue;
    seen++;
    if (shared[at] === 1) once++;
    else if (shared[at] === 2) twice++;
  }
  return seen < 20 || twice === 0 ? null : seen / (seen + once ** 2 / (2 * twice));
};
