import { done, type MergeRequest, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { findRequest, removeRequests, waitingRequests } from './merge-request-store.ts';
import { presentMergeRequest } from './present.ts';
import { personsByCurrent } from './store.ts';

/** Words for joining across roles that wait for a second account: about one person, or all. */
export const readMergeRequests = async (
  context: Context,
  currentId: string | null,
): Promise<MergeRequest[]> => {
  const rows = await waitingRequests(context, currentId);
  const persons = new Map(
    (
      await personsByCurrent(context, [...new Set(rows.flatMap((row) => [row.current_a, row.current_b]))])
    ).map((row) => [row.id, row]),
  );
  return rows.flatMap((row) => {
    const [a, b] = [persons.get(row.current_a), persons.get(row.current_b)];
    return a && b ? [presentMergeRequest(context.sealer, row, a, b, context.actor.accountId)] : [];
  });
};

export const listMergeRequests = async (context: Context): Promise<{ items: MergeRequest[] }> => {
  const items = await readMergeRequests(context, null);
  await writeLedger(context, { act: 'match.listed', subjectType: 'person', count: items.length });
  return { items };
};

/** Takes a waiting word back, or turns it down: nothing was joined by it. */
export const withdrawMergeRequest = (
  context: Context,
  id: string,
): Promise<Outcome<{ items: MergeRequest[] }>> =>
  inTransaction(context, async (inside) => {
    const row = await findRequest(inside, id);
    if (!row) return refuse('not_found', 'request', 'nothing of this kind waits');
    await removeRequests(inside, [id]);
    await writeLedger(inside, {
      act: 'person.merge_withdrawn',
      subjectType: 'person',
      subjectId: row.current_a,
      detail: { other: row.current_b, own: row.actor_id === inside.actor.accountId },
    });
    return done({ items: await readMergeRequests(inside, null) });
  });
