import type { CaseActionInput, CaseDetail, Outcome } from '@suar/core';
import { actOnCase } from '../case/act-on-case.ts';
import { readCase } from '../case/read-cases.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { takeOnce } from './take-once.ts';

/** Does one act to a case at most once under its key; a repeat gets the case as it stands. */
export const actOnce = (
  context: Context,
  caseId: string,
  input: { action: CaseActionInput; version: number },
  key: string | undefined,
): Promise<Outcome<CaseDetail>> =>
  takeOnce(context, key, actKey(caseId, input.action), {
    first: (keep) =>
      inTransaction(context, async (inside) => {
        const acted = await actOnCase(inside, caseId, input);
        if (acted.ok) await keep(inside, { type: 'case', id: caseId, seq: acted.value.version, merged: [] });
        return acted;
      }),
    again: () => readCase(context, caseId),
  });

/** What makes an act the same, whether it was sent at once or came later out of a draft. */
export const actKey = (caseId: string, action: CaseActionInput): unknown => ({ caseId, action });
