import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

export interface IdentitySettings {
  /** As the page names it: "the ministry's sign-in". */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
}
/** What must be the same when the browser comes back. */
export interface IdentityChecks {
  state: string;
  nonce: string;
  verifier: string;
}
export interface IdentityProvider {
  name: string;
  /** Where to send the browser, and what to check when it is back. Throws when the provider cannot be reached. */
  begin(redirectUri: string): Promise<{ url: string; checks: IdentityChecks }>;
  /** Who the provider says it is; throws whenever state, nonce, verifier, signature, issuer, audience or time do not fit. */
  finish(returned: URL, checks: IdentityChecks): Promise<{ issuer: string; subject: string }>;
}

/** The parties whose address needs no https: this machine itself. */
const isLoopback = (address: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);

/** OpenID Connect, authorization code flow with PKCE (RFC 7636), by openid-client. The provider is asked for its document once. */
export const createIdentityProvider = (settings: IdentitySettings): IdentityProvider => {
  const issuer = new URL(settings.issuer);
  let found: Promise<Configuration> | null = null;
  const configuration = (): Promise<Configuration> => {
    found ??= discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
      ...(isLoopback(issuer) ? { execute: [allowInsecureRequests] } : {}),
      timeout: 10,
    }).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return {
    name: settings.name,
    begin: async (redirectUri) => {
      const checks = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        response_type: 'code',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, checks };
    },
    finish: async (returned, checks) => {
      const tokens = await authorizationCodeGrant(await configuration(), returned, {
        pkceCodeVerifier: checks.verifier,
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('the provider sent no identity');
      return { issuer: claims.iss, subject: claims.sub };
    },
  };
};
