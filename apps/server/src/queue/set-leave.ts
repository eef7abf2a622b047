import { type OpenWork, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { setAwayUntil } from './count-store.ts';
import { findHolder } from './hand-over-store.ts';
import { mayHandOver, readOpenWork } from './read-open-work.ts';

/** Notes until which day somebody is on leave, or that they are back; what they hold shows as held by nobody there. */
export const setLeave = (
  context: Context,
  accountId: string,
  until: string | null,
): Promise<Outcome<OpenWork>> =>
  inTransaction(context, async (inside) => {
    if (!(await findHolder(inside, accountId)))
      return refuse('not_found', 'account', 'there is no such account');
    if (!mayHandOver(inside, accountId))
      return refuse('not_allowed', 'work.hand_over', 'your role may not do this: work.hand_over');
    if (until !== null && until < inside.clock().toISOString().slice(0, 10))
      return refuse('bad_value', 'until', 'a leave ends today or later');
    await setAwayUntil(inside, accountId, until);
    await writeLedger(inside, {
      act: 'account.changed',
      subjectType: 'account',
      subjectId: accountId,
      purpose: 'administration',
      detail: { fields: ['awayUntil'] },
    });
    return readOpenWork(inside, accountId);
  });
