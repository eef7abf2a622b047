import { done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Context, CurrentSession } from '../platform/context.ts';
import { renewSession } from './session-store.ts';
import { codeFits, passwordFits } from './sign-in-with-password.ts';
import { findCredentials, getAccount } from './store.ts';
import { newToken, tokenDigest } from './tokens.ts';
import { triesOf } from './tries.ts';
import type { Whence } from './whence.ts';

/** A proof brings the session a new token; the old one stops working. */
export interface RenewedSession {
  token: string;
  expires: Date;
}

const WRONG = refuse('bad_value', 'proof', 'this does not prove it; try again, or wait after failed tries');

/** Proves anew who sits there, by password and code; counted as tries to sign in are. */
export const proveByPassword = async (
  context: Context,
  session: CurrentSession,
  input: { password: string; code: string },
  from: Whence,
): Promise<Outcome<RenewedSession>> => {
  const { login } = await getAccount(context, context.actor.accountId);
  const tries = triesOf(context, login, from);
  const account = await findCredentials(context, login);
  const [fits, waits] = await Promise.all([
    passwordFits(account?.password_hash, input.password),
    tries.blocked(),
  ]);
  if (
    !account?.totp_secret ||
    !fits ||
    waits ||
    !(await codeFits(context, account.id, account.totp_secret, input.code))
  ) {
    await tries.failed();
    await note(context, 'session.failed', 'password');
    return WRONG;
  }
  await tries.succeeded();
  return renew(context, session, 'password');
};

/** Proves anew who sits there, by a passkey of the same account: `proved` is the account whose passkey answered. */
export const proveByPasskey = async (
  context: Context,
  session: CurrentSession,
  proved: Outcome<string>,
): Promise<Outcome<RenewedSession>> => {
  if (!proved.ok || proved.value !== context.actor.accountId) {
    await note(context, 'session.failed', 'passkey');
    return WRONG;
  }
  return renew(context, session, 'passkey');
};

const renew = async (
  context: Context,
  session: CurrentSession,
  way: string,
): Promise<Outcome<RenewedSession>> => {
  const token = newToken();
  const expires = await renewSession(context, session.id, tokenDigest(context.sealer, token));
  if (!expires) return refuse('not_signed_in', 'session', 'the session is over');
  await note(context, 'session.proved', way);
  return done({ token, expires });
};
const note = (context: Context, act: 'session.proved' | 'session.failed', way: string): Promise<void> =>
  writeLedger(context, {
    act,
    subjectType: 'account',
    subjectId: context.actor.accountId,
    purpose: 'sign-in',
    detail: { way, again: true },
  });
