import { type BulkDone, type CaseActionInput, type Outcome, refuse } from '@suar/core';
import { actOnMany } from '../case/act-on-many.ts';
import type { Context } from '../platform/context.ts';
import { tellBulk } from './act-in-bulk.ts';
import { bulkActs, findBulk, forgetBulkAct, markBulkUndone } from './bulk-store.ts';

/** An opening stands for good: its case is closed instead, as opened without need. */
const backOf = (kind: string, seq: number): CaseActionInput =>
  kind === 'opened' ? { kind: 'closed', reason: 'no_further_need', text: '' } : { kind: 'undone', seq };

/**
 * Takes a whole bulk back, case by case. Where something rests on the act since, that case refuses and is told; the bulk can
 * be taken back again for those that are left.
 */
export const undoBulk = async (context: Context, bulkId: string): Promise<Outcome<BulkDone>> => {
  const bulk = await findBulk(context, bulkId);
  if (bulk?.actor_id !== context.actor.accountId) return refuse('not_found', 'bulk', 'there is no such bulk');
  if (bulk.undone_at !== null) return refuse('conflict', 'bulk', 'this bulk was taken back already');
  const acts = await bulkActs(context, bulkId);
  const told = await actOnMany(
    context,
    acts.map(({ case_id: caseId, seq }) => ({ caseId, action: backOf(bulk.kind, seq) })),
    (inside, caseId) => forgetBulkAct(inside, bulkId, caseId),
  );
  if (told.refused.length === 0) await markBulkUndone(context, bulkId);
  return tellBulk(context, 'bulk.undone', bulk.kind, told);
};
