import { type BulkDone, type CaseActionInput, done, type Outcome, refuse } from '@suar/core';
import { recordAction } from '../case/act-on-case.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
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
  const told: BulkDone = { done: [], refused: [] };
  for (const { case_id: caseId, seq, version } of await bulkActs(context, bulkId)) {
    const outcome = await inTransaction(context, async (inside) => {
      const undone = await recordAction(inside, caseId, { action: backOf(bulk.kind, seq), version });
      if (undone.ok) await forgetBulkAct(inside, bulkId, caseId);
      return undone;
    });
    if (outcome.ok) told.done.push(caseId);
    else told.refused.push({ id: caseId, problems: outcome.problems });
  }
  if (told.refused.length === 0) await markBulkUndone(context, bulkId);
  await writeLedger(context, {
    act: 'bulk.undone',
    subjectType: 'case',
    count: told.done.length,
    detail: { kind: bulk.kind, refused: told.refused.length },
  });
  return done(told);
};
