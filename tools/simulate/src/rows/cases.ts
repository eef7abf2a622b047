import { addDays } from '../calendar.ts';
import { householdOf } from '../household.ts';
import { romanOf } from '../names/name.ts';
import { randomOf } from '../random.ts';
import type { Nationality, Sex, SiteCountry } from '../types.ts';

/** One case for the load bench. Status and outcome are words of the case's vocabulary. */
export interface CaseRow {
  number: number;
  name: string;
  sex: Sex;
  birth_year: number;
  nationality: Nationality;
  country: SiteCountry;
  opened_on: string;
  status: 'open' | 'screening' | 'awaiting_second_reader' | 'decided' | 'closed';
  outcome: 'undecided' | 'presumed_victim' | 'confirmed_victim' | 'not_victim';
  /** 1 to 40; null: nobody's. */
  assignee: number | null;
  /** One incident holds some 200 cases; null: of no incident. */
  incident: number | null;
}

/**
 * `count` cases opened in the five years up to `until` (ISO date), in no order of date, as a generator that holds one.
 * Throws RangeError on a bad count or date.
 */
export function* simulateCases({
  seed,
  count,
  until,
}: {
  seed: string | number;
  count: number;
  until: string;
}): Generator<CaseRow> {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError('count: expected a whole number of 0 or more');
  const year = Number(addDays(until, 0).slice(0, 4));
  const incidents = Math.max(1, Math.round(count / 400));
  for (let number = 1; number <= count; number++) {
    const random = randomOf(seed, 'case', number);
    const { identity } = householdOf(random, year, 1)[0]!;
    // More cases of late than long ago.
    const daysAgo = Math.floor(1826 * random.next() ** 1.5);
    const status = random.weighted(
      daysAgo < 60
        ? [
            ['open', 40],
            ['screening', 40],
            ['awaiting_second_reader', 8],
            ['decided', 10],
            ['closed', 2],
          ]
        : [
            ['open', 4],
            ['screening', 10],
            ['awaiting_second_reader', 4],
            ['decided', 32],
            ['closed', 50],
          ],
    );
    const outcome =
      status === 'decided' || (status === 'closed' && random.chance(0.9))
        ? random.weighted([
            ['presumed_victim', 22],
            ['confirmed_victim', 20],
            ['not_victim', 58],
          ])
        : 'undecided';
    yield {
      number,
      name: romanOf(identity.name),
      sex: identity.sex,
      birth_year: Number(identity.birthDate.slice(0, 4)),
      nationality: identity.nationality,
      country: random.weighted([
        ['KH', 55],
        ['MM', 27],
        ['LA', 8],
        ['PH', 6],
        ['TH', 4],
      ]),
      opened_on: addDays(until, -daysAgo),
      status,
      outcome,
      assignee: random.chance(0.06) ? null : random.between(1, 40),
      incident: random.chance(0.5) ? random.between(1, incidents) : null,
    };
  }
}
