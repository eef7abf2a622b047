import type { PersonRecord } from '@suar/linkage';
import type { PersonRow } from '@suar/simulate';

const addYears = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** The comparable record of a row: the native name is a second name, an age on a day is a year of possible births. */
export const recordOfRow = (row: PersonRow): PersonRecord => ({
  id: row.row_id,
  role: 'person_at_risk',
  names: [row.full_name, row.native_name].filter((name) => name !== null),
  ...(row.sex ? { sex: row.sex } : {}),
  birth: row.birth_date
    ? [{ from: row.birth_date, to: row.birth_date }]
    : row.age === null
      ? []
      : [{ from: addYears(row.reported_on, -row.age - 1), to: addYears(row.reported_on, -row.age) }],
  nationalities: row.nationality ? [row.nationality] : [],
  passports: row.passport ? [row.passport] : [],
  nationalIds: [],
  phones: row.phone ? [row.phone] : [],
  emails: [],
  handles: [],
  places: row.place ? [row.place] : [],
});
