import type { DueList, DueQuery } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { listDue } from './clock-store.ts';
import { presentDue } from './present.ts';

/** What is due over all cases, in order of harm: the day's list. */
export const readDue = async (context: Context, query: z.infer<typeof DueQuery>): Promise<DueList> => {
  const blind = await waitingFor(context, context.actor.accountId);
  const rows = await listDue(context, query, blind);
  const shown = rows.slice(0, query.limit);
  await writeLedger(context, { act: 'case.listed', subjectType: 'case', count: shown.length });
  const now = context.clock();
  return { items: shown.map((row) => presentDue(context.sealer, row, now)), more: rows.length > query.limit };
};
