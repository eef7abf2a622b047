import { type BreakGlassLine, done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { presentBreakGlass } from './present.ts';
import { endBreakGlassRow, listBreakGlass } from './store.ts';

/** Closes a case again before its hours are over; only who opened it can. */
export const endBreakGlass = (context: Context, id: string): Promise<Outcome<BreakGlassLine>> =>
  inTransaction(context, async (inside) => {
    const [row] = await listBreakGlass(inside, { id });
    if (row?.account_id !== inside.actor.accountId)
      return refuse('not_found', 'break-glass', 'there is no such opening of yours');
    const now = inside.clock();
    if (row.ended_at || row.expires_at <= now) return refuse('not_now', 'break-glass', 'it is over already');
    await endBreakGlassRow(inside, id, now);
    await writeLedger(inside, {
      act: 'break_glass.ended',
      subjectType: 'case',
      subjectId: row.case_id,
      purpose: 'break-glass',
      detail: { breakGlass: id },
    });
    return done(presentBreakGlass(inside, { ...row, ended_at: now }));
  });
