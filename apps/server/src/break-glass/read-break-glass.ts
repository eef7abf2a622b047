import type { BreakGlassLine } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { presentBreakGlass } from './present.ts';
import { listBreakGlass } from './store.ts';

/** One's own openings, or, for whoever reviews them, all of the office. */
export const readBreakGlass = async (context: Context, reviews: boolean): Promise<BreakGlassLine[]> => {
  const { accountId, organisationId } = context.actor;
  const rows = await listBreakGlass(context, reviews ? { organisationId } : { accountId });
  await writeLedger(context, {
    act: 'break_glass.listed',
    subjectType: 'case',
    count: rows.length,
    purpose: reviews ? 'audit' : 'casework',
  });
  return rows.map((row) => presentBreakGlass(context, row));
};
