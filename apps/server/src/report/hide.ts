import {
  FIELD_CLASSES,
  type FieldClass,
  type Report,
  type ReportLine,
  STATEMENT_CLASS,
  type Statement,
} from '@suar/core';
import { hidePreview, hideStatements } from '../person/hide.ts';

type Classes = ReadonlySet<FieldClass>;

/** A line of the work list as one sees it who may see these classes. */
export const hideReportLine = <Line extends ReportLine>(line: Line, visible: Classes): Line => ({
  ...line,
  preview: hidePreview(line.preview, visible),
  names: visible.has('identity') ? line.names : [],
});

/** Blots out where hidden statements stand in the words; every place in them stays where it was. */
const blotted = (text: string, statements: readonly Statement[], visible: Classes): string => {
  let left = text;
  for (const { field, start, end } of statements)
    if (start !== null && end !== null && !visible.has(STATEMENT_CLASS[field]))
      left = left.slice(0, start) + '█'.repeat(end - start) + left.slice(end);
  return left;
};

/** A report whole, as one sees it who may see these classes. */
export const hideReport = (report: Report, visible: Classes): Report => {
  const hidden = FIELD_CLASSES.filter((each) => !visible.has(each));
  const whole = visible.has('identity') && visible.has('contact') && visible.has('narrative');
  if (whole) return { ...report, hidden };
  return {
    ...hideReportLine(report, visible),
    text: visible.has('narrative') ? blotted(report.text, report.statements, visible) : '',
    title: null,
    messages: visible.has('narrative')
      ? report.messages.map((message) => ({ ...message, sender: null }))
      : [],
    extra: [],
    original: null,
    subjects: report.subjects.map((subject) => ({
      ...subject,
      name: visible.has('identity') ? subject.name : null,
    })),
    statements: hideStatements(report.statements, visible),
    hidden,
  };
};
