import { randomUUID } from 'node:crypto';
import {
  type CasesChanged,
  done,
  type HandedOver,
  type HandOverInput,
  type Outcome,
  type Problem,
  refuse,
  refused,
  type SharingRule,
  shareOut,
} from '@suar/core';
import type { z } from 'zod';
import { may } from '../access/policy.ts';
import { actOnMany } from '../case/act-on-many.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import {
  availableOf,
  blindScreener,
  countSharedViews,
  findHolder,
  insertHandOver,
  moveViews,
  openCasesHeld,
  rescreensOf,
  setScreener,
} from './hand-over-store.ts';
import { listHeld } from './queue-store.ts';
import { mayHandOver, readHandOvers } from './read-open-work.ts';

const receiversOf = (rule: SharingRule): string[] => {
  switch (rule.kind) {
    case 'all':
      return [rule.toId];
    case 'evenly':
      return rule.toIds;
    case 'picked':
      return [...new Set(rule.picks.flatMap(({ toId }) => (toId === null ? [] : [toId])))];
    case 'queue':
      return [];
  }
};

/** Everyone named must be there to take it. */
const receiverFaults = async (
  context: Context,
  fromId: string,
  receivers: readonly string[],
): Promise<Problem[]> => {
  const there = await availableOf(context, receivers, context.clock().toISOString().slice(0, 10));
  return receivers.flatMap((id): Problem[] => {
    if (id === fromId)
      return [{ code: 'bad_value', path: 'rule', message: 'work is handed to somebody else' }];
    return there.has(id)
      ? []
      : [
          {
            code: 'not_now',
            path: 'rule',
            message: 'somebody named is suspended, on leave, or of a role that holds no cases',
          },
        ];
  });
};

/** Re-screenings go to somebody who knows nothing of the case; where nobody is left, that is told. */
const moveRescreens = async (
  context: Context,
  fromId: string,
  receivers: readonly string[],
): Promise<CasesChanged['refused']> => {
  const left: CasesChanged['refused'] = [];
  const day = context.clock().toISOString().slice(0, 10);
  for (const row of await rescreensOf(context, fromId)) {
    const about = { caseId: row.case_id, officerId: row.officer_id };
    const screenerId = await blindScreener(context, about, receivers, day);
    if (screenerId && screenerId !== fromId) await setScreener(context, row.id, screenerId);
    else
      left.push({
        caseId: row.case_id,
        problems: [
          {
            code: 'two_persons_needed',
            path: 'screener',
            message: 'nobody is left who could screen this case again without knowing it',
          },
        ],
      });
  }
  return left;
};

/**
 * Hands over all that an account holds: cases and open tasks by the rule, with a note in each case; shared views to the
 * first who takes something; re-screenings to somebody blind to the case. One transaction: nothing lies between two chairs.
 */
export const handOver = (
  context: Context,
  accountId: string,
  input: z.infer<typeof HandOverInput>,
): Promise<Outcome<HandedOver>> =>
  inTransaction(context, async (inside) => {
    if (!(await findHolder(inside, accountId)))
      return refuse('not_found', 'account', 'there is no such account');
    if (!mayHandOver(inside, accountId))
      return refuse('not_allowed', 'work.hand_over', 'your role may not do this: work.hand_over');
    const receivers = receiversOf(input.rule);
    const faults = await receiverFaults(inside, accountId, receivers);
    if (faults.length > 0) return refused(faults);
    const held = await listHeld(inside, accountId);
    const rescreens = await rescreensOf(inside, accountId);
    const views = await countSharedViews(inside, accountId);
    if (held.length + rescreens.length + views === 0)
      return refuse('conflict', 'account', 'this account holds nothing to hand over');

    const id = randomUUID();
    await insertHandOver(inside, {
      id,
      account_id: accountId,
      reason: input.reason,
      actor_id: inside.actor.accountId,
      at: inside.clock(),
    });
    const words = new Map(input.notes.map(({ caseId, text }) => [caseId, text]));
    const shares = shareOut(
      input.rule,
      held.map((row) => row.id),
      await openCasesHeld(inside, receivers),
    );
    const permission = may(inside.actor.role, 'work.hand_over') ? 'work.hand_over' : 'case.work';
    const told = await actOnMany(
      inside,
      [...shares].map(([caseId, toId]) => ({
        caseId,
        action: {
          kind: 'handed_over',
          handOverId: id,
          fromId: accountId,
          toId,
          text: words.get(caseId) || input.note,
        },
        permission,
      })),
    );
    told.refused.push(...(await moveRescreens(inside, accountId, receivers)));
    if (receivers[0]) await moveViews(inside, id, accountId, receivers[0]);
    await writeLedger(inside, {
      act: 'case.handed_over',
      subjectType: 'account',
      subjectId: accountId,
      count: told.done.length,
      purpose: 'supervision',
      detail: { handOverId: id, rule: input.rule.kind, reason: input.reason },
    });
    const [kept] = await readHandOvers(inside, { id });
    if (!kept) throw new Error('a hand-over that was just kept is not there');
    return done({ ...told, handOver: kept });
  });
