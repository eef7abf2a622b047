import { done, type HandedOver, type Outcome, refuse } from '@suar/core';
import { may } from '../access/policy.ts';
import { actOnMany } from '../case/act-on-many.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { casesOfHandOvers, endHandOver, findHolder, lockHandOver, returnViews } from './hand-over-store.ts';
import { mayHandOver, readHandOvers } from './read-open-work.ts';

/** Takes a hand-over back in every case in which nobody has acted since; the others stay where they went, and are told. */
export const undoHandOver = (context: Context, id: string): Promise<Outcome<HandedOver>> =>
  inTransaction(context, async (inside) => {
    const row = await lockHandOver(inside, id);
    if (!row || !mayHandOver(inside, row.account_id))
      return refuse('not_found', 'handOver', 'there is no such hand-over');
    if (row.undone_at) return refuse('conflict', 'handOver', 'this hand-over was undone already');
    const account = await findHolder(inside, row.account_id);
    if (account?.status !== 'active')
      return refuse('not_now', 'account', 'the account is suspended: let it back in first');
    const permission = may(inside.actor.role, 'work.hand_over') ? 'work.hand_over' : 'case.work';
    const told = await actOnMany(
      inside,
      (await casesOfHandOvers(inside, [id])).map(({ case_id: caseId, seq }) => ({
        caseId,
        action: { kind: 'undone', seq },
        // The version right after the hand-over: anything done since makes this stale.
        version: seq,
        permission,
      })),
    );
    if (told.done.length > 0 || told.refused.length === 0) {
      await endHandOver(inside, id);
      await returnViews(inside, row.views, row.account_id);
      await writeLedger(inside, {
        act: 'case.hand_over_undone',
        subjectType: 'account',
        subjectId: row.account_id,
        count: told.done.length,
        purpose: 'supervision',
        detail: { handOverId: id },
      });
    }
    const [kept] = await readHandOvers(inside, { id });
    if (!kept) throw new Error('a hand-over that was just read is not there');
    return done({ ...told, handOver: kept });
  });
