import type { SessionState } from '@suar/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { draftDesk } from '../drafts/desk.ts';
import { apiGet, apiSend } from './api.ts';

export const SESSION_KEY = ['session'] as const;

export const NOBODY: SessionState = {
  account: null,
  permissions: [],
  demonstration: false,
  notices: 0,
  identityProvider: null,
};

/** Who is signed in and what they may do. `account` is null for nobody. */
export const useSession = () =>
  useQuery({
    queryKey: SESSION_KEY,
    queryFn: ({ signal }) => apiGet<SessionState>('/session', {}, signal),
    staleTime: 5 * 60_000,
  });

/** True when the signed-in account holds this permission, e.g. `useMay('case.open')`. */
export const useMay = (permission: string): boolean =>
  useSession().data?.permissions.includes(permission) ?? false;

/**
 * Takes over a fresh session, dropping all that an earlier account had loaded. An older question after the session that
 * is still on its way is stopped first, or its answer ("nobody") could come last and win.
 */
export const useEnterSession = () => {
  const client = useQueryClient();
  return useCallback(
    async (session: SessionState) => {
      await client.cancelQueries({ queryKey: SESSION_KEY });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
      client.setQueryData(SESSION_KEY, session);
    },
    [client],
  );
};

/** Signs out: ends the session on the server and forgets everything loaded. */
export const useSignOut = () => {
  const client = useQueryClient();
  return useCallback(async () => {
    await apiSend('DELETE', '/session');
    await draftDesk.leave();
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    client.setQueryData(SESSION_KEY, NOBODY);
  }, [client]);
};
