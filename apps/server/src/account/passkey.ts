import { randomUUID } from 'node:crypto';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { done, type Outcome, refuse } from '@suar/core';
import type { Services } from '../platform/context.ts';
import type { ProvedPasskey } from './accept-invitation.ts';
import { insertCeremony, takeCeremony } from './store.ts';
import { findPasskey, touchPasskey } from './way-store.ts';

export const CEREMONY_MINUTES = 5;

/** Passkeys (WebAuthn level 3): the origin is the server's own address. */
const party = (origin: string) => ({ id: new URL(origin).hostname, name: 'Suar' });

export const registrationOptions = (
  origin: string,
  login: string,
  displayName: string,
  known: readonly string[] = [],
) =>
  generateRegistrationOptions({
    rpID: party(origin).id,
    rpName: party(origin).name,
    userName: login,
    userDisplayName: displayName,
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

export const proveRegistration = async (
  origin: string,
  challenge: string,
  response: Record<string, unknown>,
): Promise<ProvedPasskey | null> => {
  try {
    const result = await verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: party(origin).id,
      requireUserVerification: true,
    });
    if (!result.verified) return null;
    const { credential } = result.registrationInfo;
    return {
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
    };
  } catch {
    return null;
  }
};

export const beginPasskeySignIn = async (services: Services, origin: string) => {
  const options = await generateAuthenticationOptions({
    rpID: party(origin).id,
    userVerification: 'required',
  });
  const ceremony = randomUUID();
  await insertCeremony(
    services,
    ceremony,
    options.challenge,
    new Date(services.clock().getTime() + CEREMONY_MINUTES * 60_000),
  );
  return { ceremony, options };
};

const WRONG = refuse(
  'bad_credentials',
  'passkey',
  'this passkey is not known here, or its answer came too late',
);

/** Checks a signed challenge; gives the account's id. */
export const signInWithPasskey = async (
  services: Services,
  origin: string,
  ceremony: string,
  response: Record<string, unknown>,
): Promise<Outcome<string>> => {
  const challenge = await takeCeremony(services, ceremony);
  const passkey = typeof response.id === 'string' ? await findPasskey(services, response.id) : undefined;
  if (!challenge || !passkey || passkey.status !== 'active') return WRONG;
  try {
    const result = await verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: party(origin).id,
      requireUserVerification: true,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: passkey.counter,
      },
    });
    if (!result.verified) return WRONG;
    await touchPasskey(services, passkey.credential_id, result.authenticationInfo.newCounter);
    return done(passkey.account_id);
  } catch {
    return WRONG;
  }
};
