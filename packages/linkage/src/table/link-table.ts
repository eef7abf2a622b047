import { absentLevels, withAbsent } from './absent.ts';
import { type BlockingRule, encodeOnce } from './blocks.ts';
import { chooseBlocking, LARGEST_CHOICE, UNLIKELY } from './choose-blocking.ts';
import type { Comparison } from './conditions.ts';
import { clusterApart, type JudgedRows, judgedPairs, refuseNoRows } from './constraints.ts';
import { countThings, meanPartners } from './count-things.ts';
import {
  type LinkageEngine,
  LinkageRefused,
  type LinkageTable,
  type OpenTable,
  type ScoredPairs,
} from './engine.ts';
import { estimatePrior, possiblePairs } from './estimate-prior.ts';
import { type Learning, learnModel, type SelectedPairs, TRAINING_PAIRS_A_ROW } from './learn-model.ts';
import { learnWordShares } from './learn-word-shares.ts';
import { createMemoryEngine } from './memory-engine.ts';
import { groupRepeated, type LinkageModel } from './model.ts';
import { matchOneToOne } from './one-to-one.ts';
import { openSample } from './sample-table.ts';
import { createScorer, scorePairs } from './score.ts';
import { prepareScoring } from './scoring.ts';
import {
  candidateRules,
  DEFAULTS,
  inferBlocking,
  inferComparisons,
  LARGE,
  type LinkageSettings,
  MANY_PARTNERS,
  pairBudgetFor,
  pairBudgetForMatches,
  standingAlone,
} from './settings.ts';
import { crowdThreshold, inferThreshold } from './threshold.ts';
import { sampleChances } from './train.ts';

/** A table linked: who is the same, how it was found and what it rests on. */
export interface LinkedTable {
  /** What was used, the inferred beside the given. */
  readonly settings: LinkageSettings & {
    readonly mostInBlock: number | readonly number[];
    readonly pairBudget: number;
    readonly threshold: number;
  };
  readonly model: LinkageModel;
  /** The table as pairs were weighed by it, for `explainPair`: where one thing stands in very many rows, values count by things. */
  readonly table: LinkageTable;
  readonly pairs: ScoredPairs;
  /** Pairs that the blocking rules made, those of several rules once for each. */
  readonly made: number;
  /** By row, its cluster, named by the cluster's first row. */
  readonly clusters: Int32Array;
  /** Share of all matches that the blocking rules let be compared, estimated without labels; null where too few matches tell. */
  readonly estimatedBlockingRecall: number | null;
  readonly seconds: { readonly train: number; readonly predict: number; readonly cluster: number };
}

/** Bits of a judgement among partners of whom each row has one: more could not be told from endless. */
const CERTAIN = 60;

/**
 * Links the rows of a table, or of two, without labels: infers comparisons and blocking rules, learns the model, scores pairs and
 * grows clusters. Settings given stand, all others are inferred. Throws `LinkageRefused` when rules given make more pairs than
 * the budget, or for a judgement of no two rows. `judged` stand as they are. `clock` gives milliseconds.
 */
export const linkTable = async (
  table: LinkageTable,
  given: Partial<LinkageSettings> = {},
  options: {
    readonly engine?: LinkageEngine;
    /** The table as an engine has taken it in already, in place of one. */
    readonly open?: OpenTable;
    readonly clock?: () => number;
    /** Hard constraints. */
    readonly judged?: JudgedRows;
  } = {},
): Promise<LinkedTable> => {
  const clock = options.clock ?? (() => performance.now());
  const judged = options.judged ?? {};
  refuseNoRows(judged, table.rows);
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
  let comparisons: readonly Comparison[] = wanted.comparisons.map(absentLevels);
  /** As pairs are weighed; the engine makes pairs of the table as it came. */
  let weighed: LinkageTable = {
    ...table,
    columns: table.columns.map((column) => {
      const absent = comparisons.find((one) => one.column === column.name)?.absent;
      return absent ? withAbsent(column, absent) : column;
    }),
  };
  const open = options.open ?? (await (options.engine ?? createMemoryEngine()).open(table));
  const begun = clock();
  const compared = comparisons.map(({ column }) => weighed.columns.find(({ name }) => name === column)!);
  const first = table.apart?.reduce((sum, one) => sum + 1 - one, 0) ?? table.rows;
  const most = wanted.oneToOne ? Math.min(first, table.rows - first) : Number.POSITIVE_INFINITY;
  const learning: Learning = {
    table: weighed,
    comparisons,
    chances: sampleChances(weighed, comparisons),
    groups: wanted.groupRepeated ? groupRepeated(compared, table.rows) : comparisons.map((_, at) => [at]),
    prior: wanted.prior,
    most,
  };
  const free = !given.blocking && wanted.mostInBlock === null && wanted.pairBudget === null;
  const learned =
    free && table.rows > LARGE
      ? await learnAndChoose(open, table, candidateRules(kept), learning)
      : await learnWithin(open, wanted, learning);
  const { selection } = learned;
  let { model } = learned;
  const agreeing = async (changed: LinkageModel): Promise<LinkageModel> =>
    wanted.prior === null
      ? {
          ...changed,
          prior: await estimatePrior(open, weighed, selection, comparisons, changed, {
            pairs: selection.pairs,
            most,
          }),
        }
      : changed;
  const asLearned = comparisons;
  comparisons = await learnWordShares(open, weighed, selection, comparisons, model);
  if (comparisons !== asLearned) model = await agreeing(model);
  const trained = clock();
  let predicting = 0;
  const predict = async (crowd: number) => {
    const before = clock();
    const scoring = prepareScoring(weighed, comparisons, model, wanted.unknown);
    const scored = await scorePairs(open, selection, scoring);
    predicting += clock() - before;
    const told = judgedPairs(scored, table.rows, judged);
    const pairs = wanted.oneToOne
      ? matchOneToOne(
          { ...told, weights: told.weights.map((bits) => Math.min(bits, CERTAIN)) },
          { rows: [first, table.rows - first], prior: model.prior, threshold: wanted.unknown },
        )
      : told;
    const threshold =
      wanted.threshold ?? inferThreshold(wanted.oneToOne ? pairs.weights : scored.weights, crowd);
    const strength = { threshold, crowd: Math.min(threshold, crowd), unknown: wanted.unknown };
    return { scored, threshold, clusters: clusterApart(table, pairs, wanted.neverMerge, strength) };
  };
  let found = await predict(wanted.oneToOne ? wanted.unknown : crowdThreshold(table.rows));
  if (!wanted.oneToOne && meanPartners(found.clusters) >= MANY_PARTNERS) {
    // What is common may be common only because one thing stands in so many rows: things are counted anew, each once.
    weighed = countThings(weighed, found.clusters);
    const u = sampleChances(weighed, comparisons, found.clusters);
    model = await agreeing({
      ...model,
      comparisons: model.comparisons.map(({ m }, at) => ({ m, u: u[at]! })),
    });
    found = await predict(crowdThreshold(table.rows, true));
  }
  const { scored, threshold, clusters } = found;
  const ended = clock();
  const { blocking, mostInBlock, pairBudget, pairs: made } = selection;
  return {
    settings: { ...wanted, comparisons, blocking, prior: model.prior, mostInBlock, pairBudget, threshold },
    model,
    table: weighed,
    pairs: scored,
    made,
    clusters,
    estimatedBlockingRecall: estimateRecall(scored, threshold),
    seconds: {
      train: (trained - begun) / 1000,
      predict: predicting / 1000,
      cluster: (ended - trained - predicting) / 1000,
    },
  };
};

/** A model and the pairs to compare with it. */
interface Learned {
  readonly model: LinkageModel;
  readonly selection: SelectedPairs & { readonly pairBudget: number };
}

/** By the rules wanted: as many of the rarest blocks as the budget allows, more of them where matches turn out to be very many. */
const learnWithin = async (
  open: OpenTable,
  wanted: LinkageSettings,
  learning: Learning,
): Promise<Learned> => {
  const { blocking } = wanted;
  const { table } = learning;
  const select = async (pairBudget: number) => {
    const mostInBlock = wanted.mostInBlock ?? (await open.largestBlock({ blocking }, pairBudget));
    const byRule = await open.countPairs({ blocking, mostInBlock });
    const pairs = byRule.reduce((sum, one) => sum + one, 0);
    if (pairs > pairBudget)
      throw new LinkageRefused(
        `the blocking rules make ${pairs} pairs (by rule: ${byRule.join(', ')}), more than the pair budget of ${pairBudget}`,
      );
    return { blocking, mostInBlock, pairBudget, pairs };
  };
  const selection = await select(wanted.pairBudget ?? pairBudgetFor(table.rows));
  const before = Math.log2(2 / table.rows);
  const model = await learnModel(open, selection, learning, { before, pairsARow: TRAINING_PAIRS_A_ROW });
  if (wanted.pairBudget !== null || wanted.mostInBlock !== null) return { model, selection };
  const matches = 2 ** model.prior * possiblePairs(table);
  const budget = pairBudgetForMatches(table.rows, matches);
  if (budget <= selection.pairBudget) return { model, selection };
  const wider = await select(budget);
  const pairsARow = TRAINING_PAIRS_A_ROW * (matches / table.rows);
  return {
    model: await learnModel(open, wider, learning, { before: model.prior, pairsARow }),
    selection: wider,
  };
};

/** In a large table: the model from small blocks of many rules, and of these rules and blocks only what is worth its pairs. */
const learnAndChoose = async (
  open: OpenTable,
  table: LinkageTable,
  candidates: readonly BlockingRule[],
  learning: Learning,
): Promise<Learned> => {
  const { comparisons } = learning;
  const encode = open.store?.encode ?? encodeOnce();
  const sample = openSample(table, candidates, { mostInBlock: LARGEST_CHOICE, encode });
  const counts = await sample.countPairs({ blocking: candidates });
  const all = {
    blocking: candidates,
    mostInBlock: LARGEST_CHOICE,
    pairs: counts.reduce((sum, one) => sum + one, 0),
  };
  const before = Math.log2(2 / table.rows);
  const model = await learnModel(sample, all, learning, { before, pairsARow: TRAINING_PAIRS_A_ROW });
  const score = createScorer(prepareScoring(learning.table, comparisons, model, Math.log2(UNLIKELY)));
  const chanceOf = (left: number, right: number): number =>
    table.apart && table.apart[left] === table.apart[right] ? 0 : 1 / (1 + 2 ** -score(left, right));
  const pairBudget = pairBudgetFor(table.rows);
  const { blocking, mostInBlock } = chooseBlocking(candidates, sample.blocks, chanceOf, pairBudget);
  const made = await open.countPairs({ blocking, mostInBlock });
  open.store?.forgetParts();
  const pairs = made.reduce((sum, one) => sum + one, 0);
  return { model, selection: { blocking, mostInBlock, pairs, pairBudget } };
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
