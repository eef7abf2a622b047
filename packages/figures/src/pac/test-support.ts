import type { Records } from '../records/types.ts';

/** The same records with the first value of every column taken for absent. */
export const withEmpty = (records: Records): Records => ({
  ...records,
  columns: records.columns.map(({ name, values }) => ({ name, values: ['', ...values.slice(1)] })),
});

export const keyOf = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}:${value}`)
    .sort()
    .join(';');

export const rowsOf = ({ columns, codes, size }: Records): Record<string, string>[] =>
  Array.from({ length: size }, (_, row) =>
    Object.fromEntries(
      columns.flatMap(({ name, values }, column) => {
        const value = values[codes[column]![row]!]!;
        return value === '' ? [] : [[name, value]];
      }),
    ),
  );

/** Every combination of up to `length` values that a record has, with how many have it. */
export const combinationsOf = (records: Records, length: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rowsOf(records)) {
    const pairs = Object.entries(row);
    for (let subset = 1; subset < 2 ** pairs.length; subset++) {
      const chosen = pairs.filter((_, at) => (subset >> at) & 1);
      if (chosen.length > length) continue;
      const key = keyOf(Object.fromEntries(chosen));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
};
