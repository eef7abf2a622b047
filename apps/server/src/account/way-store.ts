import type { OwnWays } from '@suar/core';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'clock' | 'sealer'>;

export const insertPasskey = async (
  { db }: Reach,
  row: {
    credentialId: string;
    accountId: string;
    publicKey: Uint8Array;
    counter: number;
    transports: string[];
    name: string;
  },
): Promise<void> => {
  await db
    .insertInto('passkey')
    .values({
      credential_id: row.credentialId,
      account_id: row.accountId,
      public_key: Buffer.from(row.publicKey),
      counter: row.counter,
      transports: row.transports,
      name: row.name,
      last_used_at: null,
    })
    .execute();
};
export const findPasskey = ({ db }: Reach, credentialId: string) =>
  db
    .selectFrom('passkey')
    .innerJoin('account', 'account.id', 'passkey.account_id')
    .select(['credential_id', 'account_id', 'public_key', 'counter', 'transports', 'account.status'])
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
export const touchPasskey = async (
  { db, clock }: Reach,
  credentialId: string,
  counter: number,
): Promise<void> => {
  await db
    .updateTable('passkey')
    .set({ counter, last_used_at: clock() })
    .where('credential_id', '=', credentialId)
    .execute();
};

export const listPasskeys = ({ db }: Pick<Reach, 'db'>, accountId: string) =>
  db
    .selectFrom('passkey')
    .select(['credential_id', 'transports', 'name', 'created_at', 'last_used_at'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute();
export const renamePasskey = async (
  { db }: Pick<Reach, 'db'>,
  accountId: string,
  credentialId: string,
  name: string,
): Promise<boolean> =>
  (
    await db
      .updateTable('passkey')
      .set({ name })
      .where('account_id', '=', accountId)
      .where('credential_id', '=', credentialId)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;
export const deletePasskey = async (
  { db }: Pick<Reach, 'db'>,
  accountId: string,
  credentialId: string,
): Promise<boolean> =>
  (
    await db
      .deleteFrom('passkey')
      .where('account_id', '=', accountId)
      .where('credential_id', '=', credentialId)
      .executeTakeFirst()
  ).numDeletedRows === 1n;

/** Locks the account's row, so that two removals at once cannot take both of the last two ways. */
export const lockAccount = async ({ db }: Pick<Reach, 'db'>, accountId: string): Promise<void> => {
  await db.selectFrom('account').select('id').where('id', '=', accountId).forUpdate().execute();
};

export const setPassword = async (
  { db, sealer }: Pick<Reach, 'db' | 'sealer'>,
  accountId: string,
  made: { hash: string; secret: string } | null,
): Promise<void> => {
  await db
    .updateTable('account')
    .set({
      password_hash: made?.hash ?? null,
      totp_secret: made ? sealer.seal('account.totp_secret', accountId, made.secret) : null,
      totp_last_step: null,
    })
    .where('id', '=', accountId)
    .execute();
};

/** Puts new recovery codes in the place of all earlier ones. */
export const replaceRecoveryCodes = async (
  { db, clock }: Reach,
  accountId: string,
  digests: readonly Buffer[],
): Promise<void> => {
  await db.deleteFrom('recovery_code').where('account_id', '=', accountId).execute();
  await db
    .insertInto('recovery_code')
    .values(digests.map((digest) => ({ digest, account_id: accountId, made_at: clock(), used_at: null })))
    .execute();
};
/** Uses a recovery code up; false when it is not the account's, or was used. */
export const useRecoveryCode = async (
  { db, clock }: Reach,
  accountId: string,
  digest: Buffer,
): Promise<boolean> =>
  (
    await db
      .updateTable('recovery_code')
      .set({ used_at: clock() })
      .where('digest', '=', digest)
      .where('account_id', '=', accountId)
      .where('used_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;

/** An identity linked to an account, if its account still works here. */
export const findIdentity = ({ db }: Pick<Reach, 'db'>, issuer: string, subject: string) =>
  db
    .selectFrom('identity_link')
    .innerJoin('account', 'account.id', 'identity_link.account_id')
    .select(['identity_link.account_id', 'account.status'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
export const insertIdentity = async (
  { db, clock }: Reach,
  accountId: string,
  issuer: string,
  subject: string,
): Promise<void> => {
  await db
    .insertInto('identity_link')
    .values({ account_id: accountId, issuer, subject, linked_at: clock() })
    .execute();
};
export const deleteIdentity = async (
  { db }: Pick<Reach, 'db'>,
  accountId: string,
  id: string,
): Promise<boolean> =>
  (
    await db
      .deleteFrom('identity_link')
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .executeTakeFirst()
  ).numDeletedRows === 1n;

/** Every way in which an account can sign in. */
export const readWays = async (
  reach: Pick<Reach, 'db'>,
  accountId: string,
): Promise<Omit<OwnWays, 'identityProvider'>> => {
  const { db } = reach;
  const [passkeys, account, codes, identities] = await Promise.all([
    listPasskeys(reach, accountId),
    db.selectFrom('account').select('password_hash').where('id', '=', accountId).executeTakeFirstOrThrow(),
    db
      .selectFrom('recovery_code')
      .select((e) => e.fn.countAll<number>().as('count'))
      .where('account_id', '=', accountId)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('identity_link')
      .select(['id', 'issuer', 'linked_at'])
      .where('account_id', '=', accountId)
      .orderBy('linked_at')
      .execute(),
  ]);
  return {
    passkeys: passkeys.map((row) => ({
      id: row.credential_id,
      name: row.name,
      createdAt: row.created_at.toISOString(),
      lastUsedAt: row.last_used_at?.toISOString() ?? null,
    })),
    password: account.password_hash !== null,
    recoveryCodesLeft: codes.count,
    identities: identities.map((row) => ({
      id: row.id,
      issuer: row.issuer,
      linkedAt: row.linked_at.toISOString(),
    })),
  };
};
