import { type BreakGlassLine, done, type Outcome, refuse } from '@suar/core';
import { tell } from '../account/notice-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { presentBreakGlass } from './present.ts';
import { listBreakGlass, reviewRow } from './store.ts';

/** A supervisor's finding on an opening by somebody else, once; whoever opened it is told that it was looked at. */
export const reviewBreakGlass = (
  context: Context,
  id: string,
  input: { finding: 'justified' | 'not_justified'; remark: string },
): Promise<Outcome<BreakGlassLine>> =>
  inTransaction(context, async (inside) => {
    const { actor } = inside;
    const [row] = await listBreakGlass(inside, { id });
    if (row?.organisation_id !== actor.organisationId)
      return refuse('not_found', 'break-glass', 'there is no such opening');
    if (row.account_id === actor.accountId)
      return refuse('two_persons_needed', 'break-glass', 'nobody reviews their own');
    const review = { ...input, caseId: row.case_id, by: actor.accountId, at: inside.clock() };
    if (!(await reviewRow(inside, id, review)))
      return refuse('conflict', 'break-glass', 'somebody reviewed it already');
    await tell(inside, row.account_id, {
      kind: 'break_glass_reviewed',
      subjectType: 'case',
      subjectId: row.case_id,
    });
    await writeLedger(inside, {
      act: 'break_glass.reviewed',
      subjectType: 'case',
      subjectId: row.case_id,
      purpose: 'audit',
      detail: { breakGlass: id, finding: input.finding },
    });
    const [reviewed] = await listBreakGlass(inside, { id });
    return done(presentBreakGlass(inside, reviewed!));
  });
