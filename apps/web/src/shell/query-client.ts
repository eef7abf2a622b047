import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api.ts';
import { SESSION_KEY } from './session.ts';

const isLasting = (error: unknown): boolean =>
  error instanceof ApiError && error.status >= 400 && error.status < 500;

/**
 * The cache of what the server said. Where a request finds no session, the session itself is asked for again: "nobody" leads to
 * signing in, and a request that a new token overtook changes nothing.
 */
export const createQueryClient = (): QueryClient => {
  const noticeEnd = (error: unknown) => {
    if (error instanceof ApiError && error.has('not_signed_in'))
      void client.invalidateQueries({ queryKey: SESSION_KEY });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      // Whether there is a network is told by requests, not by the browser's guess.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (count, error) => !isLasting(error) && count < 2,
      },
    },
  });
  return client;
};
