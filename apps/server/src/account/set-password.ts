import { randomUUID } from 'node:crypto';
import { done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { checkPassword } from './check-password.ts';
import { tell } from './notice-store.ts';
import { CEREMONY_MINUTES } from './passkey.ts';
import { newSecondFactor, stepOfCode } from './second-factor.ts';
import { endSessions } from './session-store.ts';
import { hashPassword } from './sign-in-with-password.ts';
import { getAccount, insertCeremony, takeCeremony, useTotpStep } from './store.ts';
import { setPassword } from './way-store.ts';

interface Pending {
  accountId: string;
  hash: string;
  secret: string;
}

/** Step one of a new password: hashed, and a new key for the authenticator; neither counts before a code proves the key. */
export const beginSetPassword = async (
  context: Context,
  password: string,
): Promise<Outcome<{ ceremony: string; secret: string; uri: string }>> => {
  const account = await getAccount(context, context.actor.accountId);
  const weak = checkPassword(password, [account.login, account.display_name, account.organisation]);
  if (weak) return weak;
  const factor = newSecondFactor(account.login);
  const ceremony = randomUUID();
  const pending: Pending = {
    accountId: account.id,
    hash: await hashPassword(password),
    secret: factor.secret,
  };
  const expires = new Date(context.clock().getTime() + CEREMONY_MINUTES * 60_000);
  const sealed = context.sealer.sealJson('ceremony.challenge', ceremony, pending);
  await insertCeremony(context, ceremony, sealed.toString('base64'), expires);
  return done({ ceremony, ...factor });
};

/** Step two: the code fits, so password and authenticator take the place of earlier ones; all other sessions end. */
export const confirmSetPassword = async (
  context: Context,
  input: { ceremony: string; code: string },
  sessionId: string | null,
): Promise<Outcome<void>> => {
  const sealed = await takeCeremony(context, input.ceremony);
  const pending = sealed ? openPending(context, input.ceremony, sealed) : null;
  if (pending?.accountId !== context.actor.accountId)
    return refuse('expired', 'ceremony', 'this took too long; begin again');
  const step = stepOfCode(pending.secret, input.code, context.clock());
  if (step === null)
    return refuse('bad_value', 'code', 'the code does not fit; begin again and look at the newest one');
  return inTransaction(context, async (inside) => {
    await setPassword(inside, pending.accountId, pending);
    await useTotpStep(inside, pending.accountId, step);
    await endSessions(inside, pending.accountId, { except: sessionId });
    await tell(inside, pending.accountId, { kind: 'way_added' });
    await writeLedger(inside, {
      act: 'account.way_added',
      subjectType: 'account',
      subjectId: pending.accountId,
      purpose: 'sign-in',
      detail: { way: 'password' },
    });
    return done(undefined);
  });
};

const openPending = (context: Context, ceremony: string, sealed: string): Pending | null => {
  try {
    return context.sealer.openJson<Pending>('ceremony.challenge', ceremony, Buffer.from(sealed, 'base64'));
  } catch {
    // Another kind of ceremony's challenge.
    return null;
  }
};
