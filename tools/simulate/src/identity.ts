import { dayOf } from './calendar.ts';
import { passportShapes, phoneRanges } from './data/numbers.data.ts';
import { homes } from './data/places.data.ts';
import { nameOf, type PersonName } from './names/name.ts';
import type { Part } from './names/part.ts';
import type { Random } from './random.ts';
import type { Nationality, Place, Sex } from './types.ts';

export interface Identity {
  name: PersonName;
  sex: Sex;
  birthDate: string;
  nationality: Nationality;
  passport: string;
  /** E.164. */
  phone: string;
  home: Place;
}

const SHARES: readonly (readonly [Nationality, number])[] = [
  ['ID', 46],
  ['PH', 9],
  ['VN', 8],
  ['TH', 7],
  ['MM', 7],
  ['CN', 5],
  ['MY', 5],
  ['IN', 4],
  ['NP', 3],
  ['BD', 4],
  ['KH', 2],
];

const HOMES = Object.fromEntries(
  Object.entries(homes).map(([country, list]) => [
    country,
    list.split(';').map((line): Place => {
      const [name = '', latitude, longitude] = line.split(',');
      return { name, country, latitude: Number(latitude), longitude: Number(longitude) };
    }),
  ]),
) as Record<Nationality, Place[]>;

const digits = (random: Random, count: number): string => {
  let text = '';
  for (let index = 0; index < count; index++) text += random.below(10);
  return text;
};

export function phoneOf(random: Random, nationality: Nationality): string {
  const range = phoneRanges[nationality];
  const prefix = random.pick<string>(range.prefixes);
  return `+${range.country}${prefix}${digits(random, range.digits - prefix.length)}`;
}

export function passportOf(random: Random, nationality: Nationality): string {
  const { shape, letters } = passportShapes[nationality];
  // The first letter of a shape such as MA or P…A is fixed; A stands for a drawn letter, 9 for a digit.
  return shape.replace(/[A9]/g, (mark) =>
    mark === '9' ? String(random.below(10)) : letters.charAt(random.below(letters.length)),
  );
}

/** Most are in their twenties; few are under 18 or over 45. `year` is the region's last year. */
function birthDateOf(random: Random, year: number): string {
  const age = random.chance(0.02)
    ? random.between(15, 17)
    : 18 + Math.floor(27 * random.next() ** 1.7) + (random.chance(0.04) ? 12 : 0);
  return dayOf(year - 1 - age, random.between(1, 12), random.between(1, 28));
}

export interface Kin {
  nationality: Nationality;
  family: Part | null;
  phone: string;
  home: Place;
  /** A twin has the same birth date. */
  birthDate: string | null;
}

/** An invented identity; with `kin` a brother or sister of another. */
export function identityOf(random: Random, year: number, kin: Kin | null = null): Identity {
  const nationality = kin?.nationality ?? random.weighted(SHARES);
  const sex: Sex = random.chance(0.42) ? 'female' : 'male';
  const name = nameOf(random, nationality, sex, kin?.family ?? null);
  return {
    name,
    sex,
    nationality,
    birthDate: kin?.birthDate ?? birthDateOf(random, year),
    passport: passportOf(random, nationality),
    phone: kin && random.chance(0.5) ? kin.phone : phoneOf(random, nationality),
    home: kin?.home ?? random.pick(HOMES[nationality]),
  };
}
