import { compareBirths } from './compare-births.ts';
import { normaliseIdentifier, normalisePassport, passportsConfusable, phoneTail } from './identifiers.ts';
import { compareNameLists } from './names/compare-names.ts';
import { DEFAULT_PERSON_MODEL, type PersonModel } from './person-model.data.ts';
import type {
  ComparisonName,
  ComparisonOutcome,
  ComparisonWeight,
  Explanation,
  PersonRecord,
  TokenFrequency,
} from './types.ts';

const overlap = (
  a: readonly string[],
  b: readonly string[],
  form: (value: string) => string,
): string | null => {
  if (a.length === 0 || b.length === 0) return 'missing';
  const held = new Set(a.map(form).filter((value) => value !== ''));
  return b.some((value) => held.has(form(value))) ? 'same' : 'differs';
};

const documents = (a: readonly string[], b: readonly string[]): string => {
  const level = overlap(a, b, normalisePassport) ?? 'missing';
  if (level !== 'differs') return level;
  return a.some((x) => b.some((y) => passportsConfusable(x, y))) ? 'confusable' : 'differs';
};

const OUTCOME: Record<string, ComparisonOutcome> = {
  missing: 'missing',
  differs: 'differs',
  not_applicable: 'not_applicable',
  exact: 'agrees',
  same: 'agrees',
  same_tokens: 'agrees',
};
const outcomeOf = (level: string): ComparisonOutcome => OUTCOME[level] ?? 'close';

/** A token this common says nothing more than the level does; rarer ones add, commoner ones take (bits). */
const TYPICAL_FREQUENCY = 0.003;
const MOST_FREQUENCY_BITS = 5;

/**
 * Compares two records comparison by comparison in the Fellegi-Sunter model (1969): each level weighs log2(m/u), rarity of
 * the shared name tokens comes on top (Winkler 1988), what is missing weighs nothing and is not a difference.
 */
export const comparePersons = (
  a: PersonRecord,
  b: PersonRecord,
  model: PersonModel = DEFAULT_PERSON_MODEL,
  frequency?: TokenFrequency,
): Explanation => {
  const comparisons: ComparisonWeight[] = [];
  const add = (name: ComparisonName, level: string, termFrequencyWeight?: number): void => {
    const chances = model.levels[name][level];
    comparisons.push({
      name,
      level,
      outcome: outcomeOf(level),
      weight: chances ? Math.log2(chances.m / chances.u) : 0,
      ...(termFrequencyWeight === undefined ? {} : { termFrequencyWeight }),
    });
  };
  const names = compareNameLists(a.names, b.names);
  add('name', names.level, rarity(names.shared, frequency));
  const birth = compareBirths(a.birth, b.birth);
  add('birth', birth);
  add('sex', a.sex && b.sex ? (a.sex === b.sex ? 'same' : 'differs') : 'missing');
  add('nationality', overlap(a.nationalities, b.nationalities, normaliseIdentifier) ?? 'missing');
  add('passport', documents(a.passports, b.passports));
  add('national_id', documents(a.nationalIds, b.nationalIds));
  // A phone, e-mail or handle may be a mother's, an agent's or a whole group's: it counts for less where names or births speak against it.
  const against = names.level === 'differs' || names.level === 'part_conflicts' || birth === 'differs';
  add('phone', shared(overlap(a.phones, b.phones, phoneTail), against));
  add('email', shared(overlap(a.emails, b.emails, normaliseIdentifier), against));
  add('handle', shared(overlap(a.handles, b.handles, normaliseIdentifier), against));
  add(
    'place',
    overlap(a.places, b.places, normaliseIdentifier) === 'same'
      ? 'same'
      : a.places.length > 0 && b.places.length > 0
        ? 'differs'
        : 'missing',
  );
  const weight = comparisons.reduce(
    (sum, one) => sum + one.weight + (one.termFrequencyWeight ?? 0),
    model.prior,
  );
  return {
    weight,
    probability: probabilityOf(weight),
    prior: model.prior,
    crossRole: a.role !== b.role && (a.role === 'suspect' || b.role === 'suspect'),
    comparisons,
  };
};

const shared = (level: string | null, against: boolean): string =>
  level === 'same' && against ? 'not_applicable' : (level ?? 'missing');

const rarity = (tokens: readonly string[], frequency: TokenFrequency | undefined): number | undefined => {
  if (!frequency || tokens.length === 0) return undefined;
  const rarest = Math.min(...tokens.map((token) => frequency(token) || TYPICAL_FREQUENCY));
  return Math.max(-MOST_FREQUENCY_BITS, Math.min(MOST_FREQUENCY_BITS, Math.log2(TYPICAL_FREQUENCY / rarest)));
};

/** From bits of evidence to a probability. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);
