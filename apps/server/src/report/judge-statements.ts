import { randomUUID } from 'node:crypto';
import {
  type Outcome,
  type Report,
  refuse,
  type StatementField,
  type StatementValue,
  type SubjectRole,
} from '@suar/core';
import { findErased } from '../erasure/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { bearPerson, refreshPersons } from '../person/refresh.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { readReport } from './read-reports.ts';
import {
  countSubjects,
  findReportRow,
  findStatementRow,
  findSubject,
  insertStatement,
  refreshProposalCount,
  rejectCorrectionsOf,
  setReport,
  setStatementStatus,
  setSubjectRole,
  subjectsOf,
} from './store.ts';

const STATUS = { accept: 'accepted', reject: 'rejected', propose: 'proposed' } as const;
const noReport = refuse('not_found', 'report', 'there is no such report');
const erasedReport = refuse('not_now', 'report', 'what this report held was erased');
const isErased = async (context: Context, reportId: string): Promise<boolean> =>
  (await findErased(context, 'report', reportId)) !== undefined;

/** After any change to what a report says: persons, counts and candidates follow. */
const settleReport = async (context: Context, reportId: string): Promise<void> => {
  await refreshProposalCount(context, reportId);
  await refreshPersons(
    context,
    (await subjectsOf(context, [reportId])).map((subject) => subject.home_id),
  );
};

/** Accepts, rejects or takes back the judgement of statements of one report. */
export const judgeStatements = (
  context: Context,
  reportId: string,
  input: { statementIds: string[]; verdict: 'accept' | 'reject' | 'propose' },
): Promise<Outcome<Report>> =>
  inTransaction(context, async (inside) => {
    if (await isErased(inside, reportId)) return erasedReport;
    const changed = await setStatementStatus(inside, reportId, input.statementIds, STATUS[input.verdict]);
    if (changed.length === 0)
      return refuse('not_found', 'statementIds', 'none of these statements belongs to this report');
    await rejectCorrectionsOf(inside, changed);
    await writeLedger(inside, {
      act: 'statement.judged',
      subjectType: 'report',
      subjectId: reportId,
      count: changed.length,
      detail: { verdict: input.verdict },
    });
    await settleReport(inside, reportId);
    return readReport(inside, reportId);
  });

/** Puts a corrected statement beside the old one, which stays as it was read. */
export const correctStatement = (
  context: Context,
  statementId: string,
  input: { value: StatementValue; subjectId?: string | undefined },
): Promise<Outcome<Report>> =>
  inTransaction(context, async (inside) => {
    const old = await findStatementRow(inside, statementId);
    if (!old) return refuse('not_found', 'statement', 'there is no such statement');
    if (await isErased(inside, old.report_id)) return erasedReport;
    const subjectId = input.subjectId ?? old.subject_id;
    const subject = await findSubject(inside, subjectId);
    if (!subject || subject.report_id !== old.report_id)
      return refuse('bad_value', 'subjectId', 'the subject belongs to another report');
    await setStatementStatus(inside, old.report_id, [statementId], 'corrected');
    await rejectCorrectionsOf(inside, [statementId]);
    await addRow(
      inside,
      old.report_id,
      {
        subjectId,
        field: old.field as StatementField,
        value: input.value,
        start: old.start_offset,
        end: old.end_offset,
      },
      statementId,
    );
    await settleReport(inside, old.report_id);
    return readReport(inside, old.report_id);
  });

/** Adds what the officer reads in the words and the reader did not. It counts as accepted by that officer. */
export const addStatement = (
  context: Context,
  reportId: string,
  input: {
    subjectId: string;
    field: StatementField;
    value: StatementValue;
    start: number | null;
    end: number | null;
  },
): Promise<Outcome<Report>> =>
  inTransaction(context, async (inside) => {
    const subject = await findSubject(inside, input.subjectId);
    if (!subject || subject.report_id !== reportId)
      return refuse('not_found', 'subjectId', 'this report has no such subject');
    const report = await findReportRow(inside, reportId);
    if (!report) return noReport;
    if (await isErased(inside, reportId)) return erasedReport;
    const length = inside.sealer.open('report.text', reportId, report.text).length;
    if (
      (input.start === null) !== (input.end === null) ||
      (input.start !== null && input.end !== null && (input.start >= input.end || input.end > length))
    ) {
      return refuse('bad_value', 'start', 'start and end mark words inside the text of the report');
    }
    await addRow(inside, reportId, input, null);
    await settleReport(inside, reportId);
    return readReport(inside, reportId);
  });

const addRow = async (
  context: Context,
  reportId: string,
  input: {
    subjectId: string;
    field: StatementField;
    value: StatementValue;
    start: number | null;
    end: number | null;
  },
  corrects: string | null,
): Promise<void> => {
  const id = randomUUID();
  const now = context.clock();
  await insertStatement(context, {
    id,
    subject_id: input.subjectId,
    report_id: reportId,
    field: input.field,
    value: context.sealer.sealJson('statement.value', id, input.value, { kind: 'report', id: reportId }),
    code: input.field === 'indicator' || input.field === 'nationality' ? input.value.text.slice(0, 40) : null,
    start_offset: input.start,
    end_offset: input.end,
    source_column: null,
    origin: 'officer',
    rule: null,
    confidence: null,
    status: 'accepted',
    judged_by: context.actor.accountId,
    judged_at: now,
    corrects,
    created_at: now,
  });
  await writeLedger(context, {
    act: 'statement.added',
    subjectType: 'report',
    subjectId: reportId,
    detail: { field: input.field, correction: corrects !== null },
  });
};

/** Sets a report's status, urgency or country. */
export const changeReport = (
  context: Context,
  id: string,
  change: {
    status?: 'new' | 'read' | 'set_aside' | undefined;
    urgent?: boolean | undefined;
    country?: string | null | undefined;
  },
): Promise<Outcome<Report>> =>
  inTransaction(context, async (inside) => {
    if (!(await findReportRow(inside, id))) return noReport;
    await setReport(inside, id, {
      ...(change.status === undefined ? {} : { status: change.status }),
      ...(change.urgent === undefined ? {} : { urgent: change.urgent }),
      ...(change.country === undefined ? {} : { country: change.country }),
    });
    await writeLedger(inside, {
      act: 'report.changed',
      subjectType: 'report',
      subjectId: id,
      detail: change,
    });
    return readReport(inside, id);
  });

/** Adds one more human being that the report speaks of. */
export const addSubject = (context: Context, reportId: string, role: SubjectRole): Promise<Outcome<Report>> =>
  inTransaction(context, async (inside) => {
    const report = await findReportRow(inside, reportId);
    if (!report) return noReport;
    if (await isErased(inside, reportId)) return erasedReport;
    await bearPerson(inside, {
      reportId,
      role,
      ordinal: (await countSubjects(inside, reportId)) + 1,
      country: report.country,
    });
    await writeLedger(inside, {
      act: 'report.changed',
      subjectType: 'report',
      subjectId: reportId,
      detail: { added: 'subject' },
    });
    return readReport(inside, reportId);
  });

/** Says who a subject is in this report: a person at risk, a suspect, or the one who tells. */
export const changeSubject = (
  context: Context,
  subjectId: string,
  role: SubjectRole,
): Promise<Outcome<Report>> =>
  inTransaction(context, async (inside) => {
    const subject = await findSubject(inside, subjectId);
    if (!subject) return refuse('not_found', 'subject', 'there is no such subject');
    await setSubjectRole(inside, subjectId, subject.person_id, role);
    await writeLedger(inside, {
      act: 'report.changed',
      subjectType: 'report',
      subjectId: subject.report_id,
      detail: { role },
    });
    await refreshPersons(inside, [subject.person_id]);
    return readReport(inside, subject.report_id);
  });
