import type { ViewList } from '@suar/core';
import type { Context } from '../platform/context.ts';

type Reach = Pick<Context, 'db' | 'sealer'>;

const views = ({ db, actor }: Pick<Context, 'db' | 'actor'>) =>
  db
    .selectFrom('saved_view')
    .innerJoin('account', 'account.id', 'saved_view.owner_id')
    .leftJoin('usual_view', (join) =>
      join
        .onRef('usual_view.view_id', '=', 'saved_view.id')
        .on('usual_view.account_id', '=', actor.accountId),
    )
    .selectAll('saved_view')
    .select(['account.display_name as owner', 'usual_view.view_id as usual']);
export type ViewRow = Awaited<ReturnType<typeof listViews>>[number];

/** One's own views of a list and those shared with one's role. */
export const listViews = (context: Pick<Context, 'db' | 'actor'>, list: ViewList) =>
  views(context)
    .where('saved_view.list', '=', list)
    .where('saved_view.dropped_at', 'is', null)
    .where((e) =>
      e.or([
        e('saved_view.owner_id', '=', context.actor.accountId),
        e('saved_view.shared_with', '=', context.actor.role),
      ]),
    )
    .orderBy('saved_view.created_at')
    .execute();
export const findView = (context: Pick<Context, 'db' | 'actor'>, id: string) =>
  views(context).where('saved_view.id', '=', id).executeTakeFirst();

export const insertView = async (
  { db, sealer, actor, clock }: Context,
  id: string,
  view: {
    list: ViewList;
    name: string;
    filter: Record<string, string>;
    columns: string[];
    sharedWith: string | null;
  },
): Promise<void> => {
  await db
    .insertInto('saved_view')
    .values({
      id,
      owner_id: actor.accountId,
      list: view.list,
      name: sealer.seal('saved_view.name', id, view.name),
      filter: JSON.stringify(view.filter),
      columns: view.columns,
      shared_with: view.sharedWith,
      created_at: clock(),
      dropped_at: null,
    })
    .execute();
};
export const changeView = async (
  { db, sealer }: Reach,
  id: string,
  change: {
    name?: string | undefined;
    filter?: Record<string, string> | undefined;
    columns?: string[] | undefined;
    sharedWith?: string | null | undefined;
  },
): Promise<void> => {
  const set = {
    ...(change.name === undefined ? {} : { name: sealer.seal('saved_view.name', id, change.name) }),
    ...(change.filter === undefined ? {} : { filter: JSON.stringify(change.filter) }),
    ...(change.columns === undefined ? {} : { columns: change.columns }),
    ...(change.sharedWith === undefined ? {} : { shared_with: change.sharedWith }),
  };
  if (Object.keys(set).length > 0) await db.updateTable('saved_view').set(set).where('id', '=', id).execute();
};
/** Drops a view, or brings it back; nobody's list opens with one that is dropped. */
export const setDropped = async (
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  id: string,
  dropped: boolean,
): Promise<void> => {
  await db
    .updateTable('saved_view')
    .set({ dropped_at: dropped ? clock() : null })
    .where('id', '=', id)
    .execute();
};
export const setUsual = async (
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  list: ViewList,
  viewId: string | null,
): Promise<void> => {
  await db
    .deleteFrom('usual_view')
    .where('account_id', '=', actor.accountId)
    .where('list', '=', list)
    .execute();
  if (viewId !== null)
    await db
      .insertInto('usual_view')
      .values({ account_id: actor.accountId, list, view_id: viewId })
      .execute();
};
