import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { refusal, type Server } from './http.ts';

/** How many requests a minute, by what is asked; sign-in and invitations count by address, the rest by account. */
export interface Limits {
  /** Signing in, invitations, proving again: per address. */
  door: number;
  /** Anything else without an account: per address. */
  nobody: number;
  account: number;
  upload: number;
  export: number;
}
export const DEFAULT_LIMITS: Limits = { door: 60, nobody: 300, account: 1200, upload: 240, export: 60 };

/** Limits from the environment: SUAR_LIMIT_DOOR, SUAR_LIMIT_ACCOUNT ... each a number of requests a minute. */
export const readLimits = (environment: NodeJS.ProcessEnv): Limits =>
  Object.fromEntries(
    Object.entries(DEFAULT_LIMITS).map(([kind, usual]) => {
      const given = Number(environment[`SUAR_LIMIT_${kind.toUpperCase()}`]);
      return [kind, Number.isInteger(given) && given > 0 ? given : usual];
    }),
  ) as unknown as Limits;

const DOOR = /^\/api\/v1\/(?:session\/|invitations\/)/;
const EXPORT = /^\/api\/v1\/(?:exports\/|.*\/(?:file\.pdf|pack\.|manifest))/;
const UPLOAD = /^\/api\/v1\/(?:uploads|cases\/:id\/attachments)$/;

const kindOf = (request: FastifyRequest): keyof Limits => {
  const route = request.routeOptions.url ?? '';
  if (DOOR.test(route)) return 'door';
  if (!request.actor) return 'nobody';
  if (UPLOAD.test(route)) return 'upload';
  return EXPORT.test(route) ? 'export' : 'account';
};

/**
 * Limits requests per account or address; beyond them the answer is 429 with Retry-After. Each process counts for itself.
 * The command line on this machine (the operator's token) is not limited: imports send as fast as they are taken.
 */
export const limitRequests = async (api: Server, limits: Limits): Promise<void> => {
  await api.register(rateLimit, {
    timeWindow: 60_000,
    cache: 20_000,
    allowList: (request) => request.actor?.role === 'operator',
    keyGenerator: (request) => {
      const kind = kindOf(request);
      const who = kind === 'door' || kind === 'nobody' ? request.ip : request.actor?.accountId;
      return `${kind} ${who}`;
    },
    max: (request) => limits[kindOf(request)],
    errorResponseBuilder: (_request, { ttl }) =>
      refusal('too_many', 'request', `too many requests; wait ${Math.max(1, Math.ceil(ttl / 1000))} seconds`),
  });
};
