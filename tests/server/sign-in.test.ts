import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginSession } from '../../apps/server/src/account/begin-session.ts';
import { invite } from '../../apps/server/src/account/invite.ts';
import { hashPassword } from '../../apps/server/src/account/sign-in-with-password.ts';
import { insertAccount } from '../../apps/server/src/account/store.ts';
import { FREE_TRIES, waitAfter } from '../../apps/server/src/account/tries.ts';
import { insertPasskey } from '../../apps/server/src/account/way-store.ts';
import { whence } from '../../apps/server/src/account/whence.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const PASSWORD = 'perahu biru melewati jembatan';
let harness: Harness;
let now = new Date('2026-05-04T01:00:00Z');
const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const code = (): string => generateSync({ secret: SECRET, epoch: Math.floor(now.getTime() / 1000) });

beforeAll(async () => {
  harness = await startHarness(() => now, { trustProxy: 'loopback' });
});
afterAll(() => harness?.stop());

const account = async (login: string, role: 'caseworker' | 'administrator' = 'caseworker'): Promise<string> =>
  insertAccount(harness.running.services, {
    login,
    displayName: login,
    role,
    organisationId: harness.organisationId,
    passwordHash: await hashPassword(PASSWORD),
    totpSecret: SECRET,
  });
const knock = async (path: string, body: unknown, address = '198.51.100.7') => {
  const response = await harness.app.inject({
    method: 'POST',
    url: `/api/v1/session/${path}`,
    headers: {
      'x-suar': '1',
      'x-forwarded-for': address,
      'user-agent': 'Mozilla/5.0 (Android 14) Firefox/130.0',
    },
    payload: body as object,
  });
  return {
    status: response.statusCode,
    text: response.body,
    cookie: String(response.headers['set-cookie'] ?? ''),
    body: response.body ? response.json() : null,
  };
};
const asCaller = async (cookie: string): Promise<Record<string, string>> => ({
  cookie: cookie.split(';')[0]!,
  'x-suar': '1',
});
const call = async (
  headers: Record<string, string>,
  method: 'GET' | 'POST' | 'DELETE' | 'PATCH',
  url: string,
  body?: object,
) => {
  const response = await harness.app.inject({
    method,
    url: `/api/v1${url}`,
    headers,
    ...(body ? { payload: body } : {}),
  });
  return {
    status: response.statusCode,
    code: response.statusCode >= 400 ? response.json().problems[0].code : null,
    body: /json/.test(String(response.headers['content-type'])) ? response.json() : null,
  };
};

describe('signing in with a password', () => {
  it('takes a code once, and one step of the clock to either side', async () => {
    await account('dewi');
    const used = code();
    expect((await knock('password', { login: 'dewi', password: PASSWORD, code: used })).status).toBe(200);
    expect((await knock('password', { login: 'dewi', password: PASSWORD, code: used })).status).toBe(401);
    const early = code();
    later(1.4);
    expect((await knock('password', { login: 'dewi', password: PASSWORD, code: early })).status).toBe(401);
    const old = code();
    later(0.5);
    expect((await knock('password', { login: 'dewi', password: PASSWORD, code: old })).status).toBe(200);
  });

  it('sets a cookie that no script reads and no other site sends', async () => {
    later(5);
    const { cookie } = await knock('password', { login: 'dewi', password: PASSWORD, code: code() });
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\//i);
  });

  it('answers word for word the same whether the login is unknown, the password wrong, or the account waiting', async () => {
    await account('sari');
    later(5);
    const wrong = await knock('password', {
      login: 'sari',
      password: 'salah sama sekali ini',
      code: '000000',
    });
    const unknown = await knock('password', { login: 'tidak.ada', password: PASSWORD, code: '000000' });
    for (let tries = 1; tries < FREE_TRIES.login; tries += 1)
      await knock('password', { login: 'sari', password: 'salah sama sekali ini', code: '000000' });
    const waiting = await knock('password', { login: 'sari', password: PASSWORD, code: code() });
    expect([wrong.status, unknown.status, waiting.status]).toEqual([401, 401, 401]);
    expect(unknown.text).toBe(wrong.text);
    expect(waiting.text).toBe(wrong.text);
    // An unknown login costs the same password hash: without it the answer would come some twenty times sooner.
    // Both by turns, so that whatever else the machine does meets both alike.
    const spans: Record<string, number[]> = { sari: [], 'tidak.ada.juga': [] };
    for (let round = 0; round < 7; round += 1)
      for (const [login, taken] of Object.entries(spans)) {
        const began = performance.now();
        await knock('password', { login, password: PASSWORD, code: '000000' }, `203.0.113.${round}`);
        taken.push(performance.now() - began);
      }
    const [known, stranger] = Object.values(spans).map((taken) => taken.sort((x, y) => x - y)[3]!) as [
      number,
      number,
    ];
    expect(stranger).toBeGreaterThan(known / 4);
    expect(known).toBeGreaterThan(stranger / 4);
  });

  it('makes each further failure wait longer, lets in again afterwards, and tells the owner inside', async () => {
    expect([4, 5, 6, 7, 30].map((failures) => waitAfter(failures, FREE_TRIES.login))).toEqual([
      0, 30, 60, 120, 3600,
    ]);
    later(61);
    const { cookie, status } = await knock('password', { login: 'sari', password: PASSWORD, code: code() });
    expect(status).toBe(200);
    const headers = await asCaller(cookie);
    expect((await call(headers, 'GET', '/session')).body.notices).toBe(1);
    const { body } = await call(headers, 'GET', '/own/notices');
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['tries_failed']);
    await call(headers, 'POST', '/own/notices/seen');
    expect((await call(headers, 'GET', '/session')).body.notices).toBe(0);
  });

  it('also counts by address, across logins, and leaves other addresses alone', async () => {
    later(5);
    for (let tries = 0; tries < FREE_TRIES.address; tries += 1)
      await knock('password', { login: `tebakan.${tries}`, password: PASSWORD, code: '000000' }, '192.0.2.9');
    const good = { login: 'dewi', password: PASSWORD, code: code() };
    expect((await knock('password', good, '192.0.2.9')).status).toBe(401);
    expect((await knock('password', good, '192.0.2.10')).status).toBe(200);
  }, 60_000);
});

describe('sessions', () => {
  it('end when nobody used them for an hour, and after twelve hours at most', async () => {
    later(5);
    const idle = await harness.signIn('caseworker', 'idle');
    const busy = await harness.signIn('caseworker', 'busy');
    for (let passed = 0; passed < 11.5; passed += 0.5) {
      later(30);
      expect((await busy.call('GET', '/own/sessions')).status, `after ${passed} hours`).toBe(200);
    }
    expect((await idle.call('GET', '/own/sessions')).status).toBe(401);
    later(31);
    expect((await busy.call('GET', '/own/sessions')).status).toBe(401);
  });

  it('are listed with coarse words only, and ended one by one or everywhere', async () => {
    const { services } = harness.running;
    const id = await account('rini');
    const phone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 Version/17.5 Mobile Safari/604';
    const tokens = await Promise.all(
      ['203.0.113.77', '10.1.2.3', '2001:db8:1234::9'].map((address) =>
        beginSession(services, id, 'passkey', whence(address, phone)),
      ),
    );
    const headers = tokens.map(({ token }) => ({ cookie: `suar_session=${token}`, 'x-suar': '1' }));
    const { items } = (await call(headers[0]!, 'GET', '/own/sessions')).body;
    expect(items.map(({ network }: { network: string }) => network).sort()).toEqual([
      '2001:db8::',
      '203.0.x.x',
      'office',
    ]);
    expect(new Set(items.map(({ device }: { device: string }) => device))).toEqual(new Set(['Safari · iOS']));
    expect(JSON.stringify(items)).not.toMatch(/113\.77|1234/);
    const other = items.find(({ network }: { network: string }) => network === 'office');
    expect((await call(headers[0]!, 'DELETE', `/own/sessions/${other.id}`)).status).toBe(204);
    expect((await call(headers[1]!, 'GET', '/own/sessions')).status).toBe(401);
    expect((await call(headers[0]!, 'DELETE', `/own/sessions/${randomUUID()}`)).status).toBe(404);
    expect((await call(headers[0]!, 'DELETE', '/own/sessions')).status).toBe(204);
    expect((await call(headers[2]!, 'GET', '/own/sessions')).status).toBe(401);
    expect((await call(headers[0]!, 'GET', '/own/sessions')).status).toBe(200);
  });

  it('nobody ends or lists the sessions of another', async () => {
    const victim = await harness.signIn('caseworker', 'korban.sesi');
    const stalker = await harness.signIn('supervisor', 'penguntit');
    const { items } = (await victim.call('GET', '/own/sessions')).body;
    expect((await stalker.call('DELETE', `/own/sessions/${items[0].id}`)).status).toBe(404);
    expect((await victim.call('GET', '/own/sessions')).status).toBe(200);
  });

  it('end at once when the role changes or the account is suspended', async () => {
    const administrator = await harness.signIn('administrator', 'kepala');
    for (const change of [{ role: 'analyst' }, { status: 'suspended' }]) {
      const officer = await harness.signIn('caseworker', `officer.${Object.keys(change)[0]}`);
      expect((await administrator.call('PATCH', `/accounts/${officer.accountId}`, change)).status).toBe(200);
      expect((await officer.call('GET', '/own/sessions')).status).toBe(401);
    }
  });
});

describe('ways to sign in', () => {
  let officer: Caller;
  const passkey = (name: string) =>
    insertPasskey(harness.running.services, {
      accountId: officer.accountId,
      credentialId: `credential-${name}`,
      publicKey: Buffer.from('public'),
      counter: 0,
      transports: [],
      name,
    });

  it('keep the last one, and need a fresh proof to be changed', async () => {
    officer = await harness.signIn('caseworker', 'nadia');
    await passkey('laptop');
    await passkey('phone');
    const renamed = await officer.call('PATCH', '/own/passkeys/credential-phone', { name: 'telepon kantor' });
    expect(renamed.body.passkeys.map(({ name }: { name: string }) => name)).toEqual([
      'laptop',
      'telepon kantor',
    ]);
    later(11);
    expect((await officer.call('DELETE', '/own/passkeys/credential-phone')).body.problems[0].code).toBe(
      'not_fresh',
    );
    later(-11);
    expect((await officer.call('DELETE', '/own/passkeys/credential-phone')).status).toBe(200);
    expect((await officer.call('DELETE', '/own/passkeys/credential-laptop')).body.problems[0].code).toBe(
      'not_now',
    );
    const other = await harness.signIn('caseworker', 'orang.lain');
    expect((await other.call('DELETE', '/own/passkeys/credential-laptop')).status).toBe(409);
  });

  it('a password can be added with a new authenticator, refused where it is easily guessed', async () => {
    const weak = await officer.call('POST', '/own/password', { password: 'Password123456!' });
    expect(weak.body.problems[0]).toMatchObject({ code: 'weak_password', path: 'password' });
    expect(weak.raw).not.toContain('Password123456');
    const begun = (await officer.call('POST', '/own/password', { password: PASSWORD })).body;
    const epoch = Math.floor(now.getTime() / 1000);
    const first = generateSync({ secret: begun.secret, epoch });
    const stranger = await harness.signIn('caseworker', 'penyusup');
    const stolen = await stranger.call('POST', '/own/password/confirm', {
      ceremony: begun.ceremony,
      code: first,
    });
    expect(stolen.body.problems[0].code).toBe('expired');
    const again = (await officer.call('POST', '/own/password', { password: PASSWORD })).body;
    const confirmed = await officer.call('POST', '/own/password/confirm', {
      ceremony: again.ceremony,
      code: generateSync({ secret: again.secret, epoch }),
    });
    expect(confirmed.body).toMatchObject({ password: true });
    expect((await officer.call('DELETE', '/own/passkeys/credential-laptop')).status).toBe(200);
    expect((await officer.call('DELETE', '/own/password')).body.problems[0].code).toBe('not_now');
  });

  it('recovery codes are shown once, work once each, need the password where there is one, and are replaced together', async () => {
    later(5);
    const { codes } = (await officer.call('POST', '/own/recovery-codes')).body;
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    const kept = await harness.running.connection.pool.query('select digest from recovery_code');
    expect(JSON.stringify(kept.rows.map(({ digest }) => String(digest)))).not.toContain(codes[0]);
    const recover = (recovery: string, password = PASSWORD) =>
      knock('recovery', { login: 'nadia', code: recovery, password });
    expect((await recover(codes[0], 'salah sama sekali ini')).status).toBe(401);
    expect((await recover(codes[0].toLowerCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await recover(codes[0])).status).toBe(401);
    expect((await officer.call('GET', '/own/ways')).body.recoveryCodesLeft).toBe(9);
    await officer.call('POST', '/own/recovery-codes');
    expect((await recover(codes[1])).status).toBe(401);
    const { body } = await officer.call('GET', '/own/notices');
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toContain('recovery_used');
  });
});

describe('proving again', () => {
  it('is asked before an export, an invitation, a role or a break-glass, and a password with a new code gives it', async () => {
    await account('wati', 'administrator');
    later(5);
    const { cookie } = await knock('password', { login: 'wati', password: PASSWORD, code: code() });
    const headers = await asCaller(cookie);
    const target = await harness.signIn('caseworker', 'bawahan');
    const supervisor = await harness.signIn('supervisor', 'penyelia');
    later(10.5);
    const far = async () => [
      (await call(headers, 'POST', '/invitations', { role: 'analyst' })).code,
      (await call(headers, 'PATCH', `/accounts/${target.accountId}`, { role: 'analyst' })).code,
      (await supervisor.call('GET', '/exports/cases.xlsx')).body?.problems[0].code,
      (await supervisor.call('GET', '/exports/htcds.csv')).body?.problems[0].code,
      (
        await supervisor.call('POST', `/cases/${randomUUID()}/break-glass`, {
          reason: 'alasan yang cukup',
          hours: 1,
        })
      ).body.problems[0].code,
    ];
    expect(await far()).toEqual(['not_fresh', 'not_fresh', 'not_fresh', 'not_fresh', 'not_fresh']);
    expect(
      (await call(headers, 'POST', '/session/fresh/password', { password: PASSWORD, code: '000000' })).code,
    ).toBe('bad_value');
    const proved = await harness.app.inject({
      method: 'POST',
      url: '/api/v1/session/fresh/password',
      headers,
      payload: { password: PASSWORD, code: code() },
    });
    expect(proved.statusCode).toBe(204);
    // The proof brings a new token; the old one opens nothing any more.
    expect((await call(headers, 'GET', '/own/sessions')).status).toBe(401);
    headers.cookie = String(proved.headers['set-cookie']).split(';')[0]!;
    expect((await call(headers, 'POST', '/invitations', { role: 'analyst' })).status).toBe(200);
    expect((await call(headers, 'PATCH', `/accounts/${target.accountId}`, { role: 'analyst' })).status).toBe(
      200,
    );
  });
});

describe('invitations', () => {
  it('work once, for three days, and only their digest is kept', async () => {
    const { services } = harness.running;
    const administrator = await harness.signIn('administrator', 'pengundang');
    const actor = {
      accountId: administrator.accountId,
      role: 'administrator' as const,
      organisationId: harness.organisationId,
      displayName: 'pengundang',
    };
    const { token } = await invite({ ...services, actor }, 'analyst');
    const kept = await harness.running.connection.pool.query(
      'select token_digest::text as digest from invitation',
    );
    expect(JSON.stringify(kept.rows)).not.toContain(Buffer.from(token).toString('hex'));
    const look = () => call({ 'x-suar': '1' }, 'POST', '/invitations/look', { token });
    expect((await look()).status).toBe(200);
    const newcomer = { token, login: 'baru.datang', displayName: 'Baru', password: PASSWORD };
    const weak = await call({ 'x-suar': '1' }, 'POST', '/invitations/password', {
      ...newcomer,
      password: 'passwordpassword',
    });
    expect(weak.code).toBe('weak_password');
    const { secret } = (await call({ 'x-suar': '1' }, 'POST', '/invitations/password', newcomer)).body;
    const first = generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });
    const confirm = () =>
      call({ 'x-suar': '1' }, 'POST', '/invitations/password/confirm', { token, code: first });
    expect((await confirm()).status).toBe(200);
    expect((await confirm()).code).toBe('expired');
    const late = await invite({ ...services, actor }, 'analyst');
    later(72 * 60 + 1);
    expect((await call({ 'x-suar': '1' }, 'POST', '/invitations/look', { token: late.token })).code).toBe(
      'expired',
    );
  });
});
