import { type Act, writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';

export type ReleaseAct = Extract<Act, `release.${string}` | 'person.figures_withheld'>;

/** Writes an act of this feature: ids only, for the purpose of statistics. */
export const writeAct = (context: Context, act: ReleaseAct, subjectId: string | null = null): Promise<void> =>
  writeLedger(context, {
    act,
    subjectType: act.startsWith('person.') ? 'person' : 'release',
    subjectId,
    purpose: 'statistics',
  });
