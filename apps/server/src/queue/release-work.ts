import { done, type Outcome, refuse } from '@suar/core';
import type { Context } from '../platform/context.ts';
import { handOver } from './hand-over.ts';
import { rescreensOf } from './hand-over-store.ts';
import { listHeld } from './queue-store.ts';

/**
 * Asked before an account is ended, or loses the role by which it holds work: nothing may be left that nobody holds. With
 * `to_queue` all of it goes to the queue of unassigned cases, where supervisors see it, so that an account can be stopped at
 * once; otherwise it is refused until the work is handed over. A re-screening for which nobody is left who is blind to the
 * case keeps no account from being stopped: it stays in the list of re-screenings.
 */
export const releaseWork = async (
  context: Context,
  accountId: string,
  how: 'to_queue' | undefined,
): Promise<Outcome<null>> => {
  const held = await listHeld(context, accountId);
  const rescreens = await rescreensOf(context, accountId);
  if (held.length + rescreens.length === 0) return done(null);
  if (how === undefined)
    return refuse(
      'conflict',
      'openWork',
      `this account holds work in ${held.length} open cases and ${rescreens.length} re-screenings: hand it over first, or give it to the queue`,
    );
  const outcome = await handOver(context, accountId, {
    rule: { kind: 'queue' },
    reason: 'leaving',
    note: '',
    notes: [],
  });
  return outcome.ok ? done(null) : outcome;
};
