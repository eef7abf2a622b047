import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type {
  Notice,
  OwnWays,
  PasskeyOptions,
  ProveByPassword,
  RecoveryCodes,
  SessionLine,
  SessionState,
  SetPasswordBegun,
  SignInWithRecovery,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';
import { SESSION_KEY } from '../shell/session.ts';

type Options = z.infer<typeof PasskeyOptions>;
const OWN = ['own'] as const;

export const useNotices = () =>
  useQuery({
    queryKey: [...OWN, 'notices'],
    queryFn: ({ signal }) => apiGet<{ items: Notice[] }>('/own/notices', {}, signal),
  });
export const useWays = (enabled = true) =>
  useQuery({
    queryKey: [...OWN, 'ways'],
    queryFn: ({ signal }) => apiGet<OwnWays>('/own/ways', {}, signal),
    enabled,
  });
export const useSessions = () =>
  useQuery({
    queryKey: [...OWN, 'sessions'],
    queryFn: ({ signal }) => apiGet<{ items: SessionLine[] }>('/own/sessions', {}, signal),
  });

/** A change of one's own account; what the page shows of it is read again. */
export const useOwnChange = <Input, Result>(change: (input: Input) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: OWN }),
        client.invalidateQueries({ queryKey: SESSION_KEY }),
      ]),
  });
};

export const markNoticesSeen = (): Promise<void> => apiSend('POST', '/own/notices/seen');
export const addPasskey = async (name: string): Promise<OwnWays> => {
  const { ceremony, options } = await apiSend<Options>('POST', '/own/passkeys/options', {});
  const response = await startRegistration({
    optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
  });
  return apiSend('POST', '/own/passkeys', { ceremony, response, name });
};
export const renamePasskey = ({ id, name }: { id: string; name: string }): Promise<OwnWays> =>
  apiSend('PATCH', `/own/passkeys/${encodeURIComponent(id)}`, { name });
/** `path` names the way: "passkeys/…", "password", "identities/…". */
export const removeWay = (path: string): Promise<OwnWays> => apiSend('DELETE', `/own/${path}`);
export const beginSetPassword = (password: string): Promise<z.infer<typeof SetPasswordBegun>> =>
  apiSend('POST', '/own/password', { password });
export const confirmSetPassword = (input: { ceremony: string; code: string }): Promise<OwnWays> =>
  apiSend('POST', '/own/password/confirm', input);
export const renewRecoveryCodes = (): Promise<z.infer<typeof RecoveryCodes>> =>
  apiSend('POST', '/own/recovery-codes');
/** Ends one session, or all others. */
export const endSession = (id: string | null): Promise<void> =>
  apiSend('DELETE', id ? `/own/sessions/${id}` : '/own/sessions');

export const signInWithRecovery = (body: z.infer<typeof SignInWithRecovery>): Promise<SessionState> =>
  apiSend('POST', '/session/recovery', body);

/** Proves anew by a passkey of this device; throws ApiError, or a DOMException when the device stopped it. */
export const proveByPasskey = async (): Promise<void> => {
  const { ceremony, options } = await apiSend<Options>('POST', '/session/fresh/options', {});
  const response = await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
  });
  await apiSend('POST', '/session/fresh/passkey', { ceremony, response });
};
export const proveByPassword = (body: z.infer<typeof ProveByPassword>): Promise<void> =>
  apiSend('POST', '/session/fresh/password', body);

/** Goes to the office's identity provider: to sign in, or to link an identity to this account. */
export const goToIdentity = async (link: boolean): Promise<void> => {
  const { url } = await apiSend<{ url: string }>('POST', '/session/identity', { link });
  window.location.assign(url);
};
