import {
  caseState,
  done,
  type FinishRescreen,
  isAllowed,
  type Outcome,
  type Rescreen,
  refuse,
} from '@suar/core';
import type { z } from 'zod';
import { actOnCase } from '../case/act-on-case.ts';
import { readActions } from '../case/action-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { asSystem, type Context, inTransaction } from '../platform/context.ts';
import { presentRescreen } from './present.ts';
import { findRescreen, finishRow, lockRescreen } from './rescreen-store.ts';

const REOPENED = {
  victim: 'Re-screening: the blind second screening found a victim where the first did not.',
  not_victim: 'Re-screening: the blind second screening did not find what the first found.',
} as const;

/**
 * Records what a re-screener found, before they can see the first finding. Where the two differ the case is reopened; a
 * finding that protects stands meanwhile.
 */
export const finishRescreen = (
  context: Context,
  id: string,
  input: z.infer<typeof FinishRescreen>,
): Promise<Outcome<Rescreen>> =>
  inTransaction(context, async (inside) => {
    const row = await lockRescreen(inside, id);
    if (!row || row.screener_id !== inside.actor.accountId)
      return refuse('not_found', 'rescreen', 'there is no such re-screening for you');
    if (row.finished_at !== null)
      return refuse('conflict', 'rescreen', 'you have recorded your finding already');
    const actions = (await readActions(inside, [row.case_id])).get(row.case_id) ?? [];
    const state = caseState(actions);
    const still = state.decision?.seq === row.decision_seq && isAllowed(state.status, 'reopened');
    const reopens = row.first_finding !== input.finding && still;
    // With the finding the case is theirs to see no longer, unless it was before.
    return asSystem(inside, (kept) =>
      keep(kept, row.case_id, actions.length, id, { ...input, reopened: reopens }),
    );
  });

const keep = async (
  inside: Context,
  caseId: string,
  version: number,
  id: string,
  finding: z.infer<typeof FinishRescreen> & { reopened: boolean },
): Promise<Outcome<Rescreen>> => {
  await finishRow(inside, id, finding);
  await writeLedger(inside, { act: 'rescreen.finished', subjectType: 'case', subjectId: caseId });
  if (finding.reopened) {
    const acted = await actOnCase(inside, caseId, {
      action: { kind: 'reopened', reason: REOPENED[finding.finding] },
      version,
    });
    if (!acted.ok) return acted;
  }
  const finished = await findRescreen(inside, id);
  return finished
    ? done(presentRescreen(inside.sealer, finished, inside.actor))
    : refuse('failed', 'rescreen', 'the finding was not kept');
};
