import type { CaseActionInput, CasesChanged } from '@suar/core';
import type { Permission } from '../access/policy.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { recordAction } from './act-on-case.ts';

/** One act of many; `version` and `permission` as `recordAction` takes them. */
export interface ActOfMany {
  caseId: string;
  action: CaseActionInput;
  version?: number;
  permission?: Permission;
}

/**
 * Does one act to each of many cases. Each is an ordinary act with the case's own checks, and a transaction of its own (or part
 * of the caller's) together with what `also` does: one that refuses keeps none of the others back, and is told with its reasons.
 */
export const actOnMany = async (
  context: Context,
  acts: Iterable<ActOfMany>,
  also: (inside: Context, caseId: string, seq: number) => Promise<void> = async () => undefined,
): Promise<CasesChanged> => {
  const told: CasesChanged = { done: [], refused: [] };
  for (const { caseId, action, version = null, permission } of acts) {
    const outcome = await inTransaction(context, async (inside) => {
      const acted = await recordAction(inside, caseId, {
        action,
        version,
        ...(permission ? { permission } : {}),
      });
      if (acted.ok) await also(inside, caseId, acted.value);
      return acted;
    });
    if (outcome.ok) told.done.push({ caseId, seq: outcome.value });
    else told.refused.push({ caseId, problems: outcome.problems });
  }
  return told;
};
