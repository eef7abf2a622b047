import { done, type ErasureKind, type ErasureRequest, type Outcome, refuse } from '@suar/core';
import { isFirstFormLeft } from '../keys/key-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { refreshPersons } from '../person/refresh.ts';
import { asSystem, type Context, inTransaction } from '../platform/context.ts';
import { applyErasure, type Erasure } from './destroy-store.ts';
import { everJoinedWith, gatherRecords, keysOf, openCasesAmong } from './gather-store.ts';
import { clearPending, runIn } from './pending-store.ts';
import { presentErasure } from './present.ts';
import { findErasure, isHeld, lockErasure, setDecision } from './store.ts';
import { keepTombstones } from './tombstones.ts';

/**
 * A second person erases or refuses. Erasing destroys the data keys of the record and of all that belongs to it alone, and
 * works out anew what is kept of persons it was joined with. It is written down in the ledger and in the list that is kept
 * apart, by which a restored backup is erased again.
 */
export const decideErasure = async (
  context: Context,
  id: string,
  decision: 'erased' | 'refused',
): Promise<Outcome<ErasureRequest>> => {
  let destroyed: string[] = [];
  try {
    const outcome = await inTransaction(context, async (inside): Promise<Outcome<ErasureRequest>> => {
      const request = await lockErasure(inside, id);
      if (!request) return refuse('not_found', 'erasure', 'there is no such request');
      if (request.decision) return refuse('conflict', 'erasure', 'this request was decided already');
      if (request.requested_by === inside.actor.accountId)
        return refuse('two_persons_needed', 'erasure', 'somebody else must decide what you asked for');
      const subject = { subjectType: request.subject_kind, subjectId: request.subject_id };
      const now = inside.clock();
      if (decision === 'refused') {
        await setDecision(inside, id, decision, now, null);
        await writeLedger(inside, { act: 'erasure.refused', ...subject, purpose: 'retention' });
      } else {
        // Over all offices: what goes with the record, and what others rest on, is not the decider's to see.
        const refused = await asSystem(inside, async (whole) => {
          const plan = await planErasure(whole, request.subject_kind as ErasureKind, request.subject_id);
          if (!plan.ok) return plan;
          const erasure: Erasure = { id, at: now.toISOString(), rule: request.rule, ...plan.value };
          destroyed = erasure.keys;
          await applyErasure(runIn(whole.db), erasure);
          whole.keys.vault.destroyed(erasure.keys, {
            on: erasure.at.slice(0, 10),
            rule: erasure.rule,
          });
          await refreshPersons(whole, [...erasure.records.person, ...erasure.related]);
          await clearPending(whole);
          await setDecision(whole, id, decision, now, plan.value);
          await writeLedger(whole, {
            act: 'erasure.done',
            ...subject,
            purpose: 'retention',
            count: Object.values(erasure.records).flat().length,
            detail: { rule: erasure.rule, erasure: id, keys: erasure.keys.length },
          });
          return null;
        });
        if (refused) return refused;
      }
      return done(presentErasure(inside.sealer, (await findErasure(inside, id))!, inside.actor.accountId));
    });
    if (outcome.ok && decision === 'erased') {
      await keepTombstones(runIn(context.system), context.keys.dataFolder);
      context.campaigns.forget();
    }
    return outcome;
  } catch (error) {
    // Nothing was destroyed after all: the keys are read again when a row names them.
    context.keys.vault.drop(destroyed);
    throw error;
  }
};

const planErasure = async (
  inside: Context,
  kind: ErasureKind,
  id: string,
): Promise<Outcome<Pick<Erasure, 'records' | 'keys' | 'related'>>> => {
  const records = await gatherRecords(inside, kind, id);
  if (!records) return refuse('not_found', 'erasure', 'the record is not there any more');
  if (await isHeld(inside, records))
    return refuse('not_now', 'erasure', 'a legal hold stands on it, or on something that goes with it');
  const open = await openCasesAmong(inside, records.case, records.person);
  if (open.length > 0)
    return refuse(
      'not_now',
      'erasure',
      `work on it or on a person in it goes on; first close case ${open.slice(0, 5).join(', ')}`,
    );
  if (await isFirstFormLeft(inside))
    return refuse(
      'not_now',
      'erasure',
      'values of an earlier version are still being sealed anew; try again soon',
    );
  const related = await everJoinedWith(inside.db, records.person);
  return done({ records, related, keys: await keysOf(inside, records, related) });
};
