import type { CaseState } from '@suar/core';
import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/** Keeps who is called to a case as its standing comments say; what was read stays read. Nobody calls themselves. */
export const keepMentions = async (
  { db }: Reach,
  caseId: string,
  comments: CaseState['comments'],
): Promise<void> => {
  const standing = comments.filter(({ withdrawn }) => withdrawn === null);
  const rows = standing.flatMap(({ id, mentions, by, at }) =>
    [...new Set(mentions)]
      .filter((accountId) => accountId !== by)
      .map((accountId) => ({
        comment_id: id,
        account_id: accountId,
        case_id: caseId,
        by_id: by,
        at,
        read_at: null,
      })),
  );
  let gone = db.deleteFrom('mention').where('case_id', '=', caseId);
  if (standing.length > 0)
    gone = gone.where(
      'comment_id',
      'not in',
      standing.map(({ id }) => id),
    );
  await gone.execute();
  if (rows.length > 0)
    await db
      .insertInto('mention')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
};

/** Those of an account, the newest first; cases that it is to screen again are left out until it has. */
const ownMentions = ({ db, actor }: Pick<Context, 'db' | 'actor'>, blind: readonly string[]) => {
  const own = db.selectFrom('mention').where('mention.account_id', '=', actor.accountId);
  return blind.length > 0 ? own.where('mention.case_id', 'not in', [...blind]) : own;
};

export const listMentions = (
  context: Pick<Context, 'db' | 'actor'>,
  blind: readonly string[],
  limit: number,
) =>
  ownMentions(context, blind)
    .innerJoin('case_record', 'case_record.id', 'mention.case_id')
    .innerJoin('account', 'account.id', 'mention.by_id')
    .select([
      'mention.comment_id',
      'mention.case_id',
      'case_record.number',
      'account.display_name as by',
      'mention.at',
      'mention.read_at',
    ])
    .orderBy('mention.at', 'desc')
    .orderBy('mention.comment_id')
    .limit(limit)
    .execute();

export const countUnread = async (
  context: Pick<Context, 'db' | 'actor'>,
  blind: readonly string[],
): Promise<number> =>
  (
    await ownMentions(context, blind)
      .where('read_at', 'is', null)
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

export const markRead = async (
  { db, actor, clock }: Pick<Context, 'db' | 'actor' | 'clock'>,
  commentIds: readonly string[],
): Promise<number> =>
  Number(
    (
      await db
        .updateTable('mention')
        .set({ read_at: clock() })
        .where('account_id', '=', actor.accountId)
        .where('comment_id', 'in', [...commentIds])
        .where('read_at', 'is', null)
        .executeTakeFirst()
    ).numUpdatedRows,
  );
