import { hash, verify } from '@node-rs/argon2';
import { done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Services } from '../platform/context.ts';
import { tell } from './notice-store.ts';
import { stepOfCode } from './second-factor.ts';
import { findCredentials, useTotpStep } from './store.ts';
import { triesOf } from './tries.ts';
import type { Whence } from './whence.ts';

/** Argon2id with the parameters of OWASP's password storage advice (19 MiB, two passes, one lane). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

const WRONG = refuse(
  'bad_credentials',
  'sign-in',
  'login, password or code is wrong, or the account waits after failed tries',
);
let decoy: Promise<string> | undefined;
/** Compares with the account's password, or with a decoy where there is none: the cost is the same. */
export const passwordFits = async (stored: string | null | undefined, password: string): Promise<boolean> => {
  decoy ??= hashPassword('no account has this password');
  return (await verify(stored ?? (await decoy), password)) && typeof stored === 'string';
};

/** Who a login may be, whether the password is theirs, and whether the login or the address has to wait; at one cost. */
export const lookUp = async (
  services: Services,
  input: { login: string; password: string },
  from: Whence,
) => {
  const login = input.login.toLowerCase();
  const tries = triesOf(services, login, from);
  const account = await findCredentials(services, login);
  const [fits, waits] = await Promise.all([
    passwordFits(account?.password_hash, input.password),
    tries.blocked(),
  ]);
  return { tries, account, fits, waits };
};

/** Checks login, password and code. Whatever is wrong, the answer and its cost are the same: nothing tells whether a login exists. */
export const signInWithPassword = async (
  services: Services,
  input: { login: string; password: string; code: string },
  from: Whence,
): Promise<Outcome<string>> => {
  const { tries, account, fits, waits } = await lookUp(services, input, from);
  const good =
    account?.totp_secret &&
    fits &&
    !waits &&
    account.status === 'active' &&
    (await codeFits(services, account.id, account.totp_secret, input.code));
  if (!good) return signInFailed(services, tries, account?.id ?? null);
  await tries.succeeded();
  return done(account.id);
};

/** Whether the code is the authenticator's of now, or one step to either side, and was not used before. */
export const codeFits = async (
  services: Services,
  accountId: string,
  secret: Buffer,
  code: string,
): Promise<boolean> => {
  const step = stepOfCode(
    services.sealer.open('account.totp_secret', accountId, secret),
    code,
    services.clock(),
  );
  return step !== null && useTotpStep(services, accountId, step);
};

/** Counts and writes down a failed try; its owner is told inside when a wait begins. */
export const signInFailed = async (
  services: Services,
  tries: ReturnType<typeof triesOf>,
  accountId: string | null,
): Promise<Outcome<never>> => {
  const waitBegins = await tries.failed();
  if (waitBegins && accountId) await tell(services, accountId, { kind: 'tries_failed' });
  await writeLedger(
    { ...services, actor: accountId ? { accountId } : null },
    { act: 'session.failed', subjectType: 'account', subjectId: accountId, purpose: 'sign-in' },
  );
  return WRONG;
};
