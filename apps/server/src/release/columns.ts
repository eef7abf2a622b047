import { BALI_PROCESS, OUTCOMES, type ReleaseColumn, type ReleaseColumnName, SEXES } from '@suar/core';

/** The months from one to the other, both included. */
export const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (let at = from; at <= to; ) {
    months.push(at);
    if (++month > 12) [year, month] = [year + 1, 1];
    at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
};

export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

const COUNTRIES = [...BALI_PROCESS.members, 'other', ''];

/** Every column with its code list: a function of the asked months alone, so that no case is looked at for it. */
export const columnsOf = (from: string, to: string): ReleaseColumn[] => {
  const months = monthsBetween(from, to);
  return [
    { name: 'country', values: COUNTRIES },
    { name: 'nationality', values: COUNTRIES },
    { name: 'sex', values: [...SEXES] },
    { name: 'outcome', values: [...OUTCOMES] },
    { name: 'year', values: [...new Set(months.map((month) => month.slice(0, 4)))] },
    { name: 'quarter', values: [...new Set(months.map(quarterOf))] },
    { name: 'month', values: months },
  ];
};

/** The columns that any of the tables names, in the fixed order. */
export const usedColumns = (
  columns: readonly ReleaseColumn[],
  tables: readonly (readonly string[])[],
): ReleaseColumn[] => columns.filter(({ name }) => tables.some((table) => table.includes(name)));

const listed = (country: string | null): string =>
  country === null ? '' : COUNTRIES.includes(country) ? country : 'other';

export interface CountedPerson {
  country: string | null;
  nationality: string | null;
  sex: string;
  outcome: string;
  month: string;
}

/** A person as one record by the public code lists. */
export const recordOf = (person: CountedPerson): Record<ReleaseColumnName, string> => ({
  country: listed(person.country),
  nationality: listed(person.nationality),
  sex: person.sex,
  outcome: person.outcome,
  year: person.month.slice(0, 4),
  quarter: quarterOf(person.month),
  month: person.month,
});
