import type { AssignCases, CasesChanged } from '@suar/core';
import type { z } from 'zod';
import { actOnMany } from '../case/act-on-many.ts';
import type { Context } from '../platform/context.ts';

/** Gives cases to an officer, or back to nobody. */
export const assignCases = (
  context: Context,
  { caseIds, assigneeId }: z.infer<typeof AssignCases>,
): Promise<CasesChanged> =>
  actOnMany(
    context,
    [...new Set(caseIds)].map((caseId) => ({ caseId, action: { kind: 'assigned', assigneeId } })),
  );
