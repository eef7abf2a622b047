import { randomUUID } from 'node:crypto';
import {
  type AskErasure,
  done,
  ERASURE_GROUNDS,
  type ErasureRequest,
  type Outcome,
  RETENTION_RULES,
  type RetentionRule,
  refuse,
} from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { gatherSeen } from './gather-records.ts';
import { presentErasure } from './present.ts';
import { findErased, findErasure, insertErasure, listDue } from './store.ts';

/** Asks for what a record holds to be erased; a second person decides. */
export const askErasure = (
  context: Context,
  input: z.infer<typeof AskErasure>,
  rules: readonly RetentionRule[] = RETENTION_RULES,
): Promise<Outcome<ErasureRequest>> =>
  inTransaction(context, async (inside) => {
    const { subjectKind, subjectId, rule } = input;
    const gathered = await gatherSeen(inside, subjectKind, subjectId);
    if (!gathered) return refuse('not_found', 'subjectId', `there is no such ${subjectKind}`);
    if (await findErased(inside, subjectKind, subjectId))
      return refuse('conflict', 'subjectId', 'this record was erased already');
    if (gathered.held)
      return refuse('not_now', 'subjectId', 'a legal hold stands on it, or on something that goes with it');
    if (!(ERASURE_GROUNDS as readonly string[]).includes(rule)) {
      if (!rules.some(({ id }) => id === rule))
        return refuse('bad_value', 'rule', 'there is no such rule or ground');
      const due = await listDue(inside, rules, inside.clock());
      if (!due.some((one) => one.subjectId === subjectId && one.rule === rule))
        return refuse('not_now', 'rule', 'the term of this rule has not run for this record');
    }
    const id = randomUUID();
    await insertErasure(inside, { id, subjectKind, subjectId, rule, reason: input.reason });
    await writeLedger(inside, {
      act: 'erasure.asked',
      subjectType: subjectKind,
      subjectId,
      purpose: 'retention',
      detail: { rule, erasure: id },
    });
    return done(presentErasure(inside.sealer, (await findErasure(inside, id))!, inside.actor.accountId));
  });
