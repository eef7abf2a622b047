import { randomUUID } from 'node:crypto';
import { done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import type { ProvedPasskey } from './accept-invitation.ts';
import { tell } from './notice-store.ts';
import { CEREMONY_MINUTES, registrationOptions } from './passkey.ts';
import { getAccount, insertCeremony, takeCeremony } from './store.ts';
import { findPasskey, insertPasskey, listPasskeys } from './way-store.ts';

/** What the device needs to make one more passkey for the account; devices that hold one already are told so. */
export const beginAddPasskey = async (context: Context, origin: string) => {
  const account = await getAccount(context, context.actor.accountId);
  const known = await listPasskeys(context, context.actor.accountId);
  const options = await registrationOptions(
    origin,
    account.login,
    account.display_name,
    known.map((row) => row.credential_id),
  );
  const ceremony = randomUUID();
  const expires = new Date(context.clock().getTime() + CEREMONY_MINUTES * 60_000);
  await insertCeremony(context, ceremony, `${context.actor.accountId} ${options.challenge}`, expires);
  return { ceremony, options: { ...options } };
};

/** Keeps the new passkey under a name, once `prove` finds the device's answer good. */
export const addPasskey = async (
  context: Context,
  input: { ceremony: string; name: string },
  prove: (challenge: string) => Promise<ProvedPasskey | null>,
): Promise<Outcome<void>> => {
  const [owner, challenge] = ((await takeCeremony(context, input.ceremony)) ?? '').split(' ');
  const passkey = owner === context.actor.accountId && challenge ? await prove(challenge) : null;
  if (!passkey) return refuse('bad_credentials', 'response', 'the passkey could not be verified');
  return inTransaction(context, async (inside) => {
    if (await findPasskey(inside, passkey.credentialId))
      return refuse('conflict', 'response', 'this passkey is known already');
    await insertPasskey(inside, { ...passkey, accountId: inside.actor.accountId, name: input.name });
    await tell(inside, inside.actor.accountId, { kind: 'way_added' });
    await writeLedger(inside, {
      act: 'account.way_added',
      subjectType: 'account',
      subjectId: inside.actor.accountId,
      purpose: 'sign-in',
      detail: { way: 'passkey' },
    });
    return done(undefined);
  });
};
