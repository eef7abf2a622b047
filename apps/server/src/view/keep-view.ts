import { randomUUID } from 'node:crypto';
import { done, type KeepView, type Outcome, refused, type SavedView } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { filterFaults } from './check-filter.ts';
import { presentView } from './present.ts';
import { findView, insertView } from './store.ts';

/** Keeps a list's filters and columns under a name, for oneself or for everybody of a role. */
export const keepView = (context: Context, input: z.infer<typeof KeepView>): Promise<Outcome<SavedView>> =>
  inTransaction(context, async (inside) => {
    const faults = filterFaults(input.list, input.filter);
    if (faults.length > 0) return refused(faults);
    const id = randomUUID();
    await insertView(inside, id, input);
    await writeLedger(inside, {
      act: 'view.kept',
      subjectType: 'view',
      subjectId: id,
      detail: { list: input.list, sharedWith: input.sharedWith },
    });
    return done(presentView(inside, (await findView(inside, id))!));
  });
