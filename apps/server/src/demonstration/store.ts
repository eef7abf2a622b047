import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

/** What the database holds: nothing, an invented region (whole or cut off while filling), or real records. */
export const demonstrationState = async ({
  db,
}: Pick<Reach, 'db'>): Promise<'empty' | 'begun' | 'filled' | 'records'> => {
  const mark = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'demonstration')
    .executeTakeFirst();
  if (mark) return (mark.value as { whole?: boolean }).whole ? 'filled' : 'begun';
  const account = await db
    .selectFrom('account')
    .select('id')
    .where('role', '!=', 'operator')
    .limit(1)
    .executeTakeFirst();
  const report = await db.selectFrom('report').select('id').limit(1).executeTakeFirst();
  return account || report ? 'records' : 'empty';
};

export const markDemonstration = async (
  { db }: Pick<Reach, 'db'>,
  seed: number,
  whole: boolean,
): Promise<void> => {
  const value = JSON.stringify({ seed, whole });
  await db
    .insertInto('setting')
    .values({ key: 'demonstration', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};

export const listOfficers = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('account')
    .select(['id', 'login', 'role', 'organisation_id'])
    .where('login', 'like', 'demo-%')
    .orderBy('created_at')
    .execute();

/** Gives an officer of the demonstration a new password and second factor, to be printed at this start. */
export const renewOfficer = async (
  { db, sealer }: Reach,
  id: string,
  passwordHash: string,
  totpSecret: string,
): Promise<void> => {
  await db
    .updateTable('account')
    .set({ password_hash: passwordHash, totp_secret: sealer.seal('account.totp_secret', id, totpSecret) })
    .where('id', '=', id)
    .execute();
};
