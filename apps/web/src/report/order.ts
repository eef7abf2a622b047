import type { Report, Statement, Subject } from '@suar/core';
import { fieldOrder } from './field-group.ts';

/** A subject with its statements in reading order; `open` are those still to be judged. */
export interface SubjectStatements {
  subject: Subject;
  statements: Statement[];
  open: string[];
}

/** A corrected statement hides behind its correction. */
const replaced = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.filter((statement) => statement.status !== 'rejected').map((s) => s.corrects ?? ''));

/** A report's statements by subject, then by field, then by where they stand in the text. */
export const statementsBySubject = (report: Pick<Report, 'subjects' | 'statements'>): SubjectStatements[] => {
  const hidden = replaced(report.statements);
  return [...report.subjects]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((subject) => {
      const statements = report.statements
        .filter((statement) => statement.subjectId === subject.id && !hidden.has(statement.id))
        .sort(
          (a, b) =>
            fieldOrder(a.field) - fieldOrder(b.field) || (a.start ?? Infinity) - (b.start ?? Infinity) || 0,
        );
      return {
        subject,
        statements,
        open: statements.filter((s) => s.status === 'proposed').map((s) => s.id),
      };
    });
};

/** The next or previous of a list of ids, staying at the ends; the first (or last) when none is active. */
export const neighbour = (ids: readonly string[], active: string | null, step: 1 | -1): string | null => {
  const index = active === null ? -1 : ids.indexOf(active);
  if (index < 0) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[index + step] ?? active;
};
