import type { SetSteps, StepsSet } from '@suar/core';
import type { z } from 'zod';
import { actOnMany } from '../case/act-on-many.ts';
import type { Context } from '../platform/context.ts';

/** Sets one step of the way home for many; see `actOnMany`. */
export const setSteps = async (
  context: Context,
  { caseIds, ...step }: z.infer<typeof SetSteps>,
): Promise<StepsSet> => {
  const { done, refused } = await actOnMany(
    context,
    [...new Set(caseIds)].map((caseId) => ({ caseId, action: { kind: 'repatriation_step_set', ...step } })),
  );
  return { done: done.map(({ caseId }) => caseId), refused };
};
