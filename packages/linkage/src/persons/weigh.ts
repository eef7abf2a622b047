import type { PersonModel } from '../person-model.data.ts';
import type { ComparisonName } from '../types.ts';
import type { Frequencies } from './frequencies.ts';
import { type ComparedLevel, levelsOf } from './levels-of.ts';
import { MOST_RARITY } from './name-rarity.ts';
import type { PreparedPerson } from './prepare-person.ts';

/** The bits of one comparison, its values counted in: log2 of m over the chance, or over u where no chance is known. */
export const bitsOf = ({ name, level, chance, extra }: ComparedLevel, model: PersonModel): number => {
  const chances = model.levels[name][level];
  if (!chances) return 0;
  const strangers = chance === null ? chances.u : chance * (chances.v ?? 1);
  return Math.log2(chances.m / strangers) + (extra ?? 0);
};

/** How many further records of a person bear the very words of one of them: none is assumed where partners were not learned. */
export const ownRecords = ({ partners = 0, levels: { name } }: PersonModel): number =>
  partners * ((name.exact?.m ?? 0) + (name.same_tokens?.m ?? 0));

const sumOf = (levels: readonly ComparedLevel[], model: PersonModel): number => {
  let sum = 0;
  for (const level of levels) sum += bitsOf(level, model);
  return sum;
};

const mostOf = (name: ComparisonName, model: PersonModel): number =>
  Math.max(0, ...Object.values(model.levels[name]).map(({ m, u }) => Math.log2(m / u)));

/**
 * Weighs pairs as `comparePersons` does, or gives null where a pair cannot reach `least` bits: most candidates of an index are
 * refused by births and documents, before their names are compared.
 */
export const createWeigher = (model: PersonModel, frequencies: Frequencies, least: number) => {
  const mostOfNames = model.prior + Math.max(MOST_RARITY, mostOf('name', model)) + mostOf('place', model);
  const contacts = (['phone', 'email', 'handle'] as const).map((name) => mostOf(name, model));
  const [phone = 0, email = 0, handle = 0] = contacts;
  return (a: PreparedPerson, b: PreparedPerson): number | null => {
    const most =
      mostOfNames +
      (a.phones.length > 0 && b.phones.length > 0 ? phone : 0) +
      (a.emails.length > 0 && b.emails.length > 0 ? email : 0) +
      (a.handles.length > 0 && b.handles.length > 0 ? handle : 0);
    const mayReach = (plain: readonly ComparedLevel[]): boolean => most + sumOf(plain, model) >= least;
    const levels = levelsOf(a, b, frequencies, model.sameWords, mayReach);
    if (!levels) return null;
    const weight = model.prior + sumOf(levels, model);
    return weight >= least ? weight : null;
  };
};
