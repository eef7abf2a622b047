import { done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { tell } from './notice-store.ts';
import { deleteIdentity, deletePasskey, lockAccount, readWays, setPassword } from './way-store.ts';

export type RemovedWay =
  | { way: 'passkey'; id: string }
  | { way: 'password' }
  | { way: 'identity'; id: string };

/** Takes a way of signing in away; the last passkey or password stays, since without one nobody could come back. */
export const removeWay = (context: Context, removed: RemovedWay): Promise<Outcome<void>> =>
  inTransaction(context, async (inside) => {
    const { accountId } = inside.actor;
    await lockAccount(inside, accountId);
    const ways = await readWays(inside, accountId);
    const own = ways.passkeys.length + (ways.password ? 1 : 0);
    if (removed.way !== 'identity' && own <= 1)
      return refuse('not_now', removed.way, 'this is the last way in; add another one first');
    if (!(await takeAway(inside, accountId, removed, ways.password)))
      return refuse('not_found', removed.way, 'there is no such way to sign in');
    await tell(inside, accountId, { kind: 'way_removed' });
    await writeLedger(inside, {
      act: 'account.way_removed',
      subjectType: 'account',
      subjectId: accountId,
      purpose: 'sign-in',
      detail: { way: removed.way },
    });
    return done(undefined);
  });

const takeAway = async (
  context: Context,
  accountId: string,
  removed: RemovedWay,
  hasPassword: boolean,
): Promise<boolean> => {
  switch (removed.way) {
    case 'passkey':
      return deletePasskey(context, accountId, removed.id);
    case 'identity':
      return deleteIdentity(context, accountId, removed.id);
    case 'password':
      await setPassword(context, accountId, null);
      return hasPassword;
  }
};
