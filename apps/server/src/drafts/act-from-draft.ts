import {
  type ActFromDraft,
  caseState,
  type DraftAction,
  type DraftOutcome,
  done,
  fieldsInAction,
  fieldsInCase,
  lastChange,
  mergeFields,
  type Outcome,
  refuse,
  refused,
  ActFromDraft as Shape,
  withFields,
} from '@suar/core';
import { actOnCase } from '../case/act-on-case.ts';
import { readActions } from '../case/action-store.ts';
import { lockCase } from '../case/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { actKey } from './act-once.ts';
import { type Keep, takeOnce } from './take-once.ts';

/**
 * Does an act that was written without network. What others changed meanwhile in other fields is kept with it; where they
 * changed the same field to something else, nothing is done and the difference is handed back for a person to settle.
 */
export const actFromDraft = (
  context: Context,
  caseId: string,
  input: ActFromDraft,
  key: string,
): Promise<Outcome<DraftOutcome>> =>
  takeOnce(context, key, actKey(caseId, input.action), {
    first: (keep) => inTransaction(context, (inside) => merge(inside, caseId, input, keep)),
    again: async (effect) =>
      done({
        outcome: 'taken',
        id: caseId,
        seq: effect.type === 'case' ? effect.seq : null,
        merged: effect.type === 'case' ? effect.merged : [],
      }),
  });

const merge = async (
  context: Context,
  caseId: string,
  { action, base }: ActFromDraft,
  keep: Keep,
): Promise<Outcome<DraftOutcome>> => {
  if (base === null && action.kind !== 'noted')
    return refuse('missing', 'base', 'say what the fields held when the draft was begun');
  const locked = await lockCase(context, caseId);
  if (!locked) return refuse('not_found', 'case', 'there is no such case');
  // Who is to find for themselves must not learn from a difference what others answered.
  if ((await waitingFor(context, context.actor.accountId)).includes(caseId))
    return refuse('not_now', 'case', 'you are to screen this case again: record your own finding first');
  const state = caseState((await readActions(context, [caseId])).get(caseId) ?? []);
  const current = fieldsInCase(state, action);
  const merged = mergeFields(base ?? {}, fieldsInAction(action), current);
  const { conflicts, fields } = merged;
  if (conflicts.length > 0) {
    const last = lastChange(state, action);
    return done({
      outcome: 'differs',
      conflicts: conflicts.map(({ field, base, mine, theirs }) => ({
        field,
        base: base ?? null,
        mine: mine ?? null,
        theirs: theirs ?? null,
      })),
      fields,
      current,
      by: last?.by ?? null,
      at: last?.at ?? null,
    });
  }
  const told = { id: caseId, merged: merged.theirs };
  const taken = async (seq: number | null): Promise<Outcome<DraftOutcome>> => {
    await keep(context, { type: 'case', id: caseId, seq, merged: told.merged });
    return done({ outcome: 'taken', seq, ...told });
  };
  // Everything of it stands already: somebody else entered the same.
  if (action.kind !== 'noted' && merged.mine.length === 0) return taken(null);
  const whole = Shape.shape.action.safeParse(withFields(action, fields) satisfies DraftAction);
  if (!whole.success)
    return refused(
      whole.error.issues.map(({ path, message }) => ({ code: 'bad_value', path: path.join('.'), message })),
    );
  const acted = await actOnCase(context, caseId, { action: whole.data, version: locked.version });
  return acted.ok ? taken(acted.value.version) : acted;
};
