import type { MentionList } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { countUnread, listMentions, markRead } from './mention-store.ts';
import { presentMention } from './present.ts';

const MOST = 100;

/** Who called the reader to which case, the newest first. */
export const readMentions = async (context: Context): Promise<MentionList> => {
  const blind = await waitingFor(context, context.actor.accountId);
  const [rows, unread] = await Promise.all([listMentions(context, blind, MOST), countUnread(context, blind)]);
  await writeLedger(context, {
    act: 'mention.listed',
    subjectType: 'account',
    subjectId: context.actor.accountId,
    count: rows.length,
  });
  return { items: rows.map(presentMention), unread };
};

/** Marks calls as read: those of the reader alone. */
export const markMentions = (context: Context, commentIds: readonly string[]): Promise<MentionList> =>
  inTransaction(context, async (inside) => {
    const count = await markRead(inside, commentIds);
    await writeLedger(inside, {
      act: 'mention.read',
      subjectType: 'account',
      subjectId: inside.actor.accountId,
      count,
    });
    return readMentions(inside);
  });
