import type { OfficerLoads, Role } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { listLoads } from './queue-store.ts';

/** How much each officer holds, for those who share out work. */
export const readLoads = async (context: Context): Promise<OfficerLoads> => {
  const rows = await listLoads(context);
  await writeLedger(context, { act: 'work.shared_out', subjectType: 'account', count: rows.length });
  return {
    items: rows.map((row) => ({
      accountId: row.id,
      displayName: row.display_name,
      role: row.role as Role,
      openCases: row.cases,
      openTasks: row.tasks,
      overdue: row.overdue,
      awayUntil: row.away_until,
      available: row.available,
    })),
  };
};
