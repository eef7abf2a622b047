import { addDays } from './calendar.ts';
import { casesOf } from './casework/cases.ts';
import type { SuggestedCase } from './casework/types.ts';
import { reportsOf } from './report/plan.ts';
import { populationOf } from './truth/population.ts';
import type { InventedIncident, InventedPerson, InventedReport, Organisation } from './types.ts';

export interface Region {
  organisations: Organisation[];
  incidents: InventedIncident[];
  persons: InventedPerson[];
  /** In order of arrival. */
  reports: InventedReport[];
  /** In order of opening. */
  cases: SuggestedCase[];
}

/** Invented bodies; the states are real, the offices are not. */
const ORGANISATIONS: Organisation[] = [
  { id: 'O1', name: 'Consular Protection Desk (demonstration)', country: 'ID' },
  { id: 'O2', name: 'Rumah Lentera (NGO)', country: 'ID' },
  { id: 'O3', name: 'Bahay Silong (NGO)', country: 'PH' },
  { id: 'O4', name: 'Riverside Shelter', country: 'TH' },
  { id: 'O5', name: 'Lotus Aid', country: 'KH' },
];

/**
 * An invented region: the truth about its people, the reports that came in about them, and suggested casework. The same
 * arguments give the same bytes. `until` is an ISO day; nothing is dated after it. Throws RangeError on bad arguments.
 */
export function simulateRegion({
  seed,
  reports = 3000,
  persons = 2800,
  until,
}: {
  seed: string | number;
  reports?: number;
  persons?: number;
  until: string;
}): Region {
  for (const [name, value] of Object.entries({ reports, persons })) {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`${name}: expected a whole number of 0 or more`);
  }
  const last = addDays(until, 0);
  const { inhabitants, incidents } = populationOf(seed, persons, last);
  const people = inhabitants.map(({ person }) => person);
  const written = reportsOf(seed, inhabitants, incidents, reports, last);
  return {
    organisations: ORGANISATIONS.map((one) => ({ ...one })),
    incidents: incidents.map(({ of }) => of),
    persons: people,
    reports: written,
    cases: casesOf(seed, people, written, last),
  };
}
