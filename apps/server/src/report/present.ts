import type { Report, ReportLine, Statement, StatementValue, Subject } from '@suar/core';
import { type PersonSummary, shownOf } from '../person/record.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import type { findReportRow, listReports, StatementRow, subjectsOf } from './store.ts';

type LineRow = Omit<Awaited<ReturnType<typeof listReports>>['rows'][number], 'work'>;
type SubjectRow = Awaited<ReturnType<typeof subjectsOf>>[number];
type WholeRow = NonNullable<Awaited<ReturnType<typeof findReportRow>>>;

export const presentSubject = (sealer: Sealer, row: SubjectRow): Subject => ({
  id: row.id,
  role: row.role as Subject['role'],
  ordinal: row.ordinal,
  personId: row.current_id,
  name: shownOf(sealer.openJson<PersonSummary>('person.summary', row.home_id, row.summary).own).name,
});

export const presentReportLine = (
  sealer: Sealer,
  row: LineRow,
  subjects: readonly SubjectRow[],
  cases: number,
): ReportLine => ({
  id: row.id,
  number: row.number,
  arrivedAt: row.arrived_at.toISOString(),
  datedOn: row.dated_on,
  channel: row.channel as ReportLine['channel'],
  format: row.format as ReportLine['format'],
  language: row.language,
  kind: row.kind as ReportLine['kind'],
  urgent: row.urgent,
  plea: row.urgent && row.plea_by !== null ? { by: row.plea_by, pressing: row.plea_pressing ?? false } : null,
  status: row.status as ReportLine['status'],
  country: row.country,
  preview: sealer.open('report.preview', row.id, row.preview),
  names: subjects.map((subject) => presentSubject(sealer, subject).name).filter((name) => name !== null),
  proposals: row.proposals,
  matches: row.matches,
  cases,
});

export const presentStatement = (sealer: Sealer, row: StatementRow): Statement => ({
  id: row.id,
  reportId: row.report_id,
  subjectId: row.subject_id,
  field: row.field as Statement['field'],
  value: sealer.openJson<StatementValue>('statement.value', row.id, row.value),
  start: row.start_offset,
  end: row.end_offset,
  column:
    row.source_column === null ? null : sealer.open('statement.source_column', row.id, row.source_column),
  origin: row.origin as Statement['origin'],
  rule: row.rule,
  confidence: row.confidence,
  status: row.status as Statement['status'],
  judgedBy: row.judged_by,
  judgedAt: row.judged_at?.toISOString() ?? null,
  corrects: row.corrects,
});

export const presentReport = (
  sealer: Sealer,
  row: WholeRow,
  subjects: readonly SubjectRow[],
  statements: readonly StatementRow[],
  cases: number,
): Report => ({
  ...presentReportLine(sealer, row, subjects, cases),
  text: sealer.open('report.text', row.id, row.text),
  title: row.title === null ? null : sealer.open('report.title', row.id, row.title),
  messages:
    row.layout === null ? [] : sealer.openJson<Report['messages']>('report.layout', row.id, row.layout),
  extra: row.extra === null ? [] : sealer.openJson<Report['extra']>('report.extra', row.id, row.extra),
  original:
    row.original_id === null || row.digest === null
      ? null
      : {
          id: row.original_id,
          mediaType: row.media_type ?? 'application/octet-stream',
          byteLength: row.byte_length ?? 0,
          fileName:
            row.file_name === null ? null : sealer.open('original.file_name', row.original_id, row.file_name),
          digest: row.digest.toString('hex'),
        },
  receivedBy: row.received_by,
  hidden: [],
  erased: sealer.erasedAt(row.text),
  subjects: subjects.map((subject) => presentSubject(sealer, subject)),
  statements: statements.map((statement) => presentStatement(sealer, statement)),
});
