import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/** What is in force for the joined person: withheld as soon as one of the joined is. */
export const findWithdrawal = ({ db }: Reach, currentId: string) =>
  db
    .selectFrom('figures_withdrawal')
    .innerJoin('person', 'person.id', 'figures_withdrawal.person_id')
    .select(['withheld', 'at'])
    .where('person.current_id', '=', currentId)
    .orderBy('withheld', 'desc')
    .orderBy('at', 'desc')
    .executeTakeFirst();

/** Sets the wish for the person and for all who are joined with them and had one. */
export const setWithdrawal = async (
  { db, sealer, clock, actor }: Context,
  currentId: string,
  withheld: boolean,
  reason: string | undefined,
): Promise<void> => {
  const members = db.selectFrom('person').select('id').where('current_id', '=', currentId);
  await db.updateTable('figures_withdrawal').set({ withheld }).where('person_id', 'in', members).execute();
  const row = {
    withheld,
    reason: reason ? sealer.seal('figures_withdrawal.reason', currentId, reason) : null,
    at: clock(),
    actor_id: actor.accountId,
  };
  await db
    .insertInto('figures_withdrawal')
    .values({ person_id: currentId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
};
