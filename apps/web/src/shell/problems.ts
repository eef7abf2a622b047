import type { Locale } from '@suar/core';
import { formatMessage } from '@suar/core';
import { ApiError } from './api-error.ts';
import { shellMessages } from './messages.ts';

type Key = keyof (typeof shellMessages)['en'];

const keyFor = (error: ApiError): Key | null => {
  if (error.status === 0) return 'error_unreachable';
  if (error.has('stale')) return 'error_stale';
  if (error.has('not_fresh')) return 'error_not_fresh';
  if (error.status === 404) return 'error_not_found';
  if (error.status === 403) return 'error_not_allowed';
  if (error.status === 429) return 'error_busy';
  if (error.status >= 500) return 'error_failed';
  return null;
};

/** What to tell about an error: one sentence in the page's language, and every problem the server listed. */
export const tellError = (error: unknown, locale: Locale): { sentence: string; problems: string[] } => {
  if (!(error instanceof ApiError))
    return { sentence: formatMessage(shellMessages, locale, 'error_failed'), problems: [] };
  const key = keyFor(error);
  return {
    sentence: formatMessage(shellMessages, locale, key ?? 'error_title'),
    problems: error.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)),
  };
};
