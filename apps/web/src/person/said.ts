import {
  birthsSaid,
  nameLanguage,
  type Person,
  STATEMENT_FIELDS,
  type Statement,
  type StatementField,
} from '@suar/core';

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

type SaidOn = (reportId: string) => string | undefined;

/**
 * Whether two statements of one field cannot both be so. A name in another script may be the same name; two ages disagree
 * only when no one day of birth fits both, each told on its own day.
 */
const differ = (left: Statement, right: Statement, saidOn: SaidOn): boolean => {
  if (normal(left) === normal(right)) {
    if (left.field !== 'age') return false;
  } else if (left.field === 'name')
    return (nameLanguage(left.value.text) ?? '') === (nameLanguage(right.value.text) ?? '');
  if (left.field !== 'age') return normal(left) !== normal(right);
  const [a, b] = [left, right].map((one) => birthsSaid([one], saidOn)[0]);
  return a && b ? a.from > b.to || b.from > a.to : normal(left) !== normal(right);
};

const disagree = (sides: Statement[][], saidOn: SaidOn): boolean =>
  sides.some((left, index) =>
    sides
      .slice(index + 1)
      .some((right) => left.every((one) => right.every((other) => differ(one, other, saidOn)))),
  );

/** A statement that still speaks: not rejected, and not replaced by a correction. */
export const speaks = (statement: Statement): boolean =>
  statement.status === 'proposed' || statement.status === 'accepted';

/** Lays a person's statements side by side: a row a field in the vocabulary's order, a cell a report. */
export const saidSideBySide = (
  person: Pick<Person, 'statements'> & Partial<Pick<Person, 'reportLines'>>,
): SaidRow[] => {
  const days = new Map(
    person.reportLines?.map(({ id, datedOn, arrivedAt }) => [id, datedOn ?? arrivedAt.slice(0, 10)]),
  );
  return STATEMENT_FIELDS.flatMap((field) => {
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
    return [
      {
        field,
        byReport,
        disagrees: SINGLE.has(field) && disagree([...byReport.values()], (id) => days.get(id)),
      },
    ];
  });
};
