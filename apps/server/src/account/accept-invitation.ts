import { done, type Outcome, type Problem, type Role, refuse, refused } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { inTransaction, type Services } from '../platform/context.ts';
import { checkPassword } from './check-password.ts';
import { newSecondFactor, stepOfCode } from './second-factor.ts';
import { hashPassword } from './sign-in-with-password.ts';
import {
  countAccounts,
  findInvitation,
  firstOrganisation,
  insertAccount,
  loginTaken,
  makeOrganisation,
  setPending,
  useInvitation,
  useTotpStep,
} from './store.ts';
import { tokenDigest } from './tokens.ts';
import { insertPasskey } from './way-store.ts';

export interface Newcomer {
  token: string;
  login: string;
  displayName: string;
  organisation?: string | undefined;
}
interface Pending extends Omit<Newcomer, 'token'> {
  passwordHash?: string;
  totpSecret?: string;
  challenge?: string;
}
export type ProvedPasskey = {
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
};

const KINDS = ['first', 'invitation'] as const;
const gone = refuse('expired', 'token', 'this link was used, has expired or never was');

/** What a newcomer sees of an invitation before taking it. */
export const lookAtInvitation = async (services: Services, token: string) => {
  const invitation = await findInvitation(services, tokenDigest(services.sealer, token), KINDS);
  if (!invitation) return gone;
  return done({
    kind: invitation.kind as 'first' | 'invitation',
    role: invitation.role as Role,
    organisation: invitation.organisation,
    expiresAt: invitation.expires_at.toISOString(),
  });
};

const checkNewcomer = async (services: Services, newcomer: Newcomer): Promise<Outcome<Buffer>> => {
  const digest = tokenDigest(services.sealer, newcomer.token);
  const invitation = await findInvitation(services, digest, KINDS);
  if (!invitation) return gone;
  const problems: Problem[] = [];
  if (await loginTaken(services, newcomer.login))
    problems.push({ code: 'conflict', path: 'login', message: 'this login is taken' });
  if (invitation.kind === 'first' && !newcomer.organisation)
    problems.push({
      code: 'missing',
      path: 'organisation',
      message: 'the first administrator names the organisation',
    });
  return problems.length > 0 ? refused(problems) : done(digest);
};

/** Step one of password with second factor: keeps both sealed with the invitation and gives the key for the authenticator. */
export const beginPassword = async (
  services: Services,
  input: Newcomer & { password: string },
): Promise<Outcome<{ secret: string; uri: string }>> => {
  const checked = await checkNewcomer(services, input);
  if (!checked.ok) return checked;
  const weak = checkPassword(input.password, [input.login, input.displayName, input.organisation ?? '']);
  if (weak) return weak;
  const factor = newSecondFactor(input.login);
  const { token: _, password, ...newcomer } = input;
  await setPending(services, checked.value, {
    ...newcomer,
    passwordHash: await hashPassword(password),
    totpSecret: factor.secret,
  } satisfies Pending);
  return done(factor);
};

/** Step two: a code proves that the authenticator holds the key; only now the account is made. */
export const confirmPassword = async (
  services: Services,
  input: { token: string; code: string },
): Promise<Outcome<string>> => {
  const pending = await readPending(services, input.token);
  if (!pending?.totpSecret || !pending.passwordHash) return gone;
  const step = stepOfCode(pending.totpSecret, input.code, services.clock());
  if (step === null)
    return refuse('bad_credentials', 'code', 'the code does not fit; look at the newest one');
  return makeAccount(services, input.token, pending, async (inside, accountId) => {
    await useTotpStep(inside, accountId, step);
  });
};

/** Keeps who is about to register a passkey, with the challenge to be signed. */
export const beginPasskey = async (
  services: Services,
  input: Newcomer,
  challenge: string,
): Promise<Outcome<void>> => {
  const checked = await checkNewcomer(services, input);
  if (!checked.ok) return checked;
  const { token: _, ...newcomer } = input;
  await setPending(services, checked.value, { ...newcomer, challenge } satisfies Pending);
  return done(undefined);
};

/** Makes the account once `prove` finds the authenticator's answer good for the kept challenge. */
export const confirmPasskey = async (
  services: Services,
  token: string,
  prove: (challenge: string) => Promise<ProvedPasskey | null>,
): Promise<Outcome<string>> => {
  const pending = await readPending(services, token);
  if (!pending?.challenge) return gone;
  const passkey = await prove(pending.challenge);
  if (!passkey) return refuse('bad_credentials', 'response', 'the passkey could not be verified');
  return makeAccount(services, token, pending, (inside, accountId) =>
    insertPasskey(inside, { ...passkey, accountId, name: '' }),
  );
};

const readPending = async (services: Services, token: string): Promise<Pending | null> => {
  const digest = tokenDigest(services.sealer, token);
  const invitation = await findInvitation(services, digest, KINDS);
  if (!invitation?.pending) return null;
  return services.sealer.openJson<Pending>('invitation.pending', digest.toString('hex'), invitation.pending);
};

const makeAccount = (
  services: Services,
  token: string,
  pending: Pending,
  addKey: (inside: Services, accountId: string) => Promise<void>,
): Promise<Outcome<string>> =>
  inTransaction(services, async (inside) => {
    const digest = tokenDigest(inside.sealer, token);
    const invitation = await findInvitation(inside, digest, KINDS);
    if (!invitation || !(await useInvitation(inside, digest))) return gone;
    if (await loginTaken(inside, pending.login)) return refuse('conflict', 'login', 'this login is taken');
    if (invitation.kind === 'first' && (await countAccounts(inside)) > 0) return gone;
    const organisationId =
      invitation.organisation_id ??
      (pending.organisation
        ? await makeOrganisation(inside, pending.organisation)
        : (await firstOrganisation(inside))?.id);
    if (!organisationId) return refuse('missing', 'organisation', 'there is no organisation yet');
    const accountId = await insertAccount(inside, {
      login: pending.login,
      displayName: pending.displayName,
      role: invitation.role as Role,
      organisationId,
      ...(pending.passwordHash ? { passwordHash: pending.passwordHash } : {}),
      ...(pending.totpSecret ? { totpSecret: pending.totpSecret } : {}),
    });
    await addKey(inside, accountId);
    await writeLedger(
      { ...inside, actor: { accountId } },
      {
        act: 'account.made',
        subjectType: 'account',
        subjectId: accountId,
        purpose: 'sign-in',
        detail: { role: invitation.role },
      },
    );
    return done(accountId);
  });
