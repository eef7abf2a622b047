import { done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { inTransaction, type Services } from '../platform/context.ts';
import type { IdentityChecks, IdentityProvider } from './identity-provider.ts';
import { tell } from './notice-store.ts';
import { insertCeremony, takeCeremony } from './store.ts';
import { newToken, tokenDigest } from './tokens.ts';
import { findIdentity, insertIdentity } from './way-store.ts';

interface Begun extends IdentityChecks {
  /** The browser that began, by the digest of a token that it alone holds. */
  browser: string;
  /** The account that links its identity; null for signing in. */
  accountId: string | null;
  redirectUri: string;
}
export const IDENTITY_MINUTES = 10;

/** Begins signing in, or linking for a signed-in account; gives where to go and the token that binds the way back to this browser. */
export const beginIdentity = async (
  services: Services,
  provider: IdentityProvider,
  redirectUri: string,
  accountId: string | null,
): Promise<Outcome<{ url: string; browser: string }>> => {
  const begun = await provider.begin(redirectUri).catch(() => null);
  if (!begun)
    return refuse('unavailable', 'identity', 'the identity provider cannot be reached; use another way in');
  const browser = newToken();
  const kept: Begun = {
    ...begun.checks,
    browser: tokenDigest(services.sealer, browser).toString('hex'),
    accountId,
    redirectUri,
  };
  const { state } = begun.checks;
  const sealed = services.sealer.sealJson('ceremony.challenge', state, kept);
  const expires = new Date(services.clock().getTime() + IDENTITY_MINUTES * 60_000);
  await insertCeremony(services, state, sealed.toString('base64'), expires);
  return done({ url: begun.url, browser });
};

const REFUSED = refuse(
  'bad_credentials',
  'identity',
  'the identity could not be verified, or no account here is linked to it',
);

/**
 * Takes the browser's return from the provider: signs in the account that is linked to the identity, or links it to the account
 * that asked. It never makes an account, and never trusts an e-mail address.
 */
export const finishIdentity = async (
  services: Services,
  provider: IdentityProvider,
  query: URLSearchParams,
  browser: string | undefined,
): Promise<Outcome<{ accountId: string; linked: boolean }>> => {
  const begun = await openBegun(services, query.get('state') ?? '');
  if (!begun || !browser || tokenDigest(services.sealer, browser).toString('hex') !== begun.browser)
    return REFUSED;
  const returned = new URL(begun.redirectUri);
  returned.search = query.toString();
  const identity = await provider.finish(returned, begun).catch(() => null);
  const known = identity ? await findIdentity(services, identity.issuer, identity.subject) : undefined;
  const { accountId } = begun;
  if (!identity || (accountId ? known : known?.status !== 'active')) {
    await writeLedger(
      { ...services, actor: null },
      { act: 'session.failed', subjectType: 'account', purpose: 'sign-in', detail: { way: 'identity' } },
    );
    return REFUSED;
  }
  if (!accountId) return done({ accountId: known!.account_id, linked: false });
  return inTransaction(services, async (inside) => {
    await insertIdentity(inside, accountId, identity.issuer, identity.subject);
    await tell(inside, accountId, { kind: 'way_added' });
    await writeLedger(
      { ...inside, actor: { accountId } },
      {
        act: 'account.way_added',
        subjectType: 'account',
        subjectId: accountId,
        purpose: 'sign-in',
        detail: { way: 'identity' },
      },
    );
    return done({ accountId, linked: true });
  });
};

const openBegun = async (services: Services, state: string): Promise<Begun | null> => {
  const sealed = await takeCeremony(services, state);
  if (!sealed) return null;
  try {
    return services.sealer.openJson<Begun>('ceremony.challenge', state, Buffer.from(sealed, 'base64'));
  } catch {
    // Another kind of ceremony's challenge.
    return null;
  }
};
