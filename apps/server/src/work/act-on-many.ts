import type { CaseActionInput, CasesChanged } from '@suar/core';
import { recordAction } from '../case/act-on-case.ts';
import type { Context } from '../platform/context.ts';

/** Does one act to each of many cases, each on its own: one that refuses keeps none of the others back. */
export const actOnMany = async (
  context: Context,
  acts: readonly { caseId: string; action: CaseActionInput }[],
): Promise<CasesChanged> => {
  const told: CasesChanged = { done: [], refused: [] };
  for (const { caseId, action } of acts) {
    const outcome = await recordAction(context, caseId, { action, version: null });
    if (outcome.ok) told.done.push({ caseId, seq: outcome.value });
    else told.refused.push({ caseId, problems: outcome.problems });
  }
  return told;
};
