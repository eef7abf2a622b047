import { BeginIdentity, IdentityAddress } from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { contextFor, refusal, requireFresh, type Server, settle } from '../platform/http.ts';
import { beginSession } from './begin-session.ts';
import { giveToken } from './identify.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { beginIdentity, finishIdentity, IDENTITY_MINUTES } from './sign-in-with-identity.ts';
import { whence } from './whence.ts';

const tags = ['account'];
const CALLBACK = '/session/identity/callback';
/** What a provider sends back: RFC 6749 (4.1.2) and RFC 9207; more is let through and judged by the library that checks it. */
const Answer = z.looseObject({
  code: z.string().max(4000).optional(),
  state: z.string().max(4000).optional(),
  iss: z.string().max(4000).optional(),
  error: z.string().max(4000).optional(),
  error_description: z.string().max(4000).optional(),
});
const BROWSER_COOKIE = 'suar_identity';

/** Signing in by, and linking, an identity of the office's own provider (OpenID Connect), where one is set up. */
export const identityRoutes = (
  api: Server,
  services: Services,
  origin: () => string,
  provider: IdentityProvider | null,
): void => {
  const known = (): IdentityProvider => {
    if (!provider) throw refusal('not_found', 'identity', 'no identity provider is set up here');
    return provider;
  };
  const path = `/api/v1${CALLBACK}`;
  api.post(
    '/session/identity',
    { schema: { tags, body: BeginIdentity, response: { 200: IdentityAddress } } },
    async (request, reply) => {
      const { link } = request.body;
      if (link) requireFresh(services, request);
      const accountId = link ? contextFor(services, request, null).actor.accountId : null;
      const begun = settle(await beginIdentity(services, known(), `${origin()}${path}`, accountId));
      // Lax, since the provider sends the browser back from elsewhere; it opens nothing but this way back.
      reply.setCookie(BROWSER_COOKIE, begun.browser, {
        httpOnly: true,
        sameSite: 'lax',
        secure: origin().startsWith('https:'),
        path,
        maxAge: IDENTITY_MINUTES * 60,
      });
      return { url: begun.url };
    },
  );
  api.get(
    CALLBACK,
    {
      schema: {
        tags,
        querystring: Answer,
      },
    },
    async (request, reply) => {
      const query = new URLSearchParams(request.url.split('?').slice(1).join('?'));
      const finished = await finishIdentity(services, known(), query, request.cookies[BROWSER_COOKIE]);
      reply.clearCookie(BROWSER_COOKIE, { path });
      if (!finished.ok) return reply.redirect('/sign-in?identity=refused');
      const { accountId, linked } = finished.value;
      if (linked) return reply.redirect('/account');
      const from = whence(request.ip, request.headers['user-agent']);
      giveToken(reply, origin(), await beginSession(services, accountId, 'identity', from));
      return reply.redirect('/');
    },
  );
};
