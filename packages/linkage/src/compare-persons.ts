import { DEFAULT_PERSON_MODEL, type PersonModel } from './person-model.data.ts';
import type { Frequencies } from './persons/frequencies.ts';
import { type ComparedLevel, levelsOf } from './persons/levels-of.ts';
import { preparePerson } from './persons/prepare-person.ts';
import { bitsOf } from './persons/weigh.ts';
import type { ComparisonOutcome, ComparisonWeight, Explanation, PersonRecord } from './types.ts';

const OUTCOME: Record<string, ComparisonOutcome> = {
  missing: 'missing',
  differs: 'differs',
  not_applicable: 'not_applicable',
  exact: 'agrees',
  same: 'agrees',
  same_tokens: 'agrees',
};

/**
 * Compares two records comparison by comparison in the Fellegi-Sunter model (1969): each level weighs log2(m/u); how rare the
 * names, how narrow the births and how much used the phones are that agree comes on top (Winkler 1988), names and phones only
 * where `frequencies` of an index are given. What is missing weighs nothing and is not a difference.
 */
export const comparePersons = (
  a: PersonRecord,
  b: PersonRecord,
  model: PersonModel = DEFAULT_PERSON_MODEL,
  frequencies?: Frequencies,
): Explanation => {
  const levels = levelsOf(preparePerson(a), preparePerson(b), frequencies, model.sameWords) ?? [];
  const comparisons = levels.map((level) => weightOf(level, model));
  const weight = comparisons.reduce(
    (sum, one) => sum + one.weight + (one.termFrequencyWeight ?? 0),
    model.prior,
  );
  return {
    weight,
    probability: probabilityOf(weight),
    prior: model.prior,
    crossRole: areCrossed(a, b),
    comparisons,
  };
};

const weightOf = (compared: ComparedLevel, model: PersonModel): ComparisonWeight => {
  const { name, level, chance, extra } = compared;
  const chances = model.levels[name][level];
  const weight = chances ? Math.log2(chances.m / chances.u) : 0;
  const outcome = OUTCOME[level] ?? 'close';
  if (chance === null && extra === null) return { name, level, outcome, weight };
  return { name, level, outcome, weight, termFrequencyWeight: bitsOf(compared, model) - weight };
};

/** Whether one is suspected and the other is not. */
export const areCrossed = (a: PersonRecord, b: PersonRecord): boolean =>
  a.role !== b.role && (a.role === 'suspect' || b.role === 'suspect');

/** From bits of evidence to a probability. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);
