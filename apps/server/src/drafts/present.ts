import type { DraftDevice } from '@suar/core';
import type { listDevices } from './store.ts';

export const presentDevice = (row: Awaited<ReturnType<typeof listDevices>>[number]): DraftDevice => ({
  id: row.id,
  accountId: row.account_id,
  owner: row.display_name,
  name: row.name,
  createdAt: row.created_at.toISOString(),
  seenAt: row.seen_at.toISOString(),
  destroyedAt: row.destroyed_at?.toISOString() ?? null,
});
