import {
  Account,
  BeginPasskey,
  BeginPassword,
  ChangeAccount,
  Colleague,
  ConfirmPasskey,
  ConfirmPassword,
  Invitation,
  InvitationLink,
  Invite,
  LookAtInvitation,
  PasskeyOptions,
  PasskeyResponse,
  type Role,
  SecondFactor,
  SessionState,
  SignInWithLink,
  SignInWithPassword,
  SignInWithRecovery,
} from '@suar/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { permissionsOf } from '../access/policy.ts';
import { writeLedger } from '../ledger/store.ts';
import { everywhere, type Services } from '../platform/context.ts';
import { contextFor, refusal, requireFresh, type Server, settle } from '../platform/http.ts';
import {
  beginPasskey,
  beginPassword,
  confirmPasskey,
  confirmPassword,
  lookAtInvitation,
} from './accept-invitation.ts';
import { beginSession } from './begin-session.ts';
import { changeAccount } from './change-account.ts';
import { giveToken } from './identify.ts';
import { invite } from './invite.ts';
import { countUnseen } from './notice-store.ts';
import { beginPasskeySignIn, proveRegistration, registrationOptions, signInWithPasskey } from './passkey.ts';
import { deleteSession } from './session-store.ts';
import { signInWithPassword } from './sign-in-with-password.ts';
import { signInWithRecovery } from './sign-in-with-recovery.ts';
import {
  findInvitation,
  getAccount,
  isDemonstration,
  listAccounts,
  listColleagues,
  presentAccount,
  useInvitation,
} from './store.ts';
import { sessionCookie, tokenDigest } from './tokens.ts';
import { triesOf } from './tries.ts';
import { whence } from './whence.ts';

const tags = ['account'];

export const accountRoutes = (
  api: Server,
  services: Services,
  origin: () => string,
  identityProvider: string | null,
): void => {
  const sessionState = async (accountId: string | null): Promise<SessionState> => {
    const account = accountId ? presentAccount(await getAccount(services, accountId)) : null;
    return {
      account,
      permissions: account ? [...permissionsOf(account.role)] : [],
      demonstration: await isDemonstration(services),
      notices: accountId ? await countUnseen(services, accountId) : 0,
      identityProvider,
    };
  };
  const fromOf = (request: FastifyRequest) => whence(request.ip, request.headers['user-agent']);
  /** A session always begins with a new token; one that the browser still held ends. */
  const enter = async (
    request: FastifyRequest,
    reply: FastifyReply,
    accountId: string,
    way: string,
  ): Promise<SessionState> => {
    const old = request.cookies[sessionCookie(origin())];
    if (old) await deleteSession(services, tokenDigest(services.sealer, old));
    giveToken(reply, origin(), await beginSession(services, accountId, way, fromOf(request)));
    return sessionState(accountId);
  };

  api.get('/session', { schema: { tags, response: { 200: SessionState } } }, (request) =>
    sessionState(request.actor?.accountId ?? null),
  );
  api.delete('/session', { schema: { tags } }, async (request, reply) => {
    const token = request.cookies[sessionCookie(origin())];
    if (token) await deleteSession(services, tokenDigest(services.sealer, token));
    if (request.actor)
      await writeLedger(
        { ...services, actor: request.actor },
        {
          act: 'session.ended',
          subjectType: 'account',
          subjectId: request.actor.accountId,
          purpose: 'sign-in',
        },
      );
    reply.clearCookie(sessionCookie(origin()), {
      path: '/',
      secure: origin().startsWith('https:'),
    });
    return reply.code(204).send();
  });
  api.post(
    '/session/password',
    { schema: { tags, body: SignInWithPassword, response: { 200: SessionState } } },
    async (request, reply) =>
      enter(
        request,
        reply,
        settle(await signInWithPassword(services, request.body, fromOf(request))),
        'password',
      ),
  );
  api.post('/session/passkey/options', { schema: { tags, response: { 200: PasskeyOptions } } }, async () => {
    const { ceremony, options } = await beginPasskeySignIn(services, origin());
    return { ceremony, options: { ...options } };
  });
  api.post(
    '/session/passkey',
    { schema: { tags, body: PasskeyResponse, response: { 200: SessionState } } },
    async (request, reply) => {
      const tries = triesOf(services, null, fromOf(request));
      const proved = await signInWithPasskey(
        services,
        origin(),
        request.body.ceremony,
        request.body.response,
      );
      if (!proved.ok || (await tries.blocked())) {
        await tries.failed();
        throw refusal(
          'bad_credentials',
          'passkey',
          'this passkey is not known here, or its answer came too late',
        );
      }
      return enter(request, reply, proved.value, 'passkey');
    },
  );
  api.post(
    '/session/recovery',
    { schema: { tags, body: SignInWithRecovery, response: { 200: SessionState } } },
    async (request, reply) =>
      enter(
        request,
        reply,
        settle(await signInWithRecovery(services, request.body, fromOf(request))),
        'recovery',
      ),
  );
  api.post(
    '/session/link',
    { schema: { tags, body: SignInWithLink, response: { 200: SessionState } } },
    async (request, reply) => {
      const digest = tokenDigest(services.sealer, request.body.token);
      const link = await findInvitation(services, digest, ['sign_in']);
      if (!link?.account_id || !(await isDemonstration(services)) || !(await useInvitation(services, digest)))
        throw refusal('expired', 'token', 'this link was used, has expired or never was');
      return enter(request, reply, link.account_id, 'link');
    },
  );

  api.post(
    '/invitations/look',
    { schema: { tags, body: LookAtInvitation, response: { 200: Invitation } } },
    async (request) => settle(await lookAtInvitation(services, request.body.token)),
  );
  api.post(
    '/invitations/password',
    { schema: { tags, body: BeginPassword, response: { 200: SecondFactor } } },
    async (request) => settle(await beginPassword(services, request.body)),
  );
  api.post(
    '/invitations/password/confirm',
    { schema: { tags, body: ConfirmPassword, response: { 200: SessionState } } },
    async (request, reply) =>
      enter(request, reply, settle(await confirmPassword(services, request.body)), 'password'),
  );
  api.post(
    '/invitations/passkey',
    { schema: { tags, body: BeginPasskey, response: { 200: PasskeyOptions } } },
    async (request) => {
      const options = await registrationOptions(origin(), request.body.login, request.body.displayName);
      settle(await beginPasskey(services, request.body, options.challenge));
      return { ceremony: '', options: { ...options } };
    },
  );
  api.post(
    '/invitations/passkey/confirm',
    { schema: { tags, body: ConfirmPasskey, response: { 200: SessionState } } },
    async (request, reply) =>
      enter(
        request,
        reply,
        settle(
          await confirmPasskey(services, request.body.token, (challenge) =>
            proveRegistration(origin(), challenge, request.body.response),
          ),
        ),
        'passkey',
      ),
  );
  api.post(
    '/invitations',
    { schema: { tags, body: Invite, response: { 200: InvitationLink } } },
    async (request) => {
      const context = contextFor(services, request, 'account.manage');
      requireFresh(services, request);
      const { token, expiresAt } = await invite(context, request.body.role);
      return { link: `${origin()}/welcome#${token}`, expiresAt };
    },
  );

  api.get(
    '/accounts',
    { schema: { tags, response: { 200: z.object({ items: z.array(Account) }) } } },
    async (request) => {
      contextFor(services, request, 'account.manage');
      return { items: (await listAccounts(services)).map(presentAccount) };
    },
  );
  api.patch(
    '/accounts/:id',
    { schema: { tags, params: z.object({ id: z.uuid() }), body: ChangeAccount, response: { 200: Account } } },
    async (request) => {
      const own = request.actor?.accountId === request.params.id;
      const context = contextFor(
        services,
        request,
        own && !request.body.role && !request.body.status && request.body.teamId === undefined
          ? null
          : 'account.manage',
      );
      if (request.body.status || request.body.role) {
        if (own) throw refusal('not_now', 'account', 'nobody changes their own role or status');
        requireFresh(services, request);
      }
      return settle(await changeAccount(everywhere(context), request.params.id, request.body));
    },
  );
  api.get(
    '/colleagues',
    { schema: { tags, response: { 200: z.object({ items: z.array(Colleague) }) } } },
    async (request) => {
      contextFor(services, request, null);
      return {
        items: (await listColleagues(services)).map((row) => ({
          id: row.id,
          displayName: row.display_name,
          role: row.role as Role,
        })),
      };
    },
  );
};
