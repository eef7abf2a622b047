import { addDays } from '../calendar.ts';
import { sites } from '../data/places.data.ts';
import { householdOf, type Member } from '../household.ts';
import { type Random, randomOf, shuffled } from '../random.ts';
import { seenPerson } from '../seen-person.ts';
import { CHAT_RATES, LIST_RATES } from '../seen-rates.ts';
import type { PersonRow } from '../types.ts';

const WINDOW = 256;
const FIRST_DAY = '2024-01-01';
const DAYS = 900;

type UnnumberedRow = Omit<PersonRow, 'row_id'>;

function* sightings(
  random: Random,
  member: Member,
  personId: string,
  companionPhone: string | null,
): Generator<UnnumberedRow> {
  const { identity } = member;
  const times = Number(
    random.weighted([
      ['1', 45],
      ['2', 30],
      ['3', 15],
      ['4', 7],
      ['5', 3],
    ]),
  );
  for (let time = 0; time < times; time++) {
    const on = addDays(FIRST_DAY, random.below(DAYS));
    const fromFamily = random.chance(0.4);
    const seen = seenPerson(random, identity, fromFamily ? CHAT_RATES : LIST_RATES, on, companionPhone);
    const site = random.chance(0.2) ? null : random.pick(sites);
    yield {
      person_id: personId,
      full_name: seen.name.full,
      given_name: seen.name.given,
      family_name: seen.name.family,
      native_name: seen.name.native,
      sex: fromFamily && random.chance(0.7) ? identity.sex : seen.sex,
      birth_date: seen.birthDate,
      age: seen.age,
      nationality: seen.nationality === null ? null : identity.nationality,
      passport: seen.passport,
      phone: seen.phone,
      place: site?.name ?? null,
      country: site?.country ?? null,
      reported_on: on,
    };
  }
}

/**
 * Flat rows for linkage and load tests: `count` rows, each one sighting of a person; `person_id` is the gold. One window of
 * some hundreds of households is held at a time, whatever the count; fewer rows of the same seed are a prefix of more.
 * Throws RangeError on a count that is no whole number >= 0.
 */
export function* simulatePersons({
  seed,
  count,
}: {
  seed: string | number;
  count: number;
}): Generator<PersonRow> {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError('count: expected a whole number of 0 or more');
  let row = 0;
  let person = 0;
  for (let window = 0; row < count; window++) {
    const rows: UnnumberedRow[] = [];
    for (let index = 0; index < WINDOW; index++) {
      const random = randomOf(seed, 'rows', window, index);
      const members = householdOf(random, 2026, 3);
      for (const [place, member] of members.entries()) {
        const companion = members[place === 0 ? 1 : 0]?.identity.phone ?? null;
        rows.push(...sightings(random, member, `P${++person}`, members.length > 1 ? companion : null));
      }
    }
    // Sightings of one person must not stand side by side: a linkage could win by row order alone.
    for (const unnumbered of shuffled(randomOf(seed, 'order', window), rows)) {
      if (row === count) return;
      yield { row_id: `R${++row}`, ...unnumbered };
    }
  }
}
