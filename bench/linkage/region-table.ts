import { createColumn, type LinkageTable } from '@suar/linkage';
import { simulatePersons } from '@suar/simulate';

const COLUMNS = [
  'full_name',
  'given_name',
  'family_name',
  'sex',
  'birth_date',
  'nationality',
  'passport',
  'phone',
  'place',
];

/** Rows of an invented region go straight into columns: no table of texts is ever held. `persons`: by row, who it is. */
export const regionTable = (rows: number, seed: number): { table: LinkageTable; persons: string[] } => {
  const builders = COLUMNS.map(createColumn);
  const persons: string[] = [];
  for (const row of simulatePersons({ seed, count: rows })) {
    const cells = row as unknown as Record<string, string | null>;
    COLUMNS.forEach((column, at) => {
      builders[at]!.add(cells[column]);
    });
    persons.push(row.person_id);
  }
  return { table: { rows, columns: builders.map((builder) => builder.finish()) }, persons };
};
