import type { Role, SavedView } from '@suar/core';
import type { Context } from '../platform/context.ts';
import type { ViewRow } from './store.ts';

export const presentView = (
  { sealer, actor }: Pick<Context, 'sealer' | 'actor'>,
  row: ViewRow,
): SavedView => ({
  id: row.id,
  list: row.list as SavedView['list'],
  name: sealer.open('saved_view.name', row.id, row.name),
  filter: row.filter,
  columns: row.columns,
  sharedWith: row.shared_with as Role | null,
  owner: row.owner_id === actor.accountId ? null : row.owner,
  own: row.owner_id === actor.accountId,
  usual: row.usual !== null,
});
