import { type Person, STATEMENT_FIELDS, type Statement, type StatementField } from '@suar/core';

/** What each report says under one field; `disagrees` when two reports both speak and share no value. */
export interface SaidRow {
  field: StatementField;
  byReport: Map<string, Statement[]>;
  disagrees: boolean;
}

/** Fields of which a person has one at a time; several values of the others are no disagreement. */
const SINGLE: ReadonlySet<StatementField> = new Set([
  'name',
  'sex',
  'birth_date',
  'age',
  'nationality',
  'passport',
  'national_id',
]);

const normal = (statement: Statement): string => statement.value.text.trim().toLocaleLowerCase();

const disagree = (sides: Statement[][]): boolean => {
  const said = sides.map((statements) => new Set(statements.map(normal)));
  return said.some((left, index) =>
    said.slice(index + 1).some((right) => [...left].every((value) => !right.has(value))),
  );
};

/** A statement that still speaks: not rejected, and not replaced by a correction. */
export const speaks = (statement: Statement): boolean =>
  statement.status === 'proposed' || statement.status === 'accepted';

/** Lays a person's statements side by side: a row a field in the vocabulary's order, a cell a report. */
export const saidSideBySide = (person: Pick<Person, 'statements'>): SaidRow[] =>
  STATEMENT_FIELDS.flatMap((field) => {
    const statements = person.statements.filter(
      (statement) => statement.field === field && speaks(statement),
    );
    if (statements.length === 0) return [];
    const byReport = new Map<string, Statement[]>();
    for (const statement of statements) {
      const cell = byReport.get(statement.reportId);
      if (cell) cell.push(statement);
      else byReport.set(statement.reportId, [statement]);
    }
    return [{ field, byReport, disagrees: SINGLE.has(field) && disagree([...byReport.values()]) }];
  });
