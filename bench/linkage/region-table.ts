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

/** Rows of an invented region go straight into columns: no table of texts is ever held. `persons`: by row, the number of who it is. */
export const regionTable = (rows: number, seed: number): { table: LinkageTable; persons: Int32Array } => {
  const builders = COLUMNS.map((column) => createColumn(column));
  const persons = new Int32Array(rows);
  let place = 0;
  for (const row of simulatePersons({ seed, count: rows })) {
    const cells = row as unknown as Record<string, string | null>;
    COLUMNS.forEach((column, at) => {
      builders[at]!.add(cells[column]);
    });
    persons[place++] = Number(row.person_id.slice(1));
  }
  return { table: { rows, columns: COLUMNS.map(() => builders.shift()!.finish()) }, persons };
};
