import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../apps/server/src/app.ts';
import type { Server } from '../../apps/server/src/platform/http.ts';
import { DEFAULT_LIMITS } from '../../apps/server/src/platform/limits.ts';
import { operationsOf } from './arbitrary-request.ts';
import { type Caller, type Harness, OPERATOR_TOKEN, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
let page: Server;
let folder: string;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('supervisor', 'hygiene');
  folder = await mkdtemp(join(tmpdir(), 'suar-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><script src="/assets/a.js"></script>');
  await writeFile(join(folder, 'assets/a.js'), 'export {};');
  page = await createApp(harness.running.services, {
    webFolder: folder,
    logLevel: 'silent',
    operatorToken: OPERATOR_TOKEN,
    origin: () => 'https://suar.example',
    limits: { ...DEFAULT_LIMITS, door: 5, account: 20, nobody: 8 },
    trustProxy: 'loopback',
  });
});
afterAll(async () => {
  await page?.close();
  await harness?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('every answer', () => {
  const ADDRESSES = [
    ['the page', '/', 200],
    ['a page by its address', '/cases', 200],
    ['a script', '/assets/a.js', 200],
    ['what nothing is at', '/assets/none.js', 200],
    ['JSON', '/api/v1/session', 200],
    ['a refusal', '/api/v1/cases', 401],
    ['nothing', '/api/v1/nothing', 404],
    ['the document', '/api/v1/openapi.json', 200],
    ['a public list', '/api/v1/public/releases', 200],
    ['a malformed address', '/api/v1/cases/%E0%A4%A', 400],
    ['an endless address', `/api/v1/imports/${'x'.repeat(3000)}/refusals`, 404],
  ] as const;
  it.each(ADDRESSES)('carries strict headers: %s', async (_what, url, status) => {
    const { headers, statusCode } = await page.inject({ method: 'GET', url });
    expect(statusCode).toBe(status);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/default-src '(?:self|none)'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
    if (url.startsWith('/api/'))
      expect(headers['cache-control']).toBe(url.includes('/public/') ? 'public, max-age=300' : 'no-store');
  });

  it('holds browsers to https where the page is served so, and downloads are never shown within the page', async () => {
    const { headers } = await page.inject({ method: 'GET', url: '/' });
    expect(headers['strict-transport-security']).toMatch(/max-age=63072000/);
    const taken = await officer.upload(
      '/uploads',
      'kata.html',
      '<html><script>alert(1)</script>Tolong saya di Poipet</html>',
    );
    const reportId = taken.body.reportIds[0];
    const { body } = await officer.call('GET', `/reports/${reportId}`);
    const original = await harness.app.inject({
      method: 'GET',
      url: `/api/v1/originals/${body.original.id}/content`,
      headers: officer.headers,
    });
    expect(original.statusCode).toBe(200);
    expect(original.headers['content-type']).toBe('application/octet-stream');
    expect(original.headers['content-disposition']).toMatch(/^attachment/);
    expect(original.headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('requests from other sites', () => {
  const FORGED = [
    ['without the header a form cannot set', { 'x-suar': undefined }],
    ['sent by another site', { 'sec-fetch-site': 'cross-site' }],
    ['sent by a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['with the origin of another site', { origin: 'https://penipu.example' }],
    ['with the origin of a sandboxed frame', { origin: 'null' }],
  ] as const;
  it.each(FORGED)('are refused on every route that changes something: %s', async (_what, forged) => {
    const changing = operationsOf(harness.app.swagger()).filter(({ method }) => method !== 'GET');
    expect(changing.length).toBeGreaterThan(45);
    const passed: string[] = [];
    for (const { method, path } of changing) {
      const headers: Record<string, string | undefined> = { ...officer.headers, ...forged };
      const response = await harness.app.inject({
        method: method as 'POST',
        url: path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000001'),
        headers: Object.fromEntries(
          Object.entries(headers).filter(([, value]) => value !== undefined),
        ) as Record<string, string>,
      });
      if (response.statusCode !== 403 || response.json().problems[0].code !== 'not_allowed')
        passed.push(`${method} ${path}`);
    }
    expect(passed).toEqual([]);
    expect((await officer.call('GET', '/own/sessions')).status).toBe(200);
  });

  it('are taken when the page itself sends them', async () => {
    const own = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:4400', host: 'localhost:4400' };
    const response = await harness.app.inject({
      method: 'POST',
      url: '/api/v1/own/notices/seen',
      headers: { ...officer.headers, ...own },
    });
    expect(response.statusCode).toBe(204);
  });
});

describe('too many requests', () => {
  const ask = (url: string, headers: Record<string, string>) =>
    page.inject({
      method: url.includes('/session/') ? 'POST' : 'GET',
      url,
      headers,
      ...(url.includes('password') ? { payload: { login: 'x', password: 'y', code: '000000' } } : {}),
    });
  it('at the door are refused by address, with the time to wait', async () => {
    const headers = { 'x-suar': '1', 'x-forwarded-for': '198.51.100.20' };
    const answers = [];
    for (let sent = 0; sent < 6; sent += 1) answers.push(await ask('/api/v1/session/password', headers));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(Number(answers[5]!.headers['retry-after'])).toBeGreaterThan(0);
    expect(answers[5]!.json().problems[0]).toMatchObject({ code: 'too_many', path: 'request' });
    const elsewhere = await ask('/api/v1/session/password', {
      ...headers,
      'x-forwarded-for': '198.51.100.21',
    });
    expect(elsewhere.statusCode).toBe(401);
  });
  /** Under https the cookie's name begins with __Host-. */
  const underHttps = (headers: Record<string, string>) => ({
    ...headers,
    cookie: `__Host-${headers.cookie}`,
  });
  it('by one account leave other accounts alone', async () => {
    const loud = await harness.signIn('caseworker', 'loud');
    const calm = await harness.signIn('caseworker', 'calm');
    const statuses = [];
    for (let sent = 0; sent < 22; sent += 1)
      statuses.push((await ask('/api/v1/own/notices', underHttps(loud.headers))).statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    expect((await ask('/api/v1/own/notices', underHttps(calm.headers))).statusCode).toBe(200);
    // A cookie without the prefix, which a neighbouring name could have planted, is nobody's.
    expect((await ask('/api/v1/own/notices', calm.headers)).statusCode).toBe(401);
  });
});

describe('what is personal', () => {
  it('stands in no log, error or address, whatever was sent and however it fails', async () => {
    const planted = ['Zulkarnaim', 'Pertamuq', 'X9918273', '081277665544', 'rahasia.sekali'];
    const said: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((chunk: string | Uint8Array) => {
      said.push(String(chunk));
      return true;
    }) as typeof process.stdout.write;
    const loudApp = await createApp(harness.running.services, {
      webFolder: folder,
      logLevel: 'trace',
      operatorToken: OPERATOR_TOKEN,
      origin: () => 'http://localhost',
      limits: null,
      trustProxy: false,
    });
    const refusals: string[] = [];
    try {
      const send = async (method: 'POST' | 'GET' | 'PATCH', url: string, payload?: unknown, headers = {}) => {
        const response = await loudApp.inject({
          method,
          url: `/api/v1${url}`,
          headers: {
            ...officer.headers,
            ...headers,
            ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(payload === undefined
            ? {}
            : { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
        });
        if (response.statusCode >= 400) refusals.push(response.body);
        refusals.push(JSON.stringify(response.headers));
      };
      const words = planted.join(' ');
      await send('POST', '/reports/paste', { text: `Tolong ${words}`, country: words });
      await send('POST', '/reports/paste', `{"text": "${words}`);
      await send('POST', '/reports/form', {
        text: words,
        persons: [{ fields: [{ field: words, value: words }] }],
      });
      await send('POST', '/reports/form', {
        text: words,
        persons: [{ fields: [{ field: 'name', value: `${words}\u0000` }] }],
      });
      await send('GET', `/reports/${encodeURIComponent(words)}`);
      await send('GET', `/cases?status=${encodeURIComponent(words)}`);
      await send('GET', `/persons?cursor=${encodeURIComponent(words)}`);
      await send('GET', '/persons', undefined, { 'x-suar-search': '%E0%A4%A' });
      await send('PATCH', `/accounts/${officer.accountId}`, { locale: words });
      await send('POST', '/session/password', { login: words, password: words, code: words });
      await send('POST', '/cases', { personIds: [words], note: words });
      await send('GET', `/${encodeURIComponent(words)}/%E0%A4%A`);
      await send('GET', `/cases/${encodeURIComponent(words.repeat(8))}`);
      // A failure of ours: the database is asked for what it does not have.
      await harness.running.connection.pool.query('alter table report rename to report_away');
      await send('POST', '/reports/paste', { text: `Tolong ${words}` });
      await harness.running.connection.pool.query('alter table report_away rename to report');
      expect(refusals.some((text) => text.includes('"failed"'))).toBe(true);
    } finally {
      await loudApp.close();
      process.stdout.write = write;
    }
    expect(refusals.length).toBeGreaterThan(20);
    for (const word of planted) {
      expect(
        refusals.filter((text) => text.includes(word)),
        'refusals',
      ).toEqual([]);
      expect(
        said.filter((line) => line.includes(word)),
        'log',
      ).toEqual([]);
    }
  });

  it('describes every parameter by a schema, as clients and fuzzers need it', () => {
    const vague = operationsOf(harness.app.swagger()).flatMap(({ path, parameters }) =>
      parameters
        .filter(({ schema }) => typeof schema !== 'object' || Object.keys(schema).length === 0)
        .map(({ name }) => `${path} ${name}`),
    );
    expect(vague).toEqual([]);
  });

  it('no address of the API takes a name: what is looked for travels in a header', () => {
    const asking = operationsOf(harness.app.swagger()).flatMap(({ path, parameters }) =>
      parameters
        .filter((one) => /name|phone|passport|email|text|login|password|token|code$/i.test(one.name))
        .map((one) => `${path} ${one.name}`),
    );
    // By RFC 6749 a provider sends its one-time code in the address: it opens nothing without the browser that asked and its verifier.
    expect(asking).toEqual(['/api/v1/session/identity/callback code']);
  });
});
