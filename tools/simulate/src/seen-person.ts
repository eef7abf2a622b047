import { ageOn } from './calendar.ts';
import { phoneRanges } from './data/numbers.data.ts';
import type { Identity } from './identity.ts';
import type { Random } from './random.ts';
import { type NameErrors, type SeenName, seenName } from './seen-name.ts';
import { dayMonthSwapped, misreadPassport, transposedPassport } from './slips.ts';
import type { ErrorChannel } from './types.ts';

/** What one report knows of one person, errors and gaps and all. Null means that the report is silent. */
export interface SeenPerson {
  name: SeenName;
  sex: 'female' | 'male' | null;
  birthDate: string | null;
  age: number | null;
  nationality: string | null;
  passport: string | null;
  /** As written; `phoneValue` is the number meant, in E.164. */
  phone: string | null;
  phoneValue: string | null;
  errors: ErrorChannel[];
}

/** Chances: of silence for each field, and of each error where the field is given. */
export interface SeenRates {
  names: NameErrors;
  missing: { sex: number; birth: number; nationality: number; passport: number; phone: number };
  daySwapped: number;
  januaryFirst: number;
  yearOff: number;
  ageOnly: number;
  misread: number;
  transposed: number;
  withoutCountry: number;
}

function seenBirth(random: Random, identity: Identity, rates: SeenRates, on: string, errors: ErrorChannel[]) {
  if (random.chance(rates.missing.birth)) {
    errors.push('missing');
    return { birthDate: null, age: null };
  }
  const truth = identity.birthDate;
  if (random.chance(rates.ageOnly)) {
    errors.push('age_only');
    return {
      birthDate: null,
      age: Math.max(1, ageOn(truth, on) + (random.chance(0.15) ? random.pick([-1, 1]) : 0)),
    };
  }
  const roll = random.next();
  let birthDate = truth;
  if (roll < rates.daySwapped) {
    birthDate = dayMonthSwapped(truth) ?? truth;
    if (birthDate !== truth) errors.push('birth_day_month_swapped');
  } else if (roll < rates.daySwapped + rates.januaryFirst) {
    birthDate = `${truth.slice(0, 4)}-01-01`;
    if (birthDate !== truth) errors.push('birth_january_first');
  } else if (roll < rates.daySwapped + rates.januaryFirst + rates.yearOff) {
    birthDate = `${Number(truth.slice(0, 4)) + random.pick([-1, 1])}${truth.slice(4)}`;
    errors.push('birth_year_off');
  }
  return { birthDate, age: null };
}

function seenPassport(
  random: Random,
  identity: Identity,
  rates: SeenRates,
  errors: ErrorChannel[],
): string | null {
  if (random.chance(rates.missing.passport)) return null;
  const roll = random.next();
  if (roll < rates.misread) {
    const misread = misreadPassport(random, identity.passport);
    if (misread) errors.push('passport_misread');
    return misread ?? identity.passport;
  }
  if (roll < rates.misread + rates.transposed) {
    const swapped = transposedPassport(random, identity.passport);
    if (swapped) errors.push('passport_transposed');
    return swapped ?? identity.passport;
  }
  return identity.passport;
}

/** The number as people write it: with the country code, or with the trunk 0 only, in groups or in one. */
export function writtenPhone(
  random: Random,
  phone: string,
  identity: Identity,
  withoutCountry: number,
): { words: string; local: boolean } {
  const range = phoneRanges[identity.nationality];
  // A number of another country is written whole.
  if (!phone.startsWith(`+${range.country}`)) return { words: phone, local: false };
  const national = phone.slice(1 + range.country.length);
  if (range.trunk !== '' && random.chance(withoutCountry)) {
    const local = range.trunk + national;
    return {
      words: random.chance(0.5) ? local : `${local.slice(0, 4)}-${local.slice(4, 8)}-${local.slice(8)}`,
      local: true,
    };
  }
  return {
    words: random.chance(0.5)
      ? phone
      : `+${range.country} ${national.slice(0, 3)}-${national.slice(3, 7)}-${national.slice(7)}`.replace(
          /-$/,
          '',
        ),
    local: false,
  };
}

/** One sighting of the identity on that day. `sharedPhone` stands for a companion's number, given in place of the own. */
export function seenPerson(
  random: Random,
  identity: Identity,
  rates: SeenRates,
  on: string,
  sharedPhone: string | null = null,
): SeenPerson {
  const errors: ErrorChannel[] = [];
  const name = seenName(random, identity.name, identity.nationality, identity.sex, rates.names);
  errors.push(...name.errors);
  const { birthDate, age } = seenBirth(random, identity, rates, on, errors);
  const passport = seenPassport(random, identity, rates, errors);
  let phone: string | null = null;
  let phoneValue: string | null = null;
  if (!random.chance(rates.missing.phone)) {
    const shared = sharedPhone !== null && random.chance(0.3);
    phoneValue = shared ? sharedPhone : identity.phone;
    const written = writtenPhone(random, phoneValue, identity, rates.withoutCountry);
    phone = written.words;
    if (shared) errors.push('phone_shared');
    if (written.local) errors.push('phone_without_country');
  }
  return {
    name,
    sex: random.chance(rates.missing.sex) ? null : identity.sex,
    birthDate,
    age,
    nationality: random.chance(rates.missing.nationality) ? null : identity.nationality,
    passport,
    phone,
    phoneValue,
    errors,
  };
}
