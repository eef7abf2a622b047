import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Actor, CurrentSession, Services } from '../platform/context.ts';
import { findSession } from './session-store.ts';
import { findOperator } from './store.ts';
import { SESSION_COOKIE, tokenDigest } from './tokens.ts';

/** Who is asking: by session cookie, or by the operator token of the command line on this machine. Nobody otherwise. */
export const identify = async (
  services: Services,
  request: FastifyRequest,
  operatorToken: string,
): Promise<{ actor: Actor; session: CurrentSession | null } | null> => {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,128})$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) {
    const given = Buffer.from(bearer);
    const expected = Buffer.from(operatorToken);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    return { actor: await findOperator(services), session: null };
  }
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return null;
  return findSession(services, tokenDigest(services.sealer, token));
};
