import { RELEASE_COLUMNS, type ReleaseColumnName, type ReleasePlan } from '@suar/core';

/** What an office mostly publishes: who, where, when, and what was found. */
export const USUAL_TABLES: readonly (readonly ReleaseColumnName[])[] = [
  ['outcome'],
  ['country'],
  ['nationality'],
  ['sex'],
  ['year'],
  ['country', 'nationality'],
  ['country', 'outcome'],
];

/** The twelve whole months before the one of `now`. */
export const lastTwelveMonths = (now: Date): { from: string; to: string } => {
  const month = (back: number): string =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
  return { from: month(12), to: month(1) };
};

/** The columns of a table in their fixed order, with one put in or taken out. */
export const toggleColumn = (
  table: readonly ReleaseColumnName[],
  column: ReleaseColumnName,
): ReleaseColumnName[] =>
  RELEASE_COLUMNS.filter((name) => (name === column ? !table.includes(name) : table.includes(name)));

/** The plan as the server takes it, each table once; null while something is missing. */
export const planOf = (draft: {
  from: string;
  to: string;
  tables: readonly (readonly ReleaseColumnName[])[];
  epsilon: number;
}): ReleasePlan | null => {
  const tables = [
    ...new Map(
      draft.tables.filter((table) => table.length > 0).map((table) => [table.join(), [...table]]),
    ).values(),
  ];
  const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text);
  if (tables.length === 0 || !isMonth(draft.from) || !isMonth(draft.to) || draft.from > draft.to) return null;
  return { from: draft.from, to: draft.to, tables, epsilon: draft.epsilon };
};
