import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityProvider } from '../../apps/server/src/account/identity-provider.ts';
import { createApp } from '../../apps/server/src/app.ts';
import type { Server } from '../../apps/server/src/platform/http.ts';
import { type Caller, type Harness, OPERATOR_TOKEN, startHarness } from './harness.ts';

/** A certified OpenID provider in this process, on the loopback address; `subject` is who sits before it. */
let house: HttpServer;
let issuer: string;
let subject = 'pegawai-1';
let harness: Harness;
let app: Server;
let officer: Caller;
const ORIGIN = 'http://localhost';
const CALLBACK = '/api/v1/session/identity/callback';

const startHouse = async (): Promise<void> => {
  house = createServer();
  await new Promise<void>((settle) => house.listen(0, '127.0.0.1', settle));
  issuer = `http://127.0.0.1:${(house.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: 'suar', client_secret: 'secret-of-the-test', redirect_uris: [`${ORIGIN}${CALLBACK}`] },
    ],
    cookies: { keys: ['a key for the test'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    loadExistingGrant: async (context: {
      oidc: {
        client: { clientId: string };
        session: { accountId: string };
        provider: {
          Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> };
        };
      };
    }) => {
      const { client, session, provider: own } = context.oidc;
      const grant = new own.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  house.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: subject } });
  });
};

beforeAll(async () => {
  await startHouse();
  harness = await startHarness();
  app = await createApp(harness.running.services, {
    webFolder: harness.config.webFolder,
    logLevel: 'silent',
    operatorToken: OPERATOR_TOKEN,
    origin: () => ORIGIN,
    limits: null,
    trustProxy: false,
    identityProvider: createIdentityProvider({
      name: 'Kementerian Contoh',
      issuer,
      clientId: 'suar',
      clientSecret: 'secret-of-the-test',
    }),
  });
  officer = await harness.signIn('caseworker', 'pegawai');
});
afterAll(async () => {
  await app?.close();
  await harness?.stop();
  house?.closeAllConnections();
  house?.close();
});

const begin = async (link: boolean, headers: Record<string, string> = { 'x-suar': '1' }) => {
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/session/identity',
    headers,
    payload: { link },
  });
  return {
    status: response.statusCode,
    url: response.statusCode === 200 ? (response.json().url as string) : '',
    cookie: String(response.headers['set-cookie'] ?? '').split(';')[0]!,
    cookieWhole: String(response.headers['set-cookie'] ?? ''),
  };
};
/** Follows the provider's redirects as a browser would, keeping its cookies, until it sends the browser back to us. */
const throughHouse = async (start: string): Promise<string> => {
  const jar = new Map<string, string>();
  let at = start;
  for (let steps = 0; steps < 10; steps += 1) {
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get('location');
    if (!next) throw new Error(`the provider stopped with ${response.status}: ${await response.text()}`);
    at = new URL(next, at).href;
    if (at.startsWith(`${ORIGIN}${CALLBACK}`)) return at.slice(ORIGIN.length);
  }
  throw new Error('the provider goes round in circles');
};
const comeBack = async (url: string, cookie: string) => {
  const response = await app.inject({ method: 'GET', url, headers: { cookie } });
  const cookies = [response.headers['set-cookie'] ?? []].flat().map(String);
  return {
    status: response.statusCode,
    to: response.headers.location,
    session: cookies.find((one) => one.startsWith('suar_session='))?.split(';')[0] ?? null,
  };
};
const accounts = async (): Promise<number> =>
  Number((await harness.running.connection.pool.query('select count(*) from account')).rows[0].count);

describe('an identity of the office’s own provider', () => {
  it('asks with PKCE, state and nonce, and binds the way back to this browser', async () => {
    const { url, cookieWhole } = await begin(false);
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('state')).toBeTruthy();
    expect(asked.get('nonce')).toBeTruthy();
    expect(cookieWhole).toMatch(/HttpOnly.*SameSite=Lax/i);
  });

  it('opens nothing and makes no account before somebody linked it', async () => {
    const before = await accounts();
    const { url, cookie } = await begin(false);
    const back = await comeBack(await throughHouse(url), cookie);
    expect(back).toEqual({ status: 302, to: '/sign-in?identity=refused', session: null });
    expect(await accounts()).toBe(before);
  });

  it('is linked by the account’s owner alone, once, and then signs in; what reaches far still asks for an own proof', async () => {
    expect((await begin(true)).status).toBe(401);
    const linking = await begin(true, officer.headers);
    expect((await comeBack(await throughHouse(linking.url), linking.cookie)).to).toBe('/account');
    const other = await harness.signIn('caseworker', 'orang.lain');
    const second = await begin(true, other.headers);
    expect((await comeBack(await throughHouse(second.url), second.cookie)).to).toBe(
      '/sign-in?identity=refused',
    );

    const { url, cookie } = await begin(false);
    const back = await comeBack(await throughHouse(url), cookie);
    expect(back.to).toBe('/');
    const headers = { cookie: back.session!, 'x-suar': '1' };
    const session = await app.inject({ method: 'GET', url: '/api/v1/session', headers });
    expect(session.json().account.id).toBe(officer.accountId);
    expect(session.json().identityProvider).toBe('Kementerian Contoh');
    const far = await app.inject({ method: 'GET', url: '/api/v1/exports/cases.xlsx', headers });
    expect(far.json().problems[0].code).toBe('not_fresh');
  });

  it('of somebody else opens nothing', async () => {
    subject = 'pegawai-2';
    const { url, cookie } = await begin(false);
    expect((await comeBack(await throughHouse(url), cookie)).session).toBeNull();
    subject = 'pegawai-1';
  });

  it('works once, in the browser that began, with what the provider sent unaltered', async () => {
    const stolen = await begin(false);
    const returned = await throughHouse(stolen.url);
    expect((await comeBack(returned, 'suar_identity=another-browser-altogether')).session).toBeNull();
    // The attempt used the state up.
    expect((await comeBack(returned, stolen.cookie)).session).toBeNull();
    const altered = await begin(false);
    const good = await throughHouse(altered.url);
    expect((await comeBack(good.replace(/code=[^&]{6}/, 'code=aaaaaa'), altered.cookie)).session).toBeNull();
    const [one, two] = [await begin(false), await begin(false)];
    const codeOfOne = new URL(`${ORIGIN}${await throughHouse(one.url)}`).searchParams.get('code')!;
    const swapped = (await throughHouse(two.url)).replace(/code=[^&]+/, `code=${codeOfOne}`);
    expect((await comeBack(swapped, two.cookie)).session).toBeNull();
  });

  it('no longer opens once the link is removed or the account suspended, nor does it count as the last way in', async () => {
    const administrator = await harness.signIn('administrator', 'kepala');
    await administrator.call('PATCH', `/accounts/${officer.accountId}`, { status: 'suspended' });
    const suspended = await begin(false);
    expect((await comeBack(await throughHouse(suspended.url), suspended.cookie)).session).toBeNull();
    await administrator.call('PATCH', `/accounts/${officer.accountId}`, { status: 'active' });
    const back = await begin(false);
    const { session } = await comeBack(await throughHouse(back.url), back.cookie);
    const headers = { cookie: session!, 'x-suar': '1' };
    const { identities } = (await app.inject({ method: 'GET', url: '/api/v1/own/ways', headers })).json();
    expect(identities).toEqual([expect.objectContaining({ issuer })]);
  });

  it('that cannot be reached is said so, and the other ways in go on', async () => {
    const away = await createApp(harness.running.services, {
      webFolder: harness.config.webFolder,
      logLevel: 'silent',
      operatorToken: OPERATOR_TOKEN,
      origin: () => ORIGIN,
      limits: null,
      trustProxy: false,
      identityProvider: createIdentityProvider({
        name: 'x',
        issuer: 'http://127.0.0.1:9',
        clientId: 'a',
        clientSecret: 'b',
      }),
    });
    const response = await away.inject({
      method: 'POST',
      url: '/api/v1/session/identity',
      headers: { 'x-suar': '1' },
      payload: {},
    });
    expect([response.statusCode, response.json().problems[0].code]).toEqual([503, 'unavailable']);
    const passkey = await away.inject({
      method: 'POST',
      url: '/api/v1/session/passkey/options',
      headers: { 'x-suar': '1' },
    });
    expect(passkey.statusCode).toBe(200);
    await away.close();
  });
});
