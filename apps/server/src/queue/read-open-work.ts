import { done, type HandOver, type OpenWork, type Outcome, type Role, refuse } from '@suar/core';
import { may } from '../access/policy.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import {
  casesOfHandOvers,
  countSharedViews,
  findHolder,
  listHandOvers,
  rescreensOf,
} from './hand-over-store.ts';
import { presentPressing } from './present.ts';
import { listHeld } from './queue-store.ts';

/** Whether the actor may look at what an account holds and hand it over: their own, or anybody's by their role. */
export const mayHandOver = ({ actor }: Pick<Context, 'actor'>, accountId: string): boolean =>
  may(actor.role, 'work.hand_over') || (actor.accountId === accountId && may(actor.role, 'case.work'));

export const readHandOvers = async (
  context: Context,
  which: { accountId: string } | { id: string },
): Promise<HandOver[]> => {
  const rows = await listHandOvers(context, which);
  const cases = await casesOfHandOvers(
    context,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    reason: row.reason as HandOver['reason'],
    by: row.by,
    at: row.at.toISOString(),
    undoneAt: row.undone_at?.toISOString() ?? null,
    views: row.views.length,
    cases: cases
      .filter((one) => one.hand_over_id === row.id)
      .map((one) => ({ caseId: one.case_id, caseNumber: one.number, to: one.to_name, seq: one.seq })),
  }));
};

/** All that an account holds: cases by number alone, so that whoever runs the house can hand them over unseen. */
export const readOpenWork = async (context: Context, accountId: string): Promise<Outcome<OpenWork>> => {
  const account = await findHolder(context, accountId);
  if (!account) return refuse('not_found', 'account', 'there is no such account');
  if (!mayHandOver(context, accountId))
    return refuse('not_allowed', 'work.hand_over', 'your role may not do this: work.hand_over');
  const [held, rescreens, sharedViews, handOvers] = await Promise.all([
    listHeld(context, accountId),
    rescreensOf(context, accountId),
    countSharedViews(context, accountId),
    readHandOvers(context, { accountId }),
  ]);
  await writeLedger(context, {
    act: 'work.shared_out',
    subjectType: 'account',
    subjectId: accountId,
    count: held.length,
  });
  const now = context.clock();
  return done({
    accountId,
    displayName: account.display_name,
    role: account.role as Role,
    status: account.status as OpenWork['status'],
    awayUntil: account.away_until,
    cases: held.map((row) => ({
      caseId: row.id,
      caseNumber: row.number,
      country: row.country,
      urgent: row.urgent,
      assigned: row.assigned,
      tasks: row.tasks,
      pressing: presentPressing(row, now),
    })),
    rescreens: rescreens.length,
    sharedViews,
    handOvers,
  });
};
