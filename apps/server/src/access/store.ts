import type { Context } from '../platform/context.ts';

type Reach = Pick<Context, 'db'>;

/** Of these cases, those that are referred to the actor. */
export const sharedWith = async (
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  caseIds: readonly string[],
): Promise<string[]> =>
  caseIds.length === 0
    ? []
    : (
        await db
          .selectFrom('case_share')
          .select('case_id')
          .where('account_id', '=', actor.accountId)
          .where('case_id', 'in', [...caseIds])
          .execute()
      ).map((row) => row.case_id);

export const listShares = ({ db }: Reach, caseId: string) =>
  db
    .selectFrom('case_share')
    .innerJoin('account', 'account.id', 'case_share.account_id')
    .innerJoin('account as giver', 'giver.id', 'case_share.shared_by')
    .select(['account.id', 'account.display_name', 'giver.display_name as by', 'case_share.at'])
    .where('case_id', '=', caseId)
    .orderBy('case_share.at')
    .execute();

export const insertShare = async (
  { db, actor, clock }: Context,
  caseId: string,
  accountId: string,
): Promise<void> => {
  await db
    .insertInto('case_share')
    .values({ case_id: caseId, account_id: accountId, shared_by: actor.accountId, at: clock() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
export const deleteShare = async ({ db }: Reach, caseId: string, accountId: string): Promise<void> => {
  await db
    .deleteFrom('case_share')
    .where('case_id', '=', caseId)
    .where('account_id', '=', accountId)
    .execute();
};
export const findLiaison = ({ db }: Reach, accountId: string) =>
  db
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('role', '=', 'liaison')
    .where('status', '=', 'active')
    .executeTakeFirst();

export const listTeams = ({ db, actor }: Pick<Context, 'db' | 'actor'>) =>
  db
    .selectFrom('team')
    .leftJoin('account', 'account.team_id', 'team.id')
    .select((e) => ['team.id', 'team.name', e.fn.count<number>('account.id').as('members')])
    .where('team.organisation_id', '=', actor.organisationId)
    .groupBy(['team.id', 'team.name'])
    .orderBy('team.name')
    .execute();
export const insertTeam = async ({ db, actor }: Context, name: string): Promise<string | undefined> =>
  (
    await db
      .insertInto('team')
      .values({ name, organisation_id: actor.organisationId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
  )?.id;
export const findTeam = ({ db }: Reach, id: string) =>
  db.selectFrom('team').select(['id', 'organisation_id']).where('id', '=', id).executeTakeFirst();
