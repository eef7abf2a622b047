import { type CaseShare, done, type Outcome, refuse, type ShareCase } from '@suar/core';
import type { z } from 'zod';
import { findCaseRow } from '../case/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { classesFor, standingTo } from './see.ts';
import { deleteShare, findLiaison, insertShare, listShares } from './store.ts';

const noCase = refuse('not_found', 'case', 'there is no such case');

const sharesOf = async (context: Context, caseId: string): Promise<CaseShare[]> =>
  (await listShares(context, caseId)).map((row) => ({
    accountId: row.id,
    displayName: row.display_name,
    by: row.by,
    at: row.at.toISOString(),
  }));

/** To whom a case is referred. */
export const readShares = async (context: Context, caseId: string): Promise<Outcome<CaseShare[]>> => {
  const row = await findCaseRow(context, caseId);
  if (!row) return noCase;
  const standing = (await standingTo(context, [row], []))(row);
  return classesFor(context, 'read', standing).size > 0 ? done(await sharesOf(context, caseId)) : noCase;
};

/** Refers a case to a liaison officer, or takes it back. */
export const shareCase = (
  context: Context,
  caseId: string,
  input: z.infer<typeof ShareCase>,
): Promise<Outcome<CaseShare[]>> =>
  inTransaction(context, async (inside) => {
    const row = await findCaseRow(inside, caseId);
    if (!row) return noCase;
    const standing = (await standingTo(inside, [row], []))(row);
    if (classesFor(inside, 'share', standing).size === 0)
      return refuse('not_allowed', 'case.share', 'your role may not refer this case');
    if (!(await findLiaison(inside, input.accountId)))
      return refuse('not_found', 'accountId', 'there is no such liaison officer');
    if (input.shared) await insertShare(inside, caseId, input.accountId);
    else await deleteShare(inside, caseId, input.accountId);
    await writeLedger(inside, {
      act: 'case.shared',
      subjectType: 'case',
      subjectId: caseId,
      detail: { accountId: input.accountId, shared: input.shared },
    });
    return done(await sharesOf(inside, caseId));
  });
