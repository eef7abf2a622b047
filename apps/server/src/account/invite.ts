import type { Role } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Context, Services } from '../platform/context.ts';
import { dropFirstInvitations, insertInvitation } from './store.ts';
import { INVITATION_HOURS, newToken, tokenDigest } from './tokens.ts';

const expiry = (services: Services): Date =>
  new Date(services.clock().getTime() + INVITATION_HOURS * 3_600_000);

/** Makes a one-time link's token for a colleague in the actor's organisation. */
export const invite = async (context: Context, role: Role): Promise<{ token: string; expiresAt: string }> => {
  const token = newToken();
  const expires = expiry(context);
  await insertInvitation(context, {
    digest: tokenDigest(context.sealer, token),
    kind: 'invitation',
    role,
    organisationId: context.actor.organisationId,
    createdBy: context.actor.accountId,
    expires,
  });
  await writeLedger(context, {
    act: 'account.invited',
    subjectType: 'account',
    purpose: 'administration',
    detail: { role },
  });
  return { token, expiresAt: expires.toISOString() };
};

/** The one-time link that makes the first administrator; an earlier unused one stops working. */
export const inviteFirst = async (services: Services): Promise<string> => {
  const token = newToken();
  await dropFirstInvitations(services);
  await insertInvitation(services, {
    digest: tokenDigest(services.sealer, token),
    kind: 'first',
    role: 'administrator',
    expires: expiry(services),
  });
  return token;
};

/** A link that signs in an existing account once: for the demonstration's invented officers only. */
export const makeSignInLink = async (services: Services, accountId: string, role: Role): Promise<string> => {
  const token = newToken();
  await insertInvitation(services, {
    digest: tokenDigest(services.sealer, token),
    kind: 'sign_in',
    role,
    accountId,
    expires: expiry(services),
  });
  return token;
};
