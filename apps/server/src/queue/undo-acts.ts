import type { CasesChanged, UndoActs } from '@suar/core';
import type { z } from 'zod';
import { actOnMany } from '../case/act-on-many.ts';
import type { Context } from '../platform/context.ts';

/** Takes back what was done to many, each as far as nothing rests on it. */
export const undoActs = (context: Context, { acts }: z.infer<typeof UndoActs>): Promise<CasesChanged> =>
  actOnMany(
    context,
    acts.map(({ caseId, seq }) => ({ caseId, action: { kind: 'undone', seq } })),
  );
