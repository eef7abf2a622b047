import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type Outcome,
  PROBLEM_STATUS,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
} from '@suar/core';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { may, type Permission } from '../access/policy.ts';
import type { Actor, Context, CurrentSession, Services } from './context.ts';

/** The server with schemas as types: what a route does not declare does not leave. */
export type Server = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    session: CurrentSession | null;
  }
}

/** A refusal on its way out of a route; the error handler turns it into problem details. */
export class Refusal extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

export const refusal = (code: ProblemCode, path: string, message: string): Refusal =>
  new Refusal([{ code, path, message }]);

/** The value of an outcome, or the refusal thrown to the error handler. */
export const settle = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Refusal(outcome.problems);
  return outcome.value;
};

/**
 * The context of a signed-in request, when the policy allows the act; otherwise refused before anything is read. Its database
 * finds only rows that the actor may see.
 */
export const contextFor = (
  services: Services,
  request: FastifyRequest,
  permission: Permission | null,
): Context => {
  if (!request.actor) throw refusal('not_signed_in', 'session', 'sign in first');
  if (permission && !may(request.actor.role, permission)) {
    throw refusal('not_allowed', permission, `your role may not do this: ${permission}`);
  }
  return { ...services, db: services.as(request.actor), actor: request.actor };
};

/** For so long after proving who one is, acts that reach far need no new proof. */
export const FRESH_MINUTES = 10;

/**
 * Refuses with `not_fresh` unless somebody proved within the last minutes who they are; the page then asks and tries again.
 * For what reaches far: exports, roles, ways to sign in, breaking the glass. The command line on the machine itself holds the
 * machine's own secret, and the links of a demonstration sign in invented officers, for whom nobody carries an authenticator.
 */
export const requireFresh = (services: Services, request: FastifyRequest): void => {
  if (!request.actor) throw refusal('not_signed_in', 'session', 'sign in first');
  if (!request.session || request.session.way === 'link') return;
  if (services.clock().getTime() - request.session.freshAt.getTime() > FRESH_MINUTES * 60_000)
    throw refusal(
      'not_fresh',
      'session',
      `prove again that it is you: the last time is over ${FRESH_MINUTES} minutes ago`,
    );
};

export const problemDetails = (problems: Problem[]): ProblemDetails => {
  const status = Math.max(...problems.map((problem) => PROBLEM_STATUS[problem.code]));
  return {
    type: 'about:blank',
    title: problems.map((problem) => problem.message).join('; '),
    status,
    problems,
  };
};

export const sendProblems = (reply: FastifyReply, problems: Problem[]): FastifyReply => {
  const details = problemDetails(problems);
  return reply.code(details.status).type('application/problem+json').send(JSON.stringify(details));
};
