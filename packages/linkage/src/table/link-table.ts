import { agglomerate } from './agglomerate.ts';
import { type LinkageEngine, LinkageRefused, type LinkageTable, type ScoredPairs } from './engine.ts';
import { createMemoryEngine } from './memory-engine.ts';
import { groupRepeated, type LinkageModel } from './model.ts';
import { matchOneToOne } from './one-to-one.ts';
import { countPatterns } from './patterns.ts';
import { scorePairs } from './score.ts';
import {
  DEFAULTS,
  inferBlocking,
  inferComparisons,
  type LinkageSettings,
  pairBudgetFor,
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
  options: { readonly engine?: LinkageEngine; readonly clock?: () => number } = {},
): Promise<LinkedTable> => {
  const engine = options.engine ?? createMemoryEngine();
  const clock = options.clock ?? (() => performance.now());
  const kept = table.columns.filter(({ name }) => !given.ignore?.includes(name));
  const wanted: LinkageSettings = {
    ...DEFAULTS,
    comparisons: inferComparisons(kept),
    blocking: inferBlocking(kept, table.rows),
    ...given,
  };
  const { comparisons, blocking } = wanted;
  const pairBudget = wanted.pairBudget ?? pairBudgetFor(table.rows);
  const open = await engine.open(table);
  const mostInBlock = wanted.mostInBlock ?? (await open.largestBlock(blocking, pairBudget));
  const selection = { blocking, mostInBlock };
  const byRule = await open.countPairs(selection);
  const pairs = byRule.reduce((sum, one) => sum + one, 0);
  if (pairs > pairBudget)
    throw new LinkageRefused(
      `the blocking rules make ${pairs} pairs (by rule: ${byRule.join(', ')}), more than the pair budget of ${pairBudget}`,
    );
  const known = { ...wanted, mostInBlock, pairBudget };

  const begun = clock();
  const compared = comparisons.map(({ column }) => table.columns.find(({ name }) => name === column)!);
  const groups = known.groupRepeated ? groupRepeated(compared, table.rows) : comparisons.map((_, at) => [at]);
  const rare = Math.min(pairs, TRAINING_PAIRS_A_ROW * table.rows);
  const patterns = await countPatterns(
    open,
    table,
    { blocking, mostInBlock: Math.max(2, Math.min(mostInBlock, await open.largestBlock(blocking, rare))) },
    comparisons,
    Math.max(1, Math.floor(rare / TRAINING_PAIRS)),
  );
  const model: LinkageModel = {
    prior: known.prior ?? Math.log2(2 / table.rows),
    comparisons: trainModel(patterns, comparisons, sampleChances(table, comparisons), groups),
    groups,
  };
  const trained = clock();
  const scored = await scorePairs(open, table, selection, comparisons, model, known.unknown);
  const predicted = clock();
  const first = table.apart?.reduce((sum, one) => sum + 1 - one, 0) ?? table.rows;
  const { left, right, weights } = known.oneToOne
    ? matchOneToOne(scored, {
        rows: [first, table.rows - first],
        prior: model.prior,
        threshold: known.unknown,
      })
    : scored;
  const crowd = known.oneToOne ? known.unknown : crowdThreshold(table.rows);
  const threshold = known.threshold ?? inferThreshold(weights, crowd);
  const settings = { ...known, threshold };
  const clusters = agglomerate(table.rows, left, right, weights, {
    threshold,
    crowd: Math.min(threshold, crowd),
    unknown: settings.unknown,
  });
  return {
    settings,
    model,
    pairs: scored,
    made: pairs,
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
