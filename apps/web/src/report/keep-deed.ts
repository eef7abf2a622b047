import type { Report, Statement, StatementJudgement } from '@suar/core';
import { draftDesk } from '../drafts/desk.ts';
import type { ReportDeed } from './api.ts';

/** More judgements at once than this are not kept for later one by one. */
const MOST_AT_ONCE = 50;
const STATUS = { accept: 'accepted', reject: 'rejected', propose: 'proposed' } as const;

/** How a statement is judged as the page shows it. */
const judgementOf = (report: Report, { id, status }: Statement): StatementJudgement => ({
  status,
  value:
    status === 'corrected'
      ? (report.statements.find((other) => other.corrects === id && other.status !== 'rejected')?.value ??
        null)
      : null,
});

/**
 * Keeps judgements and corrections that did not reach the server; gives the report as it then looks, null for what cannot
 * be kept. Sending them again after an answer was lost does no harm: what stands already is not done twice.
 */
export const keepDeed = async (report: Report, deed: ReportDeed): Promise<Report | null> => {
  if (deed.deed !== 'judge' && deed.deed !== 'correct') return null;
  const ids = new Set(deed.deed === 'judge' ? deed.statementIds : [deed.statementId]);
  const judgement: StatementJudgement =
    deed.deed === 'judge'
      ? { status: STATUS[deed.verdict], value: null }
      : { status: 'corrected', value: deed.value };
  const judged = report.statements.filter(({ id }) => ids.has(id));
  if (judged.length === 0 || judged.length > MOST_AT_ONCE) return null;
  for (const statement of judged) {
    const work = {
      kind: 'statement',
      reportId: report.id,
      reportNumber: report.number,
      statementId: statement.id,
      judgement,
      base: judgementOf(report, statement),
    } as const;
    if (!(await draftDesk.keep(work))) return null;
  }
  return {
    ...report,
    statements: report.statements.map((each) =>
      ids.has(each.id) ? { ...each, status: judgement.status } : each,
    ),
  };
};
