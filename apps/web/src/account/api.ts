import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type {
  Account,
  BeginPasskey,
  BeginPassword,
  ChangeAccount,
  Invitation,
  InvitationLink,
  Invite,
  PasskeyOptions,
  SecondFactor,
  SessionState,
  SignInWithPassword,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

type Options = z.infer<typeof PasskeyOptions>;

/** Signs in with a passkey of this device; throws ApiError, or a DOMException when the device stopped it. */
export const signInWithPasskey = async (): Promise<SessionState> => {
  const { ceremony, options } = await apiSend<Options>('POST', '/session/passkey/options', {});
  const response = await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
  });
  return apiSend('POST', '/session/passkey', { ceremony, response });
};

export const signInWithPassword = (body: z.infer<typeof SignInWithPassword>): Promise<SessionState> =>
  apiSend('POST', '/session/password', body);

export const signInWithLink = (token: string): Promise<SessionState> =>
  apiSend('POST', '/session/link', { token });

export const lookAtInvitation = (token: string): Promise<Invitation> =>
  apiSend('POST', '/invitations/look', { token });

/** Makes a passkey on this device for a newcomer and signs them in. */
export const registerPasskey = async (newcomer: z.infer<typeof BeginPasskey>): Promise<SessionState> => {
  const { options } = await apiSend<Options>('POST', '/invitations/passkey', newcomer);
  const response = await startRegistration({
    optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
  });
  return apiSend('POST', '/invitations/passkey/confirm', { token: newcomer.token, response });
};

/** First step of a password: gives the key for the authenticator app. */
export const beginPassword = (
  newcomer: z.infer<typeof BeginPassword>,
): Promise<z.infer<typeof SecondFactor>> => apiSend('POST', '/invitations/password', newcomer);

export const confirmPassword = (token: string, code: string): Promise<SessionState> =>
  apiSend('POST', '/invitations/password/confirm', { token, code });

export const useAccounts = () =>
  useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => apiGet<{ items: Account[] }>('/accounts', {}, signal),
  });

export const changeAccount = (id: string, change: z.infer<typeof ChangeAccount>): Promise<Account> =>
  apiSend('PATCH', `/accounts/${id}`, change);

/** Changes an account and renews the list. */
export const useChangeAccount = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, change }: { id: string; change: z.infer<typeof ChangeAccount> }) =>
      changeAccount(id, change),
    onSuccess: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
};

export const useInvite = () =>
  useMutation({
    mutationFn: (body: z.infer<typeof Invite>) =>
      apiSend<z.infer<typeof InvitationLink>>('POST', '/invitations', body),
  });
