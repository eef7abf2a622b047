import type { PersonRecord } from './types.ts';

/** A record of which nothing is known but what is given. */
export const person = (id: string, part: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  role: 'person_at_risk',
  names: [],
  birth: [],
  nationalities: [],
  passports: [],
  nationalIds: [],
  phones: [],
  emails: [],
  handles: [],
  places: [],
  ...part,
});

/** An exact day of birth. */
export const born = (day: string) => [{ from: day, to: day }];
