import {
  done,
  type Outcome,
  type Page,
  type Report,
  type ReportLine,
  type ReportQuery,
  refuse,
  visibleOfReports,
} from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import { hideReport, hideReportLine } from './hide.ts';
import { presentReport, presentReportLine } from './present.ts';
import { casesOfReports, findReportRow, listReports, statementsOfReport, subjectsOf } from './store.ts';

/** A page of the work list. Names are opened for it, which the ledger keeps. */
export const readReportPage = async (
  context: Context,
  query: z.infer<typeof ReportQuery>,
): Promise<Page<ReportLine>> => {
  const { rows, total } = await listReports(context, query);
  const ids = rows.map((row) => row.id);
  const [subjects, cases] = await Promise.all([subjectsOf(context, ids), casesOfReports(context, ids)]);
  await writeLedger(context, { act: 'report.listed', subjectType: 'report', count: rows.length });
  const visible = visibleOfReports(context.actor.role);
  const caseCount = new Map(cases.map((row) => [row.report_id, row.cases]));
  return toPage(
    rows,
    query.limit,
    (row) => `${row.work}.${row.number}`,
    (row) =>
      hideReportLine(
        presentReportLine(
          context.sealer,
          row,
          subjects.filter((subject) => subject.report_id === row.id),
          caseCount.get(row.id) ?? 0,
        ),
        visible,
      ),
    total,
  );
};

/** One report whole, with everything read from it. */
export const readReport = async (context: Context, id: string): Promise<Outcome<Report>> => {
  const row = await findReportRow(context, id);
  if (!row) return refuse('not_found', 'report', 'there is no such report');
  const [subjects, statements, cases] = await Promise.all([
    subjectsOf(context, [id]),
    statementsOfReport(context, id),
    casesOfReports(context, [id]),
  ]);
  await writeLedger(context, { act: 'report.read', subjectType: 'report', subjectId: id });
  return done(
    hideReport(
      presentReport(context.sealer, row, subjects, statements, cases[0]?.cases ?? 0),
      visibleOfReports(context.actor.role),
    ),
  );
};
