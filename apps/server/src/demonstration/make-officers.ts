import { randomBytes } from 'node:crypto';
import type { Role } from '@suar/core';
import { generateSecret } from 'otplib';
import { makeSignInLink } from '../account/invite.ts';
import { hashPassword } from '../account/sign-in-with-password.ts';
import { insertAccount, makeOrganisation } from '../account/store.ts';
import type { Services } from '../platform/context.ts';
import { listOfficers, renewOfficer } from './store.ts';

export interface SignIn {
  role: Role;
  login: string;
  password: string;
  totpSecret: string;
  link: string;
}
const ORGANISATION = 'Kantor Perwakilan Contoh (demonstration)';

const ROLES = [
  { role: 'intake', login: 'demo-intake', name: 'Ratna (intake)' },
  { role: 'caseworker', login: 'demo-caseworker', name: 'Bayu (caseworker)' },
  { role: 'supervisor', login: 'demo-supervisor', name: 'Laras (supervisor)' },
  { role: 'analyst', login: 'demo-analyst', name: 'Dimas (analyst)' },
  { role: 'administrator', login: 'demo-administrator', name: 'Wulan (administrator)' },
] as const;
/** Invented officers who carry cases in the demonstration and never sign in. */
const OTHERS = ['Sekar', 'Galih', 'Intan', 'Panji', 'Ayu'];

/** Makes the officers, or gives those there are new ways in. */
export const makeOfficers = async (services: Services, origin: string) => {
  const known = await listOfficers(services);
  const organisationId = known[0]?.organisation_id ?? (await makeOrganisation(services, ORGANISATION, 'ID'));
  const signIns: SignIn[] = [];
  const actors: string[] = [];
  const accounts: { accountId: string; role: Role }[] = [];
  for (const { role, login, name } of ROLES) {
    const password = randomBytes(9).toString('base64url');
    const totpSecret = generateSecret();
    const passwordHash = await hashPassword(password);
    let id = known.find((account) => account.login === login)?.id;
    if (id) await renewOfficer(services, id, passwordHash, totpSecret);
    else
      id = await insertAccount(services, {
        login,
        displayName: name,
        role,
        organisationId,
        passwordHash,
        totpSecret,
      });
    accounts.push({ accountId: id, role });
    if (role === 'caseworker' || role === 'supervisor') actors.push(id);
    signIns.push({
      role,
      login,
      password,
      totpSecret,
      link: `${origin}/sign-in#${await makeSignInLink(services, id, role)}`,
    });
  }
  for (const name of OTHERS) {
    const login = `demo-${name.toLowerCase()}`;
    actors.push(
      known.find((account) => account.login === login)?.id ??
        (await insertAccount(services, { login, displayName: name, role: 'caseworker', organisationId })),
    );
  }
  return { organisationId, signIns, actors, accounts };
};
