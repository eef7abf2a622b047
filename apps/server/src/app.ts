import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import { type Problem, SEARCH_HEADER } from '@suar/core';
import Fastify, { type FastifyReply, LogController } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import { accessRoutes } from './access/routes.ts';
import { hidesNames, noteDenied } from './access/see.ts';
import { identify } from './account/identify.ts';
import type { IdentityProvider } from './account/identity-provider.ts';
import { identityRoutes } from './account/identity-routes.ts';
import { ownRoutes } from './account/own-routes.ts';
import { accountRoutes } from './account/routes.ts';
import { isAlive } from './account/store.ts';
import { breakGlassRoutes } from './break-glass/routes.ts';
import { caseRoutes } from './case/routes.ts';
import { clockRoutes } from './clock/routes.ts';
import { draftRoutes } from './drafts/routes.ts';
import { erasureRoutes } from './erasure/routes.ts';
import { formRoutes } from './exchange/form-routes.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { victimTableRoutes } from './exchange/victim-table-routes.ts';
import { figuresRoutes } from './figures/routes.ts';
import { incidentRoutes } from './incident/routes.ts';
import { intakeRoutes } from './intake/routes.ts';
import { isDiskFull } from './keeping/refusals.ts';
import { keyRoutes } from './keys/routes.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import { lureRoutes } from './lure/routes.ts';
import { personRoutes } from './person/routes.ts';
import type { Services } from './platform/context.ts';
import { forgedBy } from './platform/forged.ts';
import { Refusal, refusal, type Server, sendProblems } from './platform/http.ts';
import { type Limits, limitRequests } from './platform/limits.ts';
import { BARE_HEADERS, createPage, PERMISSIONS_POLICY, pagePolicy } from './platform/page.ts';
import { queueRoutes } from './queue/routes.ts';
import { relationRoutes } from './relation/routes.ts';
import { releaseRoutes } from './release/routes.ts';
import { repatriationRoutes } from './repatriation/routes.ts';
import { reportRoutes } from './report/routes.ts';
import { screeningRoutes } from './screening/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { serviceRoutes } from './service/routes.ts';
import { storyRoutes } from './story/routes.ts';
import { viewRoutes } from './view/routes.ts';

export const MAX_UPLOAD_BYTES = 100 * 1024 * 1024;
export const VERSION = '0.1.0';

export interface AppOptions {
  webFolder: string;
  logLevel: string;
  /** The secret by which the command line on this machine acts as operator. */
  operatorToken: string;
  origin: () => string;
  /** Requests a minute; null for none, where a test or a benchmark is the only client. */
  limits: Limits | null;
  /** The proxies whose X-Forwarded-For is believed ("loopback", addresses); false for none. */
  trustProxy: string | false;
  /** The office's own sign-in, if it has one. */
  identityProvider?: IdentityProvider | null;
}

/** Builds the HTTP server around the services; it does not listen yet. */
export const createApp = async (services: Services, options: AppOptions): Promise<Server> => {
  const app: Server = Fastify({
    // Neither addresses nor bodies are logged: they may tell who asked for help.
    logger: {
      level: options.logLevel,
      serializers: { req: (request) => ({ method: request.method, route: request.routeOptions?.url }) },
    },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 12 * 1024 * 1024,
    trustProxy: options.trustProxy,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be read is refused in the common form too: the framework's own answer would repeat it.
    frameworkErrors: (error, _request, reply) => {
      for (const [name, value] of Object.entries(BARE_HEADERS)) reply.header(name, value);
      sendProblems(reply as FastifyReply, problemsOf(error));
    },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('actor', null);
  app.decorateRequest('session', null);

  app.setErrorHandler(async (error, request, reply) => {
    const problems = problemsOf(error);
    const denied = problems.filter(({ code }) => code === 'not_allowed').map(({ path }) => path);
    if (denied.length > 0 && request.actor)
      await noteDenied(
        { ...services, actor: request.actor },
        {
          subjectType: 'permission',
          detail: { denied, method: request.method, route: request.routeOptions.url },
        },
      );
    if (problems.some((problem) => problem.code === 'failed'))
      request.log.error(
        { code: codeOf(error), stack: (error as Error).stack?.split('\n').slice(1, 6) },
        'failed',
      );
    return sendProblems(reply, problems);
  });
  const page = createPage(options.webFolder);
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || request.method !== 'GET' || !page) {
      return sendProblems(reply, [
        { code: 'not_found', path: 'address', message: 'there is nothing at this address' },
      ]);
    }
    return page(reply);
  });

  await app.register(helmet, {
    contentSecurityPolicy: pagePolicy(),
    // Where the page is served under https, browsers are held to it; on the loopback address there is none.
    strictTransportSecurity: options.origin().startsWith('https:') ? { maxAge: 63_072_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: true,
  });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 10, fieldSize: 200_000 },
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Suar',
        version: VERSION,
        description:
          'Casework, screening, lures, prevention, supply chains, forum and figures against trafficking in persons.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'suar_session' },
          operator: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ session: [] }, { operator: [] }],
    },
    transform: jsonSchemaTransform,
  });
  if (page) {
    await app.register(fastifyStatic, { root: options.webFolder, maxAge: '1h', index: false });
    for (const address of ['/', '/index.html'])
      app.get(address, { schema: { hide: true } }, (_request, reply) => page(reply));
  }

  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/')) return;
    const known = await identify(services, request, options.operatorToken, options.origin());
    request.actor = known?.actor ?? null;
    request.session = known?.session ?? null;
    // A draft goes out under the account that wrote it, whoever is signed in by the time the network is back.
    const meant = request.headers['x-suar-account'];
    if (meant !== undefined && meant !== request.actor?.accountId)
      throw refusal('not_signed_in', 'x-suar-account', 'sign in as the account that wrote this');
    const lacking = forgedBy(request, options.origin());
    if (lacking) throw refusal('not_allowed', lacking, 'this request does not come from the page itself');
  });
  // What somebody looks for may be a name: it travels in a header, since addresses end up in logs of whatever lies between.
  app.addHook('preValidation', async (request) => {
    const sought = request.headers[SEARCH_HEADER];
    if (typeof sought !== 'string') return;
    try {
      (request.query as Record<string, unknown>).q = decodeURIComponent(sought);
    } catch {
      throw refusal('bad_value', SEARCH_HEADER, 'the words are not percent-encoded UTF-8');
    }
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY);
  });
  // Who is shown no names must not find them out by asking for them either.
  app.addHook('preHandler', async (request) => {
    const sought = (request.query as { q?: unknown } | undefined)?.q;
    if (sought !== undefined && request.actor && hidesNames(request.actor.role))
      throw refusal('not_allowed', 'q', 'your role may not search by words');
  });
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });

  await app.register(
    async (scope) => {
      const api = scope as Server;
      if (options.limits) await limitRequests(api, options.limits);
      api.get(
        '/health',
        {
          schema: {
            tags: ['system'],
            response: { 200: z.object({ status: z.literal('ok'), version: z.string() }) },
          },
        },
        async () => {
          await isAlive(services);
          return { status: 'ok' as const, version: VERSION };
        },
      );
      api.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
      const identity = options.identityProvider ?? null;
      accountRoutes(api, services, options.origin, identity?.name ?? null);
      ownRoutes(api, services, options.origin, identity?.name ?? null);
      identityRoutes(api, services, options.origin, identity);
      accessRoutes(api, services);
      intakeRoutes(api, services);
      reportRoutes(api, services);
      personRoutes(api, services);
      storyRoutes(api, services);
      relationRoutes(api, services);
      lureRoutes(api, services);
      caseRoutes(api, services);
      incidentRoutes(api, services);
      serviceRoutes(api, services);
      breakGlassRoutes(api, services);
      clockRoutes(api, services);
      repatriationRoutes(api, services);
      screeningRoutes(api, services);
      queueRoutes(api, services);
      viewRoutes(api, services);
      searchRoutes(api, services);
      draftRoutes(api, services);
      figuresRoutes(api, services);
      releaseRoutes(api, services);
      exchangeRoutes(api, services);
      victimTableRoutes(api, services);
      formRoutes(api, services);
      ledgerRoutes(api, services);
      keyRoutes(api, services);
      erasureRoutes(api, services);
    },
    { prefix: '/api/v1' },
  );
  await app.ready();
  return app;
};

const codeOf = (error: unknown): string =>
  String((error as { code?: unknown }).code ?? (error as Error).name);

/** Every way a request can go wrong, as problems. Messages never repeat the value. */
const problemsOf = (error: unknown): Problem[] => {
  if (error instanceof Refusal) return error.problems;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return error.validation.map((issue) => ({
      code: 'bad_value',
      path: `${error.validationContext ?? 'request'}${issue.instancePath.replaceAll('/', '.')}`,
      message: ruleOf(issue),
    }));
  }
  const status = (error as { statusCode?: number }).statusCode;
  const code = codeOf(error);
  if (status === 413 || code === 'FST_REQ_FILE_TOO_LARGE')
    return [{ code: 'too_large', path: 'body', message: `at most ${MAX_UPLOAD_BYTES} bytes` }];
  if (status === 415 || code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return [{ code: 'unknown_format', path: 'content-type', message: 'this content type is not taken here' }];
  if (status === 429)
    return [{ code: 'too_many', path: 'request', message: 'too many requests; wait a moment' }];
  if (status === 414 || code === 'FST_ERR_BAD_URL')
    return [{ code: 'bad_request', path: 'address', message: 'the address cannot be read' }];
  if (status !== undefined && status >= 400 && status < 500)
    return [{ code: 'bad_request', path: 'body', message: 'the request cannot be read' }];
  // PostgreSQL class 22: a value that no column can hold (a NUL character, a number out of range).
  if (/^22/.test(code)) return [{ code: 'bad_value', path: 'request', message: 'a value cannot be stored' }];
  if (isDiskFull(error))
    return [
      { code: 'unavailable', path: 'server', message: 'there is no room on the disk; nothing was changed' },
    ];
  if (code === '23503')
    return [{ code: 'not_found', path: 'request', message: 'a record that is named does not exist' }];
  if (code === '23505' || code === '40001' || code === '40P01')
    return [
      { code: 'conflict', path: 'request', message: 'somebody changed this at the same moment; try again' },
    ];
  return [
    { code: 'failed', path: 'server', message: 'something went wrong on our side; nothing was changed' },
  ];
};

/** Zod's own message, save where it would repeat the value that was sent. */
const ruleOf = (issue: { keyword?: string; message?: string }): string =>
  issue.message ?? issue.keyword ?? 'not as the schema asks';
