import { ProblemDetails } from '@suar/core';

/** A refusal by the server, with every problem it found. `status` 0 means that the server could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly problems: ProblemDetails['problems'];

  constructor(status: number, title: string, problems: ProblemDetails['problems']) {
    super(title);
    this.name = 'ApiError';
    this.status = status;
    this.problems = problems;
  }

  /** True when one of the problems has this code, e.g. `stale` or `not_signed_in`. */
  has(code: string): boolean {
    return this.problems.some((problem) => problem.code === code);
  }
}

/** Reads a refusal's body; anything that is no ProblemDetails becomes an error with its status alone. */
export const toApiError = (status: number, body: string): ApiError => {
  try {
    const details = ProblemDetails.safeParse(JSON.parse(body));
    if (details.success) return new ApiError(status, details.data.title, details.data.problems);
  } catch {
    // Not JSON: a proxy's or a crashed server's page, of which only the status is worth telling.
  }
  return new ApiError(status, `HTTP ${status}`, []);
};

/** True when no answer of the server itself came: it may have the request or not, and the same may be sent again. */
export const isUnreached = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 0 || [502, 503, 504].includes(error.status));
