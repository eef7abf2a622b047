import { z } from 'zod';

/** The closed list of what can be refused, each with the HTTP status it becomes (RFC 9457 problem details). */
export const PROBLEM_STATUS = {
  bad_request: 400,
  bad_value: 400,
  missing: 400,
  weak_password: 400,
  not_signed_in: 401,
  bad_credentials: 401,
  not_allowed: 403,
  /** The session is good, but who sits there must prove it again for this act. */
  not_fresh: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  not_now: 409,
  contradicts_judgement: 409,
  two_persons_needed: 409,
  stale: 409,
  expired: 410,
  too_large: 413,
  unknown_format: 415,
  too_many: 429,
  failed: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/**
 * One reason why something was refused. `path` names the field, line or column ("birth_date", "line 17");
 * `message` names the rule in English and never the value, which may be personal.
 */
export const Problem = z.object({ code: z.string(), path: z.string(), message: z.string() });
export type Problem = { code: ProblemCode; path: string; message: string };

/** What a use case gives back: a value, or all the reasons why not. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (problems: Problem[]): Outcome<never> => ({ ok: false, problems });
export const refuse = (code: ProblemCode, path: string, message: string): Outcome<never> =>
  refused([{ code, path, message }]);

/** The wire form of a refusal: RFC 9457, extended by all the problems found. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  problems: z.array(Problem),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;
