import { compareBirths } from '../compare-births.ts';
import { digitsConfusable } from '../identifiers.ts';
import type { ComparisonName } from '../types.ts';
import { birthYearBits, overlapShare } from './birth-rarity.ts';
import { comparePersonNames } from './compare-person-names.ts';
import { comparePhones, hubWeight } from './compare-phones.ts';
import { documentBits } from './document-rarity.ts';
import type { Frequencies } from './frequencies.ts';
import { nameRarity } from './name-rarity.ts';
import type { PreparedDocument, PreparedPerson } from './prepare-person.ts';
import type { SameWords } from './same-words.ts';

/** At which level one comparison of two records stands, and what is known of the very values beside the level. */
export interface ComparedLevel {
  name: ComparisonName;
  level: string;
  /** The share of strangers who agree so in these values; it takes the place of the level's u. */
  chance: number | null;
  /** Bits that the values add to the level's weight, or take from it. */
  extra: number | null;
}

const compared = (
  name: ComparisonName,
  level: string,
  chance: number | null = null,
  extra: number | null = null,
): ComparedLevel => ({ name, level, chance, extra });

/**
 * The levels of all comparisons, in the order in which they are shown. Names and phones are counted where `frequencies` are
 * given. What costs little is compared first; where `isWorthwhile` says no to it, the rest is not looked at and null returned.
 */
export const levelsOf = (
  a: PreparedPerson,
  b: PreparedPerson,
  frequencies?: Frequencies,
  same?: SameWords,
  isWorthwhile?: (plain: readonly ComparedLevel[]) => boolean,
): ComparedLevel[] | null => {
  const [first, second] = [a.record, b.record];
  const birth = compareBirths(first.birth, second.birth);
  const chance = birth === 'overlap' ? overlapShare(first.birth, second.birth, frequencies) : null;
  const plain = [
    compared('birth', birth, chance, birthYearBits(birth, first.birth, second.birth, frequencies)),
    compared('sex', first.sex && second.sex ? (first.sex === second.sex ? 'same' : 'differs') : 'missing'),
    compared('nationality', overlap(a.nationalities, b.nationalities)),
    documents('passport', a.passports, b.passports, frequencies),
    documents('national_id', a.nationalIds, b.nationalIds, frequencies),
  ];
  if (isWorthwhile && !isWorthwhile(plain)) return null;
  const names = comparePersonNames(a.readings, b.readings, same);
  const against = names.level === 'differs' || names.level === 'part_conflicts';
  // Siblings share a rare family name: where parts conflict, rarity is no sign of one person.
  const rarity = frequencies && !against ? nameRarity(names, frequencies) : null;
  // A phone, e-mail or handle may be a mother's, an agent's or a whole group's: it does not count where names or births speak against it.
  const doubted = against || birth === 'differs';
  const phone = comparePhones(a, b);
  const hub = frequencies && phone.level === 'same' && !doubted ? hubWeight(phone.shared, frequencies) : null;
  return [
    compared('name', names.level, rarity === null ? null : 2 ** -rarity),
    ...(rarity === null ? plain : plain.map(saidByName)),
    compared('phone', shared(phone.level, doubted), null, hub),
    compared('email', shared(overlap(a.emails, b.emails), doubted)),
    compared('handle', shared(overlap(a.handles, b.handles), doubted)),
    compared('place', overlap(a.places, b.places)),
  ];
};

/** What share of strangers of one name are of one sex and one nationality: the name has said so already. */
const OF_ONE_NAME: Partial<Record<ComparisonName, number>> = { sex: 0.95, nationality: 0.98 };
const saidByName = (one: ComparedLevel): ComparedLevel => {
  const chance = one.level === 'same' ? OF_ONE_NAME[one.name] : undefined;
  return chance === undefined ? one : { ...one, chance };
};

const shared = (level: string, doubted: boolean): string =>
  doubted && (level === 'same' || level === 'reassigned') ? 'not_applicable' : level;

const overlap = (a: readonly string[], b: readonly string[]): 'missing' | 'same' | 'differs' => {
  if (a.length === 0 || b.length === 0) return 'missing';
  for (const value of a) if (b.includes(value)) return 'same';
  return 'differs';
};

const documents = (
  name: 'passport' | 'national_id',
  a: readonly PreparedDocument[],
  b: readonly PreparedDocument[],
  frequencies: Frequencies | undefined,
): ComparedLevel => {
  if (a.length === 0 || b.length === 0) return compared(name, 'missing');
  const shared = a.filter(({ number }) => number !== '' && b.some((other) => other.number === number));
  if (shared.length > 0) return compared(name, 'same', null, documentBits(shared, frequencies));
  const confusable = a.some((x) => b.some((y) => digitsConfusable(x.digits, y.digits)));
  return compared(name, confusable ? 'confusable' : 'differs');
};
