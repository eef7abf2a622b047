import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS_TO_EXPLAIN } from '../screening/data/facts.data.ts';
import { QUESTIONS } from '../screening/worksheet.ts';
import { caseState } from './case-state.ts';
import { checkAction } from './check-action.ts';
import { type CaseAction, CaseActionInput } from './schema.ts';
import { standingSeqs } from './standing-actions.ts';
import { ANNA, add, answer, appealed, BUDI, CITRA, decide, id, opened, reviewed, worked } from './testing.ts';

const actor = fc.constantFrom(ANNA, BUDI, CITRA);
const words = fc.constantFrom('', 'invented');
const task = fc.integer({ min: 1, max: 3 }).map(id);
const anyAction: fc.Arbitrary<CaseActionInput> = fc.oneof(
  fc.record({ kind: fc.constant('assigned' as const), assigneeId: fc.option(actor) }),
  fc.record({ kind: fc.constant('noted' as const), text: words }),
  fc.record({
    kind: fc.constant('task_added' as const),
    taskId: task,
    title: words,
    dueOn: fc.constant(null),
    assigneeId: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('task_done' as const), taskId: task }),
  fc.record({ kind: fc.constant('task_reopened' as const), taskId: task }),
  fc.record({ kind: fc.constant('country_set' as const), country: fc.constantFrom('KH', 'MM', null) }),
  fc.record({
    kind: fc.constant('answered' as const),
    question: fc.constantFrom(...QUESTIONS.slice(0, 60).map((question) => question.id)),
    answer: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    statementIds: fc.constantFrom<string[]>([], [id(7)]),
    againstIds: fc.constant<string[]>([]),
    note: words,
  }),
  fc.record({
    kind: fc.constant('explained' as const),
    fact: fc.constantFrom(...FACTS_TO_EXPLAIN.map((fact) => fact.id)),
    present: fc.boolean(),
    text: words,
    trauma: fc.constantFrom('yes' as const, 'unknown' as const, null),
  }),
  fc.record({
    kind: fc.constant('decided' as const),
    finding: fc.constantFrom('victim' as const, 'not_victim' as const),
    standard: fc.constantFrom('suspicion' as const, 'balance_of_probabilities' as const),
    law: fc.constantFrom('uu21', 'palermo'),
    reasons: words,
  }),
  fc.record({
    kind: fc.constant('second_read' as const),
    finding: fc.constantFrom('victim' as const, 'not_victim' as const),
    reasons: words,
  }),
  fc.record({
    kind: fc.constant('legally_reviewed' as const),
    law: fc.constant('palermo'),
    opinion: fc.constantFrom('covered' as const, 'not_covered' as const),
    reasons: words,
  }),
  fc.record({
    kind: fc.constant('appealed' as const),
    by: fc.constant('person' as const),
    name: fc.constant(''),
    ground: fc.constant('new_evidence' as const),
    text: words,
    on: fc.constant('2026-01-03'),
  }),
  fc.record({
    kind: fc.constant('appeal_reviewed' as const),
    outcome: fc.constantFrom('upheld' as const, 'changed' as const, 'withdrawn' as const),
    standard: fc.constantFrom('suspicion' as const, null),
    reasons: words,
  }),
  fc.record({
    kind: fc.constant('basis_reviewed' as const),
    statementIds: fc.constant<string[]>([id(7)]),
    reasons: words,
  }),
  fc.record({
    kind: fc.constant('offence_alleged' as const),
    offenceId: task,
    offence: fc.constant('fraud' as const),
    text: words,
    country: fc.constant('KH'),
    authority: words,
    on: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('host_requested' as const),
    offenceId: task,
    requestId: task,
    to: fc.constant('invented court'),
    sentOn: fc.constant('2026-01-04'),
    text: words,
  }),
  fc.record({ kind: fc.constant('reopened' as const), reason: words }),
  fc.record({
    kind: fc.constant('closed' as const),
    reason: fc.constantFrom('referred' as const, 'duplicate' as const),
    text: words,
  }),
  fc.record({ kind: fc.constant('undone' as const), seq: fc.integer({ min: 1, max: 40 }) }),
);
const steps = fc.array(fc.tuple(anyAction, actor), { maxLength: 30 });

const AGREED_NO: readonly (readonly [CaseActionInput, string])[] = [
  [{ kind: 'decided', finding: 'not_victim', standard: 'suspicion', law: 'uu21', reasons: 'invented' }, ANNA],
  [{ kind: 'second_read', finding: 'not_victim', reasons: 'invented' }, BUDI],
];

/** A history made without asking the rules. */
const raw = (list: readonly (readonly [CaseActionInput, string])[]): CaseAction[] =>
  list.reduce((actions, [input, by]) => add(actions, input, by), opened());

/** A history in which refused actions were left out; it starts from a worksheet on which decisions are possible. */
const lawful = (list: readonly (readonly [CaseActionInput, string])[]): CaseAction[] =>
  list.reduce(
    (actions, [input, by]) =>
      checkAction(caseState(actions), input, by).length === 0 ? add(actions, input, by) : actions,
    worked('no'),
  );

const withoutHistory = (actions: readonly CaseAction[]) => ({ ...caseState(actions), history: undefined });

const laneStep = (
  move: 'answer' | 'decide' | 'no' | 'agree' | 'disagree' | 'reopen' | 'undo' | 'appeal' | 'review',
  seq: number,
): [CaseActionInput, string] => {
  switch (move) {
    case 'answer':
      return [answer('ilo.3', seq % 2 === 0 ? 'yes' : 'no'), ANNA];
    case 'decide':
      return [decide('victim', 'balance_of_probabilities'), ANNA];
    case 'no':
      return [decide('not_victim', 'suspicion'), ANNA];
    case 'agree':
      return [{ kind: 'second_read', finding: 'not_victim', reasons: 'invented' }, BUDI];
    case 'disagree':
      return [{ kind: 'second_read', finding: 'victim', reasons: 'invented' }, BUDI];
    case 'reopen':
      return [{ kind: 'reopened', reason: 'invented' }, ANNA];
    case 'appeal':
      return [appealed, ANNA];
    case 'review':
      return [reviewed(seq % 2 === 0 ? 'upheld' : 'changed'), CITRA];
    case 'undo':
      return [{ kind: 'undone', seq: Math.max(1, seq) }, BUDI];
  }
};

describe('laws of the case', () => {
  it('replays to the same state, and leaves the actions as they were', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const actions = raw(list);
        const before = structuredClone(actions);
        expect(caseState(actions)).toEqual(caseState(structuredClone(before)));
        expect(actions).toEqual(before);
      }),
    );
  });

  it('restores exactly the earlier state when the last action is undone, and brings it back when that is undone', () => {
    fc.assert(
      fc.property(steps, anyAction, actor, (list, input, by) => {
        fc.pre(input.kind !== 'undone');
        const before = raw(list);
        const after = add(before, input, by);
        const undone = add(after, { kind: 'undone', seq: after.length }, by);
        expect(withoutHistory(undone)).toEqual(withoutHistory(before));
        const restored = add(undone, { kind: 'undone', seq: undone.length }, by);
        expect(withoutHistory(restored)).toEqual(withoutHistory(after));
      }),
    );
  });

  it('stands as if the undone had never been done', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const actions = raw(list);
        const standing = standingSeqs(actions);
        const kept = actions.filter((action) => standing.has(action.seq) && action.kind !== 'undone');
        expect(withoutHistory(actions)).toEqual(withoutHistory(kept));
        expect(standing.has(1)).toBe(true);
      }),
    );
  });

  it('never says "not a victim" without an agreeing second reader who is not the decider', () => {
    let said = 0;
    fc.assert(
      fc.property(steps, fc.boolean(), fc.boolean(), (begun, free, ends) => {
        // Left to chance alone, hardly any history comes to an agreed "no".
        const list = ends ? [...begun, ...AGREED_NO] : begun;
        const actions = free ? raw(list) : lawful(list);
        const { outcome, decision, secondReading } = caseState(actions);
        if (outcome !== 'not_victim') return;
        said += 1;
        expect(decision).toMatchObject({ finding: 'not_victim' });
        expect(secondReading?.agrees).toBe(true);
        expect(secondReading?.by).not.toBe(decision?.by);
        // Said without the replay's help: a standing agreeing reading after a standing "no", by another account.
        const standing = standingSeqs(actions);
        const stands = actions.filter((action) => standing.has(action.seq));
        const no = stands.findLast((action) => action.kind === 'decided');
        expect(
          stands.some(
            (action) =>
              action.kind === 'second_read' &&
              action.finding === 'not_victim' &&
              action.seq > no!.seq &&
              action.actorId !== no!.actorId,
          ),
        ).toBe(true);
      }),
      { numRuns: 600 },
    );
    expect(said).toBeGreaterThan(20);
  });

  it('lets nothing be done lawfully that leaves a decision on a worksheet changed after it', () => {
    // Steps that reopen, answer and undo by turns reach the corners; undos aim at the latest actions.
    const lane = fc.array(
      fc.tuple(
        fc.constantFrom('answer', 'decide', 'no', 'agree', 'disagree', 'reopen', 'undo', 'appeal', 'review'),
        fc.integer({ min: 0, max: 5 }),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(lane, (moves) => {
        let actions = worked('no');
        for (const [move, back] of moves) {
          const [input, by] = laneStep(move, actions.length - back);
          if (checkAction(caseState(actions), input, by).length === 0) actions = add(actions, input, by);
          const state = caseState(actions);
          if (!['decided', 'awaiting_second_reader', 'under_appeal'].includes(state.status)) continue;
          for (const { seq } of Object.values(state.answers)) expect(seq).toBeLessThan(state.decision!.seq);
          const since = actions.filter(
            ({ kind, seq }) =>
              kind === 'undone' && seq > state.decision!.seq && standingSeqs(actions).has(seq),
          );
          for (const undo of since)
            if (undo.kind === 'undone' && actions[undo.undoes - 1]?.kind === 'answered')
              expect(undo.undoes).toBeGreaterThan(state.decision!.seq);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the wire', () => {
  it('reads an undo by the number it undoes', () => {
    expect(CaseActionInput.parse({ kind: 'undone', seq: 4 })).toEqual({ kind: 'undone', seq: 4 });
    expect(add(opened(), { kind: 'undone', seq: 4 }, ANNA)[1]).toMatchObject({ seq: 2, undoes: 4 });
  });
});
