import { done, type Outcome, type QueuedCases, type QueueKey, queuesOf, refuse } from '@suar/core';
import { caseRowsByIds } from '../case/store.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { presentQueued } from './present.ts';
import { countQueued, listQueued } from './queue-store.ts';

/** The cases of one of the reader's queues, in order of harm. */
export const readQueue = async (
  context: Context,
  key: QueueKey,
  limit: number,
): Promise<Outcome<QueuedCases>> => {
  const queue = queuesOf(context.actor.role).find((one) => one.key === key);
  if (!queue) return refuse('not_allowed', 'queue', 'this queue is not of your role');
  if (queue.of !== 'cases') return refuse('not_found', 'queue', 'this queue is no list of cases');
  const blind = await waitingFor(context, context.actor.accountId);
  const [queued, total] = await Promise.all([
    listQueued(context, queue.filter, blind, limit),
    countQueued(context, queue.filter, blind),
  ]);
  const lines = new Map(
    (
      await caseRowsByIds(
        context,
        queued.map((row) => row.id),
      )
    ).map((row) => [row.id, row]),
  );
  await writeLedger(context, { act: 'case.listed', subjectType: 'case', count: queued.length });
  const now = context.clock();
  return done({
    total,
    items: queued.flatMap((row) => {
      const line = lines.get(row.id);
      return line ? [presentQueued(context.sealer, line, row, blind.includes(row.id), now)] : [];
    }),
  });
};
