import { DEFAULT_PERSON_MODEL, type LevelModel, type PersonModel } from './person-model.data.ts';
import { COMPARISONS, inOrder, LEVEL_ORDER } from './persons/level-order.ts';
import { levelsOf } from './persons/levels-of.ts';
import { preparePerson } from './persons/prepare-person.ts';
import type { PersonRecord } from './types.ts';

/** Two records about which a human said whether they are of one person. */
export interface JudgedPair {
  a: PersonRecord;
  b: PersonRecord;
  same: boolean;
}
/** `learned` is false, and `model` the base untouched, where fewer than `needed` pairs were judged either way. */
export interface LearnedModel {
  learned: boolean;
  model: PersonModel;
  same: number;
  notSame: number;
  needed: number;
}

/** Fewer pairs than this either way say more about those pairs than about persons. */
export const LEAST_JUDGED = 30;
/** So many pseudo pairs a comparison does the base count for. */
const PRIOR_PAIRS = 50;

/**
 * Learns m of each level, how often persons judged the same stand at it: posterior means of a multinomial whose Dirichlet prior is
 * centred on the base's shares with the strength of 50 pairs (the conjugate prior), in the model of Fellegi and Sunter, "A Theory
 * for Record Linkage", JASA 64 (1969). What misses on a side says nothing and is not counted. Levels keep their order from
 * agreement to difference and each weighs at most 12 bits either way; prior and u of the base stand. Deterministic; never throws.
 *
 * Not learned: u. Pairs judged "not the same" were suggested because they resemble one another; learned of them, agreement would
 * weigh less than it does among strangers. They are asked for all the same: who only ever confirms teaches that all agree. Even
 * so only pairs that matching had found were judged, so m leans towards agreement: compare both models before relying on it.
 */
export const learnPersonModel = (
  judged: readonly JudgedPair[],
  base: PersonModel = DEFAULT_PERSON_MODEL,
): LearnedModel => {
  const matches = judged.filter((pair) => pair.same);
  const counted = { same: matches.length, notSame: judged.length - matches.length, needed: LEAST_JUDGED };
  if (Math.min(counted.same, counted.notSame) < LEAST_JUDGED)
    return { learned: false, model: base, ...counted };
  const counts = new Map<string, number>();
  for (const pair of matches)
    for (const { name, level } of levelsOf(preparePerson(pair.a), preparePerson(pair.b)) ?? [])
      counts.set(`${name}.${level}`, (counts.get(`${name}.${level}`) ?? 0) + 1);
  const levels = Object.fromEntries(
    COMPARISONS.map((name) => {
      const order: readonly string[] = LEVEL_ORDER[name];
      const before = order.map((level) => base.levels[name][level]!);
      const m = posteriorMeans(
        before.map((chances) => chances.m),
        order.map((level) => counts.get(`${name}.${level}`) ?? 0),
      );
      const after = order.map((level, at): [string, LevelModel] => [level, { m: m[at]!, u: before[at]!.u }]);
      return [name, Object.fromEntries(after)];
    }),
  ) as PersonModel['levels'];
  return { learned: true, model: inOrder({ ...base, levels }), ...counted };
};

/** The shares to expect after `counts` were seen, `prior` (positive shares) counting for `strength` pairs: all sum to 1. */
export const posteriorMeans = (
  prior: readonly number[],
  counts: readonly number[],
  strength: number = PRIOR_PAIRS,
): number[] => {
  const believed = prior.reduce((sum, share) => sum + share, 0);
  const seen = counts.reduce((sum, count) => sum + count, 0);
  // Nothing seen leaves the base to the last bit, also where its shares do not quite sum to one.
  if (seen === 0) return [...prior];
  return prior.map((share, at) => ((strength * share) / believed + (counts[at] ?? 0)) / (strength + seen));
};
