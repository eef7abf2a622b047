import type { CappedCount } from '@suar/core';
import type { Context } from '../platform/context.ts';
import { cappedCount } from '../platform/paging.ts';

type Reach = Pick<Context, 'db' | 'actor'>;

export const countReports = ({ db }: Reach, urgent: boolean): Promise<CappedCount> => {
  const unread = db.selectFrom('report').select('id').where('status', '=', 'new');
  return cappedCount(db, urgent ? unread.where('urgent', '=', true) : unread);
};
export const countLures = ({ db }: Reach): Promise<CappedCount> =>
  cappedCount(db, db.selectFrom('lure').select('id').where('status', '=', 'new'));
export const countRescreens = ({ db, actor }: Reach): Promise<CappedCount> =>
  cappedCount(
    db,
    db
      .selectFrom('rescreen')
      .select('id')
      .where('screener_id', '=', actor.accountId)
      .where('finished_at', 'is', null),
  );

export const awayUntil = async ({ db }: Pick<Reach, 'db'>, accountId: string): Promise<string | null> =>
  (await db.selectFrom('account').select('away_until').where('id', '=', accountId).executeTakeFirst())
    ?.away_until ?? null;
export const setAwayUntil = async (
  { db }: Pick<Reach, 'db'>,
  accountId: string,
  until: string | null,
): Promise<void> => {
  await db.updateTable('account').set({ away_until: until }).where('id', '=', accountId).execute();
};
