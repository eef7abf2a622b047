import { resolve } from 'node:path';
import { type Limits, readLimits } from './limits.ts';
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
  /** Requests a minute, per account or address (SUAR_LIMIT_DOOR, _NOBODY, _ACCOUNT, _UPLOAD, _EXPORT). */
  limits: Limits;
  /** The proxies in front whose word on the caller's address is believed (SUAR_TRUST_PROXY); false for none. */
  trustProxy: string | false;
  /** OpenID Connect (SUAR_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _NAME); null where the office has none. */
  identity: { name: string; issuer: string; clientId: string; clientSecret: string } | null;
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
  limits: readLimits(environment),
  trustProxy: environment.SUAR_TRUST_PROXY || false,
  identity: environment.SUAR_OIDC_ISSUER
    ? {
        name: environment.SUAR_OIDC_NAME ?? new URL(environment.SUAR_OIDC_ISSUER).hostname,
        issuer: environment.SUAR_OIDC_ISSUER,
        clientId: environment.SUAR_OIDC_CLIENT_ID ?? '',
        clientSecret: environment.SUAR_OIDC_CLIENT_SECRET ?? '',
      }
    : null,
  ringPassphrase: ringPassphrase(environment),
});
