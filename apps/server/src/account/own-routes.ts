import {
  AddPasskey,
  ConfirmSetPassword,
  Notice,
  OwnWays,
  PasskeyOptions,
  PasskeyResponse,
  ProveByPassword,
  RecoveryCodes,
  RenamePasskey,
  SessionLine,
  SetPassword,
  SetPasswordBegun,
} from '@suar/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context, Services } from '../platform/context.ts';
import { contextFor, refusal, requireFresh, type Server, settle } from '../platform/http.ts';
import { addPasskey, beginAddPasskey } from './add-passkey.ts';
import { giveToken } from './identify.ts';
import { listNotices, markSeen } from './notice-store.ts';
import { beginPasskeySignIn, proveRegistration, signInWithPasskey } from './passkey.ts';
import { proveByPasskey, proveByPassword } from './prove-again.ts';
import { removeWay } from './remove-way.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { endSessions, listSessions } from './session-store.ts';
import { beginSetPassword, confirmSetPassword } from './set-password.ts';
import { readWays, renamePasskey } from './way-store.ts';
import { whence } from './whence.ts';

const tags = ['own account'];
const passkeyParams = z.object({ id: z.string().min(1).max(512) });
const params = z.object({ id: z.uuid() });
const ways = { 200: OwnWays };

/** What everybody may do with their own account: sessions, ways to sign in, notices, and proving anew who one is. */
export const ownRoutes = (
  api: Server,
  services: Services,
  origin: () => string,
  identityProvider: string | null,
): void => {
  const own = (request: FastifyRequest): Context => contextFor(services, request, null);
  /** For changes of the ways in: they reach as far as the account does. */
  const freshly = (request: FastifyRequest): Context => {
    requireFresh(services, request);
    return own(request);
  };
  const waysOf = async (context: Context): Promise<OwnWays> => ({
    ...(await readWays(context, context.actor.accountId)),
    identityProvider,
  });
  const sessionOf = (request: FastifyRequest) => {
    if (!request.session) throw refusal('not_signed_in', 'session', 'this needs a session of the page');
    return request.session;
  };

  api.post(
    '/session/fresh/options',
    { schema: { tags, response: { 200: PasskeyOptions } } },
    async (request) => {
      const { ceremony, options } = await beginPasskeySignIn(own(request), origin());
      return { ceremony, options: { ...options } };
    },
  );
  api.post('/session/fresh/passkey', { schema: { tags, body: PasskeyResponse } }, async (request, reply) => {
    const context = own(request);
    const session = sessionOf(request);
    const proved = await signInWithPasskey(services, origin(), request.body.ceremony, request.body.response);
    giveToken(reply, origin(), settle(await proveByPasskey(context, session, proved)));
    return reply.code(204).send();
  });
  api.post('/session/fresh/password', { schema: { tags, body: ProveByPassword } }, async (request, reply) => {
    const from = whence(request.ip, request.headers['user-agent']);
    const proved = await proveByPassword(own(request), sessionOf(request), request.body, from);
    giveToken(reply, origin(), settle(proved));
    return reply.code(204).send();
  });

  api.get(
    '/own/sessions',
    { schema: { tags, response: { 200: z.object({ items: z.array(SessionLine) }) } } },
    async (request) => ({
      items: await listSessions(services, own(request).actor.accountId, request.session?.id ?? null),
    }),
  );
  const end = async (context: Context, which: { only?: string; except?: string | null }): Promise<number> => {
    const { accountId } = context.actor;
    const count = await endSessions(context, accountId, which);
    if (count > 0)
      await writeLedger(context, {
        act: 'session.ended',
        subjectType: 'account',
        subjectId: accountId,
        purpose: 'sign-in',
        count,
      });
    return count;
  };
  api.delete('/own/sessions/:id', { schema: { tags, params } }, async (request, reply) => {
    if ((await end(own(request), { only: request.params.id })) === 0)
      throw refusal('not_found', 'session', 'this sign-in has ended already');
    return reply.code(204).send();
  });
  api.delete('/own/sessions', { schema: { tags } }, async (request, reply) => {
    await end(own(request), { except: request.session?.id ?? null });
    return reply.code(204).send();
  });

  api.get('/own/ways', { schema: { tags, response: ways } }, (request) => waysOf(own(request)));
  api.post('/own/passkeys/options', { schema: { tags, response: { 200: PasskeyOptions } } }, (request) =>
    beginAddPasskey(freshly(request), origin()),
  );
  api.post('/own/passkeys', { schema: { tags, body: AddPasskey, response: ways } }, async (request) => {
    const context = freshly(request);
    settle(
      await addPasskey(context, request.body, (challenge) =>
        proveRegistration(origin(), challenge, request.body.response),
      ),
    );
    return waysOf(context);
  });
  api.patch(
    '/own/passkeys/:id',
    { schema: { tags, params: passkeyParams, body: RenamePasskey, response: ways } },
    async (request) => {
      const context = own(request);
      const { accountId } = context.actor;
      if (!(await renamePasskey(context, accountId, request.params.id, request.body.name)))
        throw refusal('not_found', 'passkey', 'there is no such passkey');
      return waysOf(context);
    },
  );
  api.delete(
    '/own/passkeys/:id',
    { schema: { tags, params: passkeyParams, response: ways } },
    async (request) => {
      const context = freshly(request);
      settle(await removeWay(context, { way: 'passkey', id: request.params.id }));
      return waysOf(context);
    },
  );
  api.post(
    '/own/password',
    { schema: { tags, body: SetPassword, response: { 200: SetPasswordBegun } } },
    async (request) => settle(await beginSetPassword(freshly(request), request.body.password)),
  );
  api.post(
    '/own/password/confirm',
    { schema: { tags, body: ConfirmSetPassword, response: ways } },
    async (request) => {
      const context = freshly(request);
      settle(await confirmSetPassword(context, request.body, request.session?.id ?? null));
      return waysOf(context);
    },
  );
  api.delete('/own/password', { schema: { tags, response: ways } }, async (request) => {
    const context = freshly(request);
    settle(await removeWay(context, { way: 'password' }));
    return waysOf(context);
  });
  api.delete('/own/identities/:id', { schema: { tags, params, response: ways } }, async (request) => {
    const context = freshly(request);
    settle(await removeWay(context, { way: 'identity', id: request.params.id }));
    return waysOf(context);
  });
  api.post(
    '/own/recovery-codes',
    { schema: { tags, response: { 200: RecoveryCodes } } },
    async (request) => ({
      codes: await renewRecoveryCodes(freshly(request)),
    }),
  );

  api.get(
    '/own/notices',
    { schema: { tags, response: { 200: z.object({ items: z.array(Notice) }) } } },
    async (request) => ({ items: await listNotices(services, own(request).actor.accountId) }),
  );
  api.post('/own/notices/seen', { schema: { tags } }, async (request, reply) => {
    await markSeen(services, own(request).actor.accountId);
    return reply.code(204).send();
  });
};
