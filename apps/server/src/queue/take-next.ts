import { done, type Outcome, refuse, type TakenCase } from '@suar/core';
import { recordAction } from '../case/act-on-case.ts';
import { findCaseRow } from '../case/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { lockNext } from './queue-store.ts';

/** Takes the most harmful case that nobody holds. Two who ask at the same moment never get the same one. */
export const takeNext = (context: Context): Promise<Outcome<TakenCase>> =>
  inTransaction(context, async (inside) => {
    const blind = await waitingFor(inside, inside.actor.accountId);
    const caseId = await lockNext(inside, blind);
    if (caseId === undefined) return refuse('not_found', 'case', 'no case waits for somebody to take it');
    const taken = await recordAction(inside, caseId, {
      action: { kind: 'assigned', assigneeId: inside.actor.accountId },
      version: null,
    });
    if (!taken.ok) return taken;
    await writeLedger(inside, { act: 'case.taken', subjectType: 'case', subjectId: caseId });
    const row = await findCaseRow(inside, caseId);
    return done({ caseId, caseNumber: row?.number ?? 0, seq: taken.value });
  });
