import { writeLedger } from '../ledger/store.ts';
import type { Services } from '../platform/context.ts';
import { insertSession } from './store.ts';
import { newToken, SESSION_HOURS, tokenDigest } from './tokens.ts';

/** Begins a session for an account that has proved itself; the token goes to the browser once and is kept as a digest. */
export const beginSession = async (
  services: Services,
  accountId: string,
  way: string,
): Promise<{ token: string; expires: Date }> => {
  const token = newToken();
  const now = services.clock();
  const expires = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await insertSession(services, { digest: tokenDigest(services.sealer, token), accountId, now, expires });
  await writeLedger(
    { ...services, actor: { accountId } },
    {
      act: 'session.began',
      subjectType: 'account',
      subjectId: accountId,
      purpose: 'sign-in',
      detail: { way },
    },
  );
  return { token, expires };
};
