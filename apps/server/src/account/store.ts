import type { Account, Role } from '@suar/core';
import type { Actor, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'clock' | 'sealer'>;

const accountColumns = [
  'account.id',
  'account.login',
  'account.display_name',
  'account.role',
  'account.locale',
  'account.status',
  'account.created_at',
  'account.organisation_id',
  'organisation.name as organisation',
  'account.team_id',
  'team.name as team',
] as const;

interface AccountRow {
  id: string;
  login: string;
  display_name: string;
  role: string;
  locale: string;
  status: string;
  created_at: Date;
  organisation_id: string;
  organisation: string;
  team_id: string | null;
  team: string | null;
}

export const presentAccount = (row: AccountRow): Account => ({
  id: row.id,
  login: row.login,
  displayName: row.display_name,
  role: row.role as Role,
  organisation: row.organisation,
  team: row.team_id === null ? null : { id: row.team_id, name: row.team ?? '' },
  locale: row.locale as Account['locale'],
  status: row.status as Account['status'],
  createdAt: row.created_at.toISOString(),
});

const toActor = (row: {
  id: string;
  role: string;
  organisation_id: string;
  team_id: string | null;
  display_name: string;
}): Actor => ({
  accountId: row.id,
  role: row.role as Role,
  organisationId: row.organisation_id,
  teamId: row.team_id,
  displayName: row.display_name,
});

const accounts = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('account')
    .innerJoin('organisation', 'organisation.id', 'account.organisation_id')
    .leftJoin('team', 'team.id', 'account.team_id')
    .select(accountColumns);

export const getAccount = (reach: Pick<Reach, 'db'>, id: string) =>
  accounts(reach).where('account.id', '=', id).executeTakeFirstOrThrow();
export const findAccountById = (reach: Pick<Reach, 'db'>, id: string) =>
  accounts(reach).where('account.id', '=', id).executeTakeFirst();
export const listAccounts = (reach: Pick<Reach, 'db'>) =>
  accounts(reach).where('account.role', '!=', 'operator').orderBy('account.created_at').execute();
export const countAccounts = async ({ db }: Pick<Reach, 'db'>): Promise<number> =>
  (
    await db
      .selectFrom('account')
      .select((e) => e.fn.countAll<number>().as('count'))
      .where('role', '!=', 'operator')
      .executeTakeFirstOrThrow()
  ).count;

/** Credentials for signing in with a password; read by nothing else. */
export const findCredentials = ({ db }: Reach, login: string) =>
  db
    .selectFrom('account')
    .select(['id', 'password_hash', 'totp_secret', 'status'])
    .where('login', '=', login)
    .executeTakeFirst();

/** Records the used TOTP step, unless it was used before: a code works once. */
export const useTotpStep = async ({ db }: Reach, id: string, step: number): Promise<boolean> => {
  const result = await db
    .updateTable('account')
    .set({ totp_last_step: step })
    .where('id', '=', id)
    .where((e) => e.or([e('totp_last_step', 'is', null), e('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

export const insertAccount = async (
  { db, sealer }: Reach,
  account: {
    login: string;
    displayName: string;
    role: Role;
    organisationId: string;
    passwordHash?: string;
    totpSecret?: string;
    locale?: string;
  },
): Promise<string> => {
  const { id } = await db
    .insertInto('account')
    .values({
      login: account.login,
      display_name: account.displayName,
      role: account.role,
      organisation_id: account.organisationId,
      password_hash: account.passwordHash ?? null,
      totp_secret: null,
      totp_last_step: null,
      locale: account.locale ?? 'id',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (account.totpSecret) {
    await db
      .updateTable('account')
      .set({ totp_secret: sealer.seal('account.totp_secret', id, account.totpSecret) })
      .where('id', '=', id)
      .execute();
  }
  return id;
};
export const loginTaken = async ({ db }: Reach, login: string): Promise<boolean> =>
  (await db.selectFrom('account').select('id').where('login', '=', login).executeTakeFirst()) !== undefined;
export const changeAccountRow = async (
  { db }: Reach,
  id: string,
  {
    teamId,
    ...change
  }: {
    locale?: string | undefined;
    status?: string | undefined;
    role?: string | undefined;
    teamId?: string | null | undefined;
  },
): Promise<void> => {
  const set = Object.fromEntries(
    Object.entries({ ...change, team_id: teamId }).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(set).length > 0) await db.updateTable('account').set(set).where('id', '=', id).execute();
  if (change.status === 'suspended' || change.role)
    await db.deleteFrom('session').where('account_id', '=', id).execute();
};

export const makeOrganisation = async (
  { db }: Reach,
  name: string,
  country: string | null = null,
): Promise<string> =>
  (await db.insertInto('organisation').values({ name, country }).returning('id').executeTakeFirstOrThrow())
    .id;
export const firstOrganisation = ({ db }: Reach) =>
  db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('name', '!=', OPERATOR_ORGANISATION)
    .orderBy('created_at')
    .executeTakeFirst();

const OPERATOR_ORGANISATION = 'Suar';
/** The account that stands for the command line on this machine; it has no way to sign in from outside. */
export const findOperator = async (reach: Reach): Promise<Actor> => {
  const find = () =>
    reach.db
      .selectFrom('account')
      .select(['id', 'role', 'organisation_id', 'team_id', 'display_name'])
      .where('login', '=', 'operator')
      .executeTakeFirst();
  const known = await find();
  if (known) return toActor(known);
  const organisationId = await makeOrganisation(reach, OPERATOR_ORGANISATION);
  await insertAccount(reach, {
    login: 'operator',
    displayName: 'Operator',
    role: 'operator',
    organisationId,
  });
  return toActor((await find())!);
};

export const insertInvitation = async (
  { db }: Reach,
  row: {
    digest: Buffer;
    kind: 'first' | 'invitation' | 'sign_in';
    role: string;
    accountId?: string;
    organisationId?: string;
    createdBy?: string;
    expires: Date;
  },
): Promise<void> => {
  await db
    .insertInto('invitation')
    .values({
      token_digest: row.digest,
      kind: row.kind,
      role: row.role,
      account_id: row.accountId ?? null,
      organisation_id: row.organisationId ?? null,
      pending: null,
      created_by: row.createdBy ?? null,
      expires_at: row.expires,
      used_at: null,
    })
    .execute();
};
export const findInvitation = ({ db, clock }: Reach, digest: Buffer, kinds: readonly string[]) =>
  db
    .selectFrom('invitation')
    .leftJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .select([
      'kind',
      'role',
      'account_id',
      'organisation_id',
      'pending',
      'expires_at',
      'organisation.name as organisation',
    ])
    .where('token_digest', '=', digest)
    .where('used_at', 'is', null)
    .where('expires_at', '>', clock())
    .where('kind', 'in', [...kinds])
    .executeTakeFirst();
export const setPending = async ({ db, sealer }: Reach, digest: Buffer, pending: unknown): Promise<void> => {
  await db
    .updateTable('invitation')
    .set({ pending: sealer.sealJson('invitation.pending', digest.toString('hex'), pending) })
    .where('token_digest', '=', digest)
    .execute();
};
/** Marks an invitation used; false when somebody was quicker. */
export const useInvitation = async ({ db, clock }: Reach, digest: Buffer): Promise<boolean> =>
  (
    await db
      .updateTable('invitation')
      .set({ used_at: clock() })
      .where('token_digest', '=', digest)
      .where('used_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;
export const dropFirstInvitations = async ({ db }: Reach): Promise<void> => {
  await db.deleteFrom('invitation').where('kind', '=', 'first').execute();
};

export const insertCeremony = async (
  { db, clock }: Reach,
  id: string,
  challenge: string,
  expires: Date,
): Promise<void> => {
  await db.deleteFrom('ceremony').where('expires_at', '<', clock()).execute();
  await db.insertInto('ceremony').values({ id, challenge, expires_at: expires }).execute();
};
/** Takes a ceremony's challenge; it serves once. */
export const takeCeremony = async ({ db, clock }: Reach, id: string): Promise<string | null> =>
  (
    await db
      .deleteFrom('ceremony')
      .where('id', '=', id)
      .where('expires_at', '>', clock())
      .returning('challenge')
      .executeTakeFirst()
  )?.challenge ?? null;

export const isDemonstration = async ({ db }: Pick<Reach, 'db'>): Promise<boolean> =>
  (await db.selectFrom('setting').select('key').where('key', '=', 'demonstration').executeTakeFirst()) !==
  undefined;
export const listColleagues = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('account')
    .select(['id', 'display_name', 'role'])
    .where('status', '=', 'active')
    .where('role', 'not in', ['operator', 'administrator'])
    .orderBy('display_name')
    .execute();

/** Asks the database for one row, so that a health check sees what a user would. */
export const isAlive = async ({ db }: Pick<Reach, 'db'>): Promise<void> => {
  await db.selectFrom('organisation').select('id').limit(1).execute();
};
