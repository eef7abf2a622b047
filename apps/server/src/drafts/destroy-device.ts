import { done, type Outcome, refuse } from '@suar/core';
import { may } from '../access/policy.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { destroyHalf } from './store.ts';

/** Destroys the half of a lost device: one's own, or anybody's where the policy allows it. Its drafts die with it. */
export const destroyDevice = (context: Context, id: string): Promise<Outcome<null>> =>
  inTransaction(context, async (inside) => {
    const whose = may(inside.actor.role, 'device.destroy') ? null : inside.actor.accountId;
    const gone = await destroyHalf(inside, id, whose, {
      accountId: inside.actor.accountId,
      at: inside.clock(),
    });
    if (!gone) return refuse('not_found', 'device', 'there is no such device in use');
    await writeLedger(inside, {
      act: 'device.destroyed',
      subjectType: 'device',
      subjectId: id,
      purpose: 'administration',
    });
    return done(null);
  });
