import { RELEASE_COLUMNS, type ReleaseColumnName, type ReleasePlan } from '@suar/core';

/** The columns of a table in their fixed order, with one put in or taken out. */
export const toggleColumn = (
  table: readonly ReleaseColumnName[],
  column: ReleaseColumnName,
): ReleaseColumnName[] =>
  RELEASE_COLUMNS.filter((name) => (name === column ? !table.includes(name) : table.includes(name)));

/**
 * The plan as the server takes it, each table once, and the total of all persons, which steadies every other figure;
 * null while something is missing.
 */
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
  return { from: draft.from, to: draft.to, tables: [...tables, []], epsilon: draft.epsilon };
};
