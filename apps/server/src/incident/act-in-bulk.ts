import { randomUUID } from 'node:crypto';
import {
  type BulkAct,
  type BulkDone,
  type BulkOpen,
  type CaseActionInput,
  type CasesChanged,
  done,
  type Outcome,
  refuse,
} from '@suar/core';
import type { z } from 'zod';
import { actOnMany } from '../case/act-on-many.ts';
import { openCases } from '../case/open-cases.ts';
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

/** What became of a bulk, as its page is told and as the ledger keeps it. */
export const tellBulk = async (
  context: Context,
  act: 'bulk.done' | 'bulk.undone',
  kind: string,
  { done: taken, refused }: CasesChanged,
): Promise<Outcome<BulkDone>> => {
  await writeLedger(context, {
    act,
    subjectType: 'case',
    count: taken.length,
    detail: { kind, refused: refused.length },
  });
  return done({
    done: taken.map(({ caseId }) => caseId),
    refused: refused.map(({ caseId, problems }) => ({ id: caseId, problems })),
  });
};

/** Does the same act to many cases; see `actOnMany`. */
export const actInBulk = async (
  context: Context,
  { bulkId, caseIds, action }: z.infer<typeof BulkAct>,
): Promise<Outcome<BulkDone>> => {
  const begun = await mayGoOn(context, bulkId, action.kind);
  if (!begun.ok) return begun;
  const told = await actOnMany(
    context,
    [...new Set(caseIds)].map((caseId) => ({ caseId, action: own(action) })),
    (inside, caseId, seq) => noteBulkAct(inside, bulkId, caseId, seq),
  );
  return tellBulk(context, 'bulk.done', action.kind, told);
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
