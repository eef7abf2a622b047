import { resolve } from 'node:path';
import { ringPassphrase } from './seal/ring-passphrase.ts';

/** Everything that may be set from outside, read once at start. */
export interface Config {
  host: string;
  port: number;
  /** Where the embedded database, key ring and operator token lie. */
  dataFolder: string;
  /** A production PostgreSQL; without it the embedded one is started. */
  databaseUrl: string | null;
  webFolder: string;
  /** The origin that passkeys are bound to, where it is not the loopback address. */
  publicOrigin: string | null;
  logLevel: string;
  /** Opens a key ring that is sealed by a passphrase. */
  ringPassphrase?: string | null;
}

export const ROOT = resolve(import.meta.dirname, '../../../..');

export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => ({
  host: environment.SUAR_HOST ?? '127.0.0.1',
  port: Number(environment.SUAR_PORT ?? 4400),
  dataFolder: resolve(environment.SUAR_DATA ?? resolve(ROOT, 'data')),
  databaseUrl: environment.DATABASE_URL ?? null,
  webFolder: resolve(ROOT, 'apps/web/dist'),
  publicOrigin: environment.SUAR_ORIGIN ?? null,
  logLevel: environment.SUAR_LOG ?? 'warn',
  ringPassphrase: ringPassphrase(environment),
});
