import { randomUUID } from 'node:crypto';
import { done, type LegalHold, type Outcome, type PlaceHold, refuse } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { asSystem, type Context, inTransaction } from '../platform/context.ts';
import { gatherRecords } from './gather-store.ts';
import { presentHold } from './present.ts';
import { findErased, insertHold, isHeld, liftHoldRow, listHolds } from './store.ts';

/** Keeps a record from being erased while a court or an inquiry needs it. */
export const placeHold = (context: Context, input: z.infer<typeof PlaceHold>): Promise<Outcome<LegalHold>> =>
  inTransaction(context, async (inside) => {
    const { subjectKind, subjectId } = input;
    if (!(await gatherRecords(inside, subjectKind, subjectId)))
      return refuse('not_found', 'subjectId', `there is no such ${subjectKind}`);
    if (await findErased(inside, subjectKind, subjectId))
      return refuse('conflict', 'subjectId', 'this record was erased already');
    if (await asSystem(inside, (whole) => isHeld(whole, { [subjectKind]: [subjectId] })))
      return refuse('conflict', 'subjectId', 'a hold stands on this record already');
    const id = randomUUID();
    await insertHold(inside, { id, ...input });
    await writeLedger(inside, {
      act: 'hold.placed',
      subjectType: subjectKind,
      subjectId,
      purpose: 'retention',
    });
    return done(presentHold(inside.sealer, (await listHolds(inside)).find((row) => row.id === id)!));
  });

export const liftHold = (context: Context, id: string): Promise<Outcome<LegalHold>> =>
  inTransaction(context, async (inside) => {
    const row = (await listHolds(inside)).find((one) => one.id === id);
    if (!row || !(await liftHoldRow(inside, id))) return refuse('not_found', 'hold', 'no such hold stands');
    await writeLedger(inside, {
      act: 'hold.lifted',
      subjectType: row.subject_kind,
      subjectId: row.subject_id,
      purpose: 'retention',
    });
    return done(presentHold(inside.sealer, row));
  });
