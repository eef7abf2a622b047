import { hash, verify } from '@node-rs/argon2';
import { done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Services } from '../platform/context.ts';
import { stepOfCode } from './second-factor.ts';
import { findCredentials, noteFailedAttempt, useTotpStep } from './store.ts';

/** Argon2id with the parameters of OWASP's password storage advice (19 MiB, two passes). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

const WRONG = refuse(
  'bad_credentials',
  'sign-in',
  'login, password or code is wrong, or the account waits after failed tries',
);
let decoy: Promise<string> | undefined;

/** Checks login, password and code. Whatever is wrong, the answer and its cost are the same: nothing tells whether a login exists. */
export const signInWithPassword = async (
  services: Services,
  input: { login: string; password: string; code: string },
): Promise<Outcome<string>> => {
  const account = await findCredentials(services, input.login.toLowerCase());
  decoy ??= hashPassword('no account has this password');
  const passwordFits = await verify(account?.password_hash ?? (await decoy), input.password);
  const waiting = account?.locked_until != null && account.locked_until > services.clock();
  if (
    !account?.password_hash ||
    !account.totp_secret ||
    !passwordFits ||
    waiting ||
    account.status !== 'active'
  )
    return fail(services, account?.id ?? null);
  const step = stepOfCode(
    services.sealer.open('account.totp_secret', account.id, account.totp_secret),
    input.code,
    services.clock(),
  );
  if (step === null || !(await useTotpStep(services, account.id, step))) return fail(services, account.id);
  return done(account.id);
};

const fail = async (services: Services, accountId: string | null): Promise<Outcome<never>> => {
  if (accountId) await noteFailedAttempt(services, accountId);
  await writeLedger(
    { ...services, actor: accountId ? { accountId } : null },
    { act: 'session.failed', subjectType: 'account', subjectId: accountId, purpose: 'sign-in' },
  );
  return WRONG;
};
