import { type CappedCount, type QueueDefinition, queuesOf, type Work } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { countMatches } from '../person/match-list-store.ts';
import type { Context } from '../platform/context.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { awayUntil, countLures, countReports, countRescreens } from './count-store.ts';
import { countUnread } from './mention-store.ts';
import { countQueued } from './queue-store.ts';

const countOf = (
  context: Context,
  queue: QueueDefinition,
  blind: readonly string[],
): Promise<CappedCount> => {
  switch (queue.of) {
    case 'cases':
      return countQueued(context, queue.filter, blind);
    case 'reports':
      return countReports(context, queue.filter.urgent === 'true');
    case 'matches':
      return countMatches(context, queue.filter);
    case 'rescreens':
      return countRescreens(context);
    case 'lures':
      return countLures(context);
  }
};

/** What waits for the officer who asks: the queues of their role with counts, and how often they were called. */
export const readWork = async (context: Context): Promise<Work> => {
  const blind = await waitingFor(context, context.actor.accountId);
  const queues = queuesOf(context.actor.role);
  const [counts, unreadMentions, away] = await Promise.all([
    Promise.all(queues.map((queue) => countOf(context, queue, blind))),
    countUnread(context, blind),
    awayUntil(context, context.actor.accountId),
  ]);
  await writeLedger(context, {
    act: 'work.read',
    subjectType: 'account',
    subjectId: context.actor.accountId,
  });
  return {
    queues: queues.map(({ key, of }, at) => ({ key, of, count: counts[at]! })),
    unreadMentions,
    awayUntil: away,
  };
};
