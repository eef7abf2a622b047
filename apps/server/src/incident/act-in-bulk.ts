import { randomUUID } from 'node:crypto';
import {
  type BulkAct,
  type BulkDone,
  type BulkOpen,
  type CaseActionInput,
  done,
  type Outcome,
  refuse,
} from '@suar/core';
import type { z } from 'zod';
import { recordAction } from '../case/act-on-case.ts';
import { openCases } from '../case/open-cases.ts';
import { versionsOf } from '../case/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { beginBulk, findBulk, noteBulkAct } from './bulk-store.ts';
import { findIncident } from './store.ts';

/** A task has an id of its own in each case. */
const own = (action: CaseActionInput): CaseActionInput =>
  action.kind === 'task_added' ? { ...action, taskId: randomUUID() } : action;

/** A bulk goes on only under the account that began it, with the same kind of act, and not once it was taken back. */
const mayGoOn = async (context: Context, id: string, kind: string): Promise<Outcome<null>> => {
  await beginBulk(context, id, kind);
  const bulk = await findBulk(context, id);
  if (bulk?.actor_id !== context.actor.accountId || bulk.kind !== kind)
    return refuse('conflict', 'bulkId', 'this is another bulk');
  return bulk.undone_at === null ? done(null) : refuse('not_now', 'bulkId', 'this bulk was taken back');
};

/**
 * Does the same act to many cases. Each is an ordinary act with the case's own checks, and a transaction of its own: one
 * that is refused keeps none of the others back, and is told with its reasons.
 */
export const actInBulk = async (
  context: Context,
  { bulkId, caseIds, action }: z.infer<typeof BulkAct>,
): Promise<Outcome<BulkDone>> => {
  const begun = await mayGoOn(context, bulkId, action.kind);
  if (!begun.ok) return begun;
  const told: BulkDone = { done: [], refused: [] };
  const versions = await versionsOf(context, caseIds);
  for (const caseId of new Set(caseIds)) {
    const outcome = await inTransaction(context, async (inside) => {
      const acted = await recordAction(inside, caseId, {
        action: own(action),
        version: versions.get(caseId) ?? 1,
      });
      if (acted.ok) await noteBulkAct(inside, bulkId, caseId, acted.value);
      return acted;
    });
    if (outcome.ok) told.done.push(caseId);
    else told.refused.push({ id: caseId, problems: outcome.problems });
  }
  await writeLedger(context, {
    act: 'bulk.done',
    subjectType: 'case',
    count: told.done.length,
    detail: { kind: action.kind, refused: told.refused.length },
  });
  return done(told);
};

/** Opens a case for each member who has none, joined to the incident. */
export const openMembers = async (
  context: Context,
  incidentId: string,
  { bulkId, personIds, assigneeId }: z.infer<typeof BulkOpen>,
): Promise<Outcome<BulkDone>> => {
  const incident = await findIncident(context, incidentId);
  if (!incident) return refuse('not_found', 'incident', 'there is no such incident');
  const begun = await mayGoOn(context, bulkId, 'opened');
  if (!begun.ok) return begun;
  const told: BulkDone = { done: [], refused: [] };
  for (const personId of new Set(personIds)) {
    const outcome = await inTransaction(context, async (inside) => {
      const opened = await openCases(inside, {
        personIds: [personId],
        country: incident.country,
        incidentId,
        assigneeId,
        note: '',
      });
      const caseId = opened.ok ? opened.value[0]?.id : undefined;
      if (caseId) await noteBulkAct(inside, bulkId, caseId, 1);
      return opened;
    });
    if (outcome.ok) told.done.push(...outcome.value.map(({ id }) => id));
    else told.refused.push({ id: personId, problems: outcome.problems });
  }
  await writeLedger(context, {
    act: 'bulk.done',
    subjectType: 'case',
    count: told.done.length,
    detail: { kind: 'opened', refused: told.refused.length },
  });
  return done(told);
};
