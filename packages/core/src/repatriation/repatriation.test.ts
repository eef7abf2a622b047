import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseState } from '../case/case-state.ts';
import type { CaseAction, CaseActionInput } from '../case/schema.ts';
import { act, opened } from '../case/testing.ts';
import { repatriationStage } from './repatriation-state.ts';
import { REPATRIATION_STAGES, REPATRIATION_STEPS, STEP_STATES } from './schema.ts';

const set = (
  step: (typeof REPATRIATION_STEPS)[number],
  state: (typeof STEP_STATES)[number],
  on: string,
): CaseActionInput => ({ kind: 'repatriation_step_set', step, state, on, reference: '', text: '' });
const stageOf = (actions: readonly CaseAction[]) => repatriationStage(caseState(actions).repatriation);

describe('the way home', () => {
  it('is not begun before its first step, and stands at the first that is not behind', () => {
    expect(stageOf(opened())).toBeNull();
    let actions = act(opened(), set('nationality', 'asked', '2026-01-02'));
    expect(stageOf(actions)).toEqual({ stage: 'nationality', state: 'asked', since: '2026-01-02' });
    actions = act(actions, set('nationality', 'done', '2026-01-05'));
    expect(stageOf(actions)).toEqual({ stage: 'travel_letter', state: null, since: '2026-01-05' });
    // A passport is there: no letter is needed; the waiver came early, before its turn.
    actions = act(actions, set('fine_waiver', 'done', '2026-01-04'));
    actions = act(actions, set('travel_letter', 'not_needed', '2026-01-06'));
    expect(stageOf(actions)).toEqual({ stage: 'exit_permit', state: null, since: '2026-01-06' });
    actions = act(actions, set('exit_permit', 'refused', '2026-01-08'));
    expect(stageOf(actions)?.state).toBe('refused');
    expect(stageOf(act(actions, { kind: 'undone', seq: actions.length }))?.state).toBeNull();
  });

  it('ends at home exactly when every step is behind, and more done never leads back', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...REPATRIATION_STEPS), fc.constantFrom(...STEP_STATES)),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(steps, fc.constantFrom(...REPATRIATION_STEPS), (taken, more) => {
        const actions = taken.reduce(
          (list, [step, state], at) =>
            act(list, set(step, state, `2026-01-${String(at + 1).padStart(2, '0')}`)),
          opened(),
        );
        const before = stageOf(actions)!;
        const last = new Map(taken);
        const all = REPATRIATION_STEPS.every((step) => ['done', 'not_needed'].includes(last.get(step) ?? ''));
        expect(before.stage === 'home').toBe(all);
        const after = stageOf(act(actions, set(more, 'done', '2026-02-01')))!;
        expect(REPATRIATION_STAGES.indexOf(after.stage)).toBeGreaterThanOrEqual(
          REPATRIATION_STAGES.indexOf(before.stage),
        );
      }),
      { numRuns: 80 },
    );
  });
});
