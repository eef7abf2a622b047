import { done, type Outcome } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { tell } from './notice-store.ts';
import { recoveryDigest } from './renew-recovery-codes.ts';
import { lookUp, signInFailed } from './sign-in-with-password.ts';
import { useRecoveryCode } from './way-store.ts';
import type { Whence } from './whence.ts';

/**
 * A recovery code in the place of a lost passkey or authenticator; an account with a password needs that too. The answer and
 * its cost are the same whatever is wrong.
 */
export const signInWithRecovery = async (
  services: Services,
  input: { login: string; code: string; password: string },
  from: Whence,
): Promise<Outcome<string>> => {
  const { tries, account, fits, waits } = await lookUp(services, input, from);
  const good =
    account?.status === 'active' &&
    !waits &&
    (fits || account.password_hash === null) &&
    (await useRecoveryCode(services, account.id, recoveryDigest(services, account.id, input.code)));
  if (!good) return signInFailed(services, tries, account?.id ?? null);
  await tries.succeeded();
  await tell(services, account.id, { kind: 'recovery_used' });
  return done(account.id);
};
