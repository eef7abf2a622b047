import type { Rescreen } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { presentRescreen } from './present.ts';
import { listRescreens } from './rescreen-store.ts';

/** Re-screenings: of one screener, or all. */
export const readRescreens = async (context: Context, screenerId: string | null): Promise<Rescreen[]> => {
  const rows = await listRescreens(context, screenerId);
  await writeLedger(context, { act: 'rescreen.listed', subjectType: 'screening', count: rows.length });
  return rows.map((row) => presentRescreen(context.sealer, row, context.actor));
};
