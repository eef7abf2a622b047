import { ToldFailure } from '../platform/told-failure.ts';

/** Why nothing was restored, in one line without a value. */
export class RestoreRefused extends ToldFailure {}

/** Why something could not be kept, in one line: what was there before stands. */
export class KeepingFailed extends ToldFailure {}

/** PostgreSQL's and the system's words for a full disk, a file over its limit and a quota that is used up. */
const FULL = new Set(['ENOSPC', 'EFBIG', 'EDQUOT', '53100']);
/** For a file over the limit that its account is given, PostgreSQL has no code of its own. */
const TOO_LARGE = /: File too large$/;
export const isDiskFull = (error: unknown): boolean => {
  for (let one = error; one instanceof Error; one = one.cause)
    if (FULL.has(String((one as { code?: unknown }).code)) || TOO_LARGE.test(one.message)) return true;
  return false;
};
