import { createRandomness, cryptoBytes, type RandomBytes } from '../noise/random.ts';
import { accepted, type Outcome, refused } from '../outcome.ts';
import type { Records } from '../records/types.ts';
import { checkOptions, MAX_COMBINATIONS } from './check-options.ts';
import { countTuples } from './count-tuples.ts';
import { type LevelNoise, planNoise } from './noise-plan.ts';
import {
  observedAttributes,
  pickAttributes,
  publishedColumns,
  recordAttributes,
} from './record-attributes.ts';
import type { TupleIndex } from './tuple-index.ts';
import type { AggregateLevel, Aggregates, Protection } from './types.ts';
import { growUniverse, indexTuples, partWithout, type Tuples } from './universe.ts';

export interface PublishOptions {
  readonly protection: Protection;
  /** The longest combinations to publish. 3 by default, at most 8. */
  readonly length?: number;
  /** Lengths with more possible combinations than this are left out, with what they would have cost. 10,000,000 by default. */
  readonly maxCombinations?: number;
  readonly bytes?: RandomBytes;
}

/**
 * Publishes how many records have each value, pair, triple ... of values, as far as the noise lets it be told: for wide tables
 * without a plan. An empty value counts as absent; map what else says nothing ("False", "0") to it beforehand.
 *
 * The aggregates of Synthetic Data Showcase (Gopi, Mahabadi, Yekhanin: DP marginals) with three repairs. What one record may add
 * is a public number, not a percentile of the data. The noise is the discrete Gaussian. Zero-concentrated privacy is turned
 * into (epsilon, delta) tightly. Under `privacy`, the whole result is (epsilon, delta)-differentially private for adding or
 * removing one record, as long as the column names, and the order within code lists, do not come from the data.
 *
 * Each length only looks at combinations whose parts were published, in the data or not. No count exceeds those of its parts;
 * cells do not add up to their margins. O(records x C(columns, length) + possible combinations x length^2).
 */
export const publishAggregates = (
  records: Records,
  { protection, length = 3, maxCombinations = MAX_COMBINATIONS, bytes = cryptoBytes }: PublishOptions,
): Outcome<Aggregates> => {
  const problems = checkOptions(records, length, maxCombinations, protection);
  if (problems.length > 0) return refused(problems);
  const randomness = createRandomness(bytes);
  const plan = planNoise(protection, length, randomness);
  const observed = observedAttributes(records);
  const all = recordAttributes(records, observed);
  const singles = select(
    { length: 1, size: observed.columnOf.length, attributes: Int32Array.from(observed.columnOf.keys()) },
    countTuples(all, observed.columnOf.length, [], plan.levels[0]!.most, randomness),
    plan.levels[0]!,
  );
  const attributes = pickAttributes(observed, singles.tuples.attributes);
  const { columns, codeOf } = publishedColumns(records.columns, attributes);
  const own = recordAttributes(records, attributes);
  let last: Tuples = { ...singles.tuples, attributes: Int32Array.from(attributes.columnOf.keys()) };
  const levels: AggregateLevel[] = [levelOf(last, singles.counts, plan.levels[0]!)];
  const indexes: TupleIndex[] = [];
  for (const noise of plan.levels.slice(1)) {
    const universe = growUniverse(last, attributes.columnOf, indexes, maxCombinations);
    if (universe === null) break;
    const within = [...indexes, indexTuples(universe, indexes)];
    const { tuples, counts } = select(
      universe,
      countTuples(own, universe.size, within, noise.most, randomness),
      noise,
    );
    capByParts(tuples, counts, levels.at(-1)!.counts, indexes);
    levels.push(levelOf(tuples, counts, noise));
    indexes.push(indexTuples(tuples, indexes));
    last = tuples;
  }
  const recordCount = Math.max(0, plan.recordCount.publish(records.size));
  const rho = [plan.recordCount, ...plan.levels.slice(0, levels.length)].reduce(
    (sum, noise) => sum + noise.rho,
    0,
  );
  return accepted({
    protection,
    cost: protection.kind === 'privacy' ? { rho, groups: null } : null,
    rareValueDelta: plan.rareValueDelta,
    columns,
    recordCount,
    columnOf: attributes.columnOf,
    codeOf,
    levels,
  });
};

const levelOf = (
  { attributes }: Tuples,
  counts: Float64Array,
  { sigma, atLeast }: LevelNoise,
): AggregateLevel => ({
  attributes,
  counts,
  sigma,
  atLeast,
});

/** The combinations whose published counts reach the threshold. */
const select = (
  { length, size, attributes }: Tuples,
  exact: Float64Array,
  { publish, atLeast }: LevelNoise,
): { tuples: Tuples; counts: Float64Array } => {
  const published = exact.map(publish);
  const kept: number[] = [];
  for (let tuple = 0; tuple < size; tuple++) if (published[tuple]! >= atLeast) kept.push(tuple);
  const chosen = new Int32Array(kept.length * length);
  for (const [to, from] of kept.entries())
    chosen.set(attributes.subarray(from * length, (from + 1) * length), to * length);
  return {
    tuples: { length, size: kept.length, attributes: chosen },
    counts: Float64Array.from(kept, (tuple) => published[tuple]!),
  };
};

/** Consistency: a combination is not more frequent than any part of it. */
const capByParts = (
  { length, size, attributes }: Tuples,
  counts: Float64Array,
  partCounts: Float64Array,
  indexes: readonly TupleIndex[],
): void => {
  for (let tuple = 0; tuple < size; tuple++) {
    const values = attributes.subarray(tuple * length, (tuple + 1) * length);
    for (let left = 0; left < length; left++)
      counts[tuple] = Math.min(counts[tuple]!, partCounts[partWithout(values, left, indexes)]!);
  }
};
