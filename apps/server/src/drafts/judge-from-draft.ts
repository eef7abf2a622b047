import {
  type DraftOutcome,
  done,
  type JudgeFromDraft,
  mergeFields,
  type Outcome,
  type Report,
  refuse,
  type StatementJudgement,
} from '@suar/core';
import { type Context, inTransaction } from '../platform/context.ts';
import { correctStatement, judgeStatements } from '../report/judge-statements.ts';
import { lockJudgement } from '../report/store.ts';
import { type Keep, takeOnce } from './take-once.ts';

const VERDICT = { accepted: 'accept', rejected: 'reject', proposed: 'propose' } as const;

/** Judges a statement as it was judged without network; where somebody judged it otherwise meanwhile, a person chooses. */
export const judgeFromDraft = (
  context: Context,
  statementId: string,
  input: JudgeFromDraft,
  key: string,
): Promise<Outcome<DraftOutcome>> =>
  takeOnce(
    context,
    key,
    { statementId, judgement: input.judgement },
    {
      first: (keep) => inTransaction(context, (inside) => merge(inside, statementId, input, keep)),
      again: async ({ id }) => done({ outcome: 'taken', id, seq: null, merged: [] }),
    },
  );

const merge = async (
  context: Context,
  statementId: string,
  { judgement, base }: JudgeFromDraft,
  keep: Keep,
): Promise<Outcome<DraftOutcome>> => {
  const found = await lockJudgement(context, statementId);
  if (!found) return refuse('not_found', 'statement', 'there is no such statement');
  const current = { judgement: { status: found.status, value: found.value } };
  const { conflicts, fields, mine } = mergeFields({ judgement: base }, { judgement }, current);
  if (conflicts.length > 0)
    return done({
      outcome: 'differs',
      conflicts,
      fields,
      current,
      by: found.by,
      at: found.at?.toISOString() ?? null,
    });
  if (mine.length > 0) {
    const judged = await judge(context, statementId, found.reportId, judgement);
    if (!judged.ok) return judged;
  }
  await keep(context, { type: 'statement', id: found.reportId });
  return done({ outcome: 'taken', id: found.reportId, seq: null, merged: [] });
};

const judge = (
  context: Context,
  statementId: string,
  reportId: string,
  { status, value }: StatementJudgement,
): Promise<Outcome<Report>> =>
  status === 'corrected'
    ? correctStatement(context, statementId, { value: value ?? { text: '' } })
    : judgeStatements(context, reportId, { statementIds: [statementId], verdict: VERDICT[status] });
