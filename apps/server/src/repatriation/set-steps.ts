import type { SetSteps, StepsSet } from '@suar/core';
import type { z } from 'zod';
import { actOnCase } from '../case/act-on-case.ts';
import { versionsOf } from '../case/store.ts';
import type { Context } from '../platform/context.ts';

/**
 * Sets one step of the way home for many. Each case is a transaction of its own: one that refuses keeps none of the others
 * back, and is told with its reasons.
 */
export const setSteps = async (context: Context, input: z.infer<typeof SetSteps>): Promise<StepsSet> => {
  const { caseIds, ...step } = input;
  const versions = await versionsOf(context, caseIds);
  const told: StepsSet = { done: [], refused: [] };
  for (const caseId of new Set(caseIds)) {
    const outcome = await actOnCase(context, caseId, {
      action: { kind: 'repatriation_step_set', ...step },
      version: versions.get(caseId) ?? 1,
    });
    if (outcome.ok) told.done.push(caseId);
    else told.refused.push({ caseId, problems: outcome.problems });
  }
  return told;
};
