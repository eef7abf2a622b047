import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

export const listSignatures = ({ db }: Reach) =>
  db
    .selectFrom('law_signature')
    .innerJoin('account', 'account.id', 'law_signature.signed_by')
    .select([
      'law_signature.id',
      'law_signature.law',
      'law_signature.version',
      'law_signature.capacity',
      'law_signature.remark',
      'law_signature.signed_by',
      'law_signature.signed_at',
      'law_signature.withdrawn_at',
      'account.display_name as by',
    ])
    .orderBy('law_signature.signed_at', 'desc')
    .execute();
export type SignatureRow = Awaited<ReturnType<typeof listSignatures>>[number];

/** Keeps a signature; false where this account has signed the version already. */
export const insertSignature = async (
  { db, clock, actor }: Context,
  row: { law: string; version: string; capacity: string; remark: string },
): Promise<boolean> => {
  const kept = await db
    .insertInto('law_signature')
    .values({
      ...row,
      signed_by: actor.accountId,
      signed_at: clock(),
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

/** Takes a standing signature of the actor's own back; false where there is none. */
export const withdrawSignature = async (
  { db, clock, actor }: Context,
  law: string,
  id: string,
): Promise<boolean> => {
  const row = await db
    .updateTable('law_signature')
    .set({ withdrawn_at: clock(), withdrawn_by: actor.accountId })
    .where('id', '=', id)
    .where('law', '=', law)
    .where('signed_by', '=', actor.accountId)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};
