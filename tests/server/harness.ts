import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@suar/core';
import pg from 'pg';
import { beginSession } from '../../apps/server/src/account/begin-session.ts';
import { insertAccount, makeOrganisation } from '../../apps/server/src/account/store.ts';
import { type AppOptions, createApp } from '../../apps/server/src/app.ts';
import { erasedValues } from '../../apps/server/src/erasure/erased-values.ts';
import { type Config, readConfig } from '../../apps/server/src/platform/config.ts';
import { connect, type Db } from '../../apps/server/src/platform/database/connect.ts';
import type { Server } from '../../apps/server/src/platform/http.ts';
import { openVault } from '../../apps/server/src/platform/seal/open-vault.ts';
import { createSealer, type Sealer } from '../../apps/server/src/platform/seal/seal.ts';
import type { Vault } from '../../apps/server/src/platform/seal/vault.ts';
import { type Running, startServices } from '../../apps/server/src/services.ts';

export const OPERATOR_TOKEN = 'operator-token-for-tests-only';

/** A server on a database of its own: embedded by default, a fresh one on DATABASE_URL's cluster when that is set. */
export interface Harness {
  running: Running;
  app: Server;
  organisationId: string;
  folder: string;
  config: Config;
  /** In the harness's own organisation, or another one. */
  signIn(role: Role, name: string, organisationId?: string): Promise<Caller>;
  stop(): Promise<void>;
}
export interface Caller {
  accountId: string;
  headers: Record<string, string>;
  call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
  ): Promise<{ status: number; body: any; raw: string }>;
  upload(
    url: string,
    name: string,
    content: string | Buffer,
    fields?: Record<string, string>,
  ): Promise<{ status: number; body: any }>;
}

export const startHarness = async (
  clock?: () => Date,
  options: Partial<AppOptions> = {},
): Promise<Harness> => {
  const folder = await mkdtemp(join(tmpdir(), 'suar-test-'));
  // The embedded database runs under another account when the tests run as root: it must reach its folder.
  await import('node:fs/promises').then(({ chmod }) => chmod(folder, 0o711));
  const { url, drop } = await ownDatabase();
  const config: Config = {
    ...readConfig({}),
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder,
    databaseUrl: url,
    webFolder: join(folder, 'no-page'),
    publicOrigin: null,
    logLevel: 'silent',
  };
  const running = await startServices(config, clock);
  const app = await createApp(running.services, {
    webFolder: config.webFolder,
    logLevel: 'silent',
    operatorToken: OPERATOR_TOKEN,
    origin: () => 'http://localhost',
    limits: null,
    trustProxy: false,
    ...options,
  });
  const organisationId = await makeOrganisation(running.services, 'Kantor Uji', 'ID');
  return {
    running,
    app,
    organisationId,
    folder,
    config,
    signIn: async (role, name, office = organisationId) => {
      const accountId = await insertAccount(running.services, {
        login: name,
        displayName: name,
        role,
        organisationId: office,
      });
      const { token } = await beginSession(running.services, accountId, 'test');
      // Tests read what leaves: it leaves open, unless a test says otherwise.
      const headers = { cookie: `suar_session=${token}`, 'x-suar': '1', 'x-suar-plain': 'printing' };
      return {
        accountId,
        headers,
        call: async (method, target, body) => {
          const response = await app.inject({
            method,
            url: `/api/v1${target}`,
            headers,
            ...(body === undefined ? {} : { payload: body as object }),
          });
          return {
            status: response.statusCode,
            body: /json/.test(response.headers['content-type']?.toString() ?? '') ? response.json() : null,
            raw: response.body,
          };
        },
        upload: async (target, fileName, content, fields = {}) => {
          const boundary = 'suar-boundary';
          const part = (head: string, value: string | Buffer): Buffer =>
            Buffer.concat([
              Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
              Buffer.from(value as string),
              Buffer.from('\r\n'),
            ]);
          const payload = Buffer.concat([
            ...Object.entries(fields).map(([field, value]) =>
              part(`Content-Disposition: form-data; name="${field}"`, value),
            ),
            part(
              `Content-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream`,
              content,
            ),
            Buffer.from(`--${boundary}--\r\n`),
          ]);
          const response = await app.inject({
            method: 'POST',
            url: `/api/v1${target}`,
            headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
            payload,
          });
          return { status: response.statusCode, body: response.json() };
        },
      };
    },
    stop: async () => {
      await app.close();
      await running.stop();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export const ownDatabase = async (): Promise<{ url: string | null; drop: () => Promise<void> }> => {
  const base = process.env.DATABASE_URL;
  if (!base) return { url: null, drop: async () => undefined };
  const name = `suar_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const command = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: base });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await command(`create database ${name}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => command(`drop database ${name} with (force)`) };
};

/** The records of a database as whoever holds just this key ring reads them, beside the server that runs. */
export const openBeside = async (
  { running }: Harness,
  keyFile: string,
): Promise<{ db: Db; sealer: Sealer; vault: Vault }> => {
  const { ring, vault } = await openVault(running.connection.pool, keyFile);
  const { db } = connect(running.connection.pool, vault);
  return { db, vault, sealer: createSealer(ring, vault, erasedValues) };
};

/** Waits until a condition over the API holds; fails after half a minute. */
export const eventually = async <T>(look: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 150; tries += 1) {
    const value = await look();
    if (holds(value)) return value;
    await new Promise((settle) => setTimeout(settle, 200));
  }
  throw new Error('it did not come to hold within half a minute');
};
