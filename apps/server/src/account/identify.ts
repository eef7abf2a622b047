import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, CurrentSession, Services } from '../platform/context.ts';
import { findSession } from './session-store.ts';
import { findOperator } from './store.ts';
import { sessionCookie, tokenDigest } from './tokens.ts';

/** Who is asking: by session cookie, or by the operator token of the command line on this machine. Nobody otherwise. */
export const identify = async (
  services: Services,
  request: FastifyRequest,
  operatorToken: string,
  origin: string,
): Promise<{ actor: Actor; session: CurrentSession | null } | null> => {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,128})$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) {
    const given = Buffer.from(bearer);
    const expected = Buffer.from(operatorToken);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    return { actor: await findOperator(services), session: null };
  }
  const token = request.cookies[sessionCookie(origin)];
  if (!token) return null;
  return findSession(services, tokenDigest(services.sealer, token));
};

/** Gives the browser a session's token: for this host, for no script, and never on a request that another site began. */
export const giveToken = (
  reply: FastifyReply,
  origin: string,
  { token, expires }: { token: string; expires: Date },
): void => {
  reply.setCookie(sessionCookie(origin), token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: origin.startsWith('https:'),
    path: '/',
    expires,
  });
};
