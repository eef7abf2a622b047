import { describe, expect, it } from 'vitest';
import { ALLOWED_ACTIONS } from './allowed-actions.ts';
import { caseState } from './case-state.ts';
import { CASE_STATUSES } from './schema.ts';
import { ANNA, act, add, answer, BUDI, decide, id, opened, worked } from './testing.ts';

describe('the replay of a case', () => {
  it('starts open and undecided', () => {
    expect(caseState(opened())).toMatchObject({
      status: 'open',
      outcome: 'undecided',
      country: 'KH',
      personId: id(1),
      decision: null,
    });
  });

  it('refuses a list that does not begin with its opening', () => {
    expect(() => caseState([])).toThrow(/opened/);
  });

  it('goes to screening with the first answer, and the last answer to a question counts', () => {
    const actions = act(act(opened(), answer('ilo.3', 'yes')), answer('ilo.3', 'no'));
    expect(caseState(actions)).toMatchObject({
      status: 'screening',
      answers: { 'ilo.3': { answer: 'no', seq: 3 } },
    });
  });

  it.each([
    ['suspicion', 'presumed_victim'],
    ['reasonable_grounds', 'presumed_victim'],
    ['balance_of_probabilities', 'confirmed_victim'],
    ['criminal_proof', 'confirmed_victim'],
  ] as const)('finds a victim on %s: %s', (standard, outcome) => {
    expect(caseState(act(worked('yes'), decide('victim', standard)))).toMatchObject({
      status: 'decided',
      outcome,
    });
  });

  it('holds a "no" undecided until another person agrees', () => {
    const waiting = act(worked('no'), decide('not_victim', 'balance_of_probabilities'));
    expect(caseState(waiting)).toMatchObject({ status: 'awaiting_second_reader', outcome: 'undecided' });
    const agreed = act(waiting, { kind: 'second_read', finding: 'not_victim', reasons: 'invented' }, BUDI);
    expect(caseState(agreed)).toMatchObject({
      status: 'decided',
      outcome: 'not_victim',
      secondReading: { by: BUDI },
    });
  });

  it('sends a "no" back to screening when the second reader disagrees', () => {
    const waiting = act(worked('no'), decide('not_victim', 'balance_of_probabilities'));
    const back = act(waiting, { kind: 'second_read', finding: 'victim', reasons: 'invented' }, BUDI);
    expect(caseState(back)).toMatchObject({
      status: 'screening',
      outcome: 'undecided',
      secondReading: { agrees: false },
    });
  });

  it('ignores a second reading by the decider even in a history made elsewhere', () => {
    const waiting = act(worked('no'), decide('not_victim', 'suspicion'));
    expect(
      caseState(add(waiting, { kind: 'second_read', finding: 'not_victim', reasons: 'x' }, ANNA)).outcome,
    ).toBe('undecided');
  });

  it('keeps a protecting finding when reopened, and drops a "no"', () => {
    const victim = act(act(worked('yes'), decide('victim', 'suspicion')), {
      kind: 'reopened',
      reason: 'new facts',
    });
    expect(caseState(victim)).toMatchObject({ status: 'screening', outcome: 'presumed_victim' });
    const waiting = act(worked('no'), decide('not_victim', 'suspicion'));
    const no = act(waiting, { kind: 'second_read', finding: 'not_victim', reasons: 'invented' }, BUDI);
    expect(caseState(act(no, { kind: 'reopened', reason: 'appeal' }))).toMatchObject({
      status: 'screening',
      outcome: 'undecided',
      decision: null,
    });
  });

  it('closes with a reason and keeps the outcome through closing and reopening', () => {
    const closed = act(act(worked('yes'), decide('victim', 'suspicion')), {
      kind: 'closed',
      reason: 'referred',
      text: '',
    });
    expect(caseState(closed)).toMatchObject({
      status: 'closed',
      outcome: 'presumed_victim',
      closed: { reason: 'referred' },
    });
    expect(caseState(act(closed, { kind: 'reopened', reason: 'came back' }))).toMatchObject({
      closed: null,
      outcome: 'presumed_victim',
    });
  });

  it('follows tasks, assignment, country, incident and attachments', () => {
    let actions = act(opened(), {
      kind: 'task_added',
      taskId: id(5),
      title: 'call',
      dueOn: '2026-02-01',
      assigneeId: null,
    });
    actions = act(actions, { kind: 'task_done', taskId: id(5) });
    actions = act(actions, { kind: 'assigned', assigneeId: BUDI });
    actions = act(actions, { kind: 'country_set', country: 'MM' });
    actions = act(actions, { kind: 'incident_set', incidentId: id(9) });
    actions = act(actions, {
      kind: 'attached',
      attachmentId: id(6),
      originalId: id(7),
      name: 'x.pdf',
      mediaType: 'application/pdf',
    });
    const state = caseState(actions);
    expect(state).toMatchObject({
      assigneeId: BUDI,
      country: 'MM',
      incidentId: id(9),
      attachments: [{ id: id(6) }],
      status: 'open',
    });
    expect(state.tasks).toEqual([
      { id: id(5), title: 'call', dueOn: '2026-02-01', assigneeId: null, doneAt: actions[2]!.at },
    ]);
    expect(caseState(act(actions, { kind: 'task_reopened', taskId: id(5) })).tasks[0]?.doneAt).toBeNull();
  });

  it('has no status without a way on', () => {
    for (const status of CASE_STATUSES) expect(ALLOWED_ACTIONS[status].length).toBeGreaterThan(1);
  });
});
