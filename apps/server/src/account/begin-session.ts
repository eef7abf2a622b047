import { writeLedger } from '../ledger/store.ts';
import { inTransaction, type Services } from '../platform/context.ts';
import { dropEnded, insertSession } from './session-store.ts';
import { newToken, SESSION_HOURS, tokenDigest } from './tokens.ts';
import { type Whence, whence } from './whence.ts';

/** Begins a session for an account that has proved itself; the token goes to the browser once and is kept as a digest. */
export const beginSession = (
  services: Services,
  accountId: string,
  way: string,
  from: Whence = whence('', undefined),
): Promise<{ token: string; expires: Date }> =>
  inTransaction(services, async (inside) => {
    const token = newToken();
    const now = inside.clock();
    const expires = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    await dropEnded(inside);
    await insertSession(inside, {
      digest: tokenDigest(inside.sealer, token),
      accountId,
      now,
      expires,
      way,
      from,
    });
    await writeLedger(
      { ...inside, actor: { accountId } },
      {
        act: 'session.began',
        subjectType: 'account',
        subjectId: accountId,
        purpose: 'sign-in',
        detail: { way },
      },
    );
    return { token, expires };
  });
