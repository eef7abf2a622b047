import { describe, expect, it } from 'vitest';
import { FACTS_TO_EXPLAIN } from '../screening/data/facts.data.ts';
import { caseState } from './case-state.ts';
import { checkAction } from './check-action.ts';
import type { CaseAction, CaseActionInput } from './schema.ts';
import { ANNA, act, answer, BUDI, decide, id, opened, worked } from './testing.ts';

const faults = (actions: readonly CaseAction[], input: CaseActionInput, actor = ANNA): string[] =>
  checkAction(caseState(actions), input, actor).map(({ code, path }) => `${code} ${path}`);

describe('what speaks against an action', () => {
  it('tells all faults of an answer at once', () => {
    expect(
      faults(opened(), {
        kind: 'answered',
        question: 'ilo.12',
        answer: 'yes',
        statementIds: [],
        againstIds: [],
        note: ' ',
      }),
    ).toEqual(['bad_value question', 'missing statementIds']);
  });

  it('lets an unknown stand without words, and a note stand for a statement', () => {
    expect(faults(opened(), answer('ilo.1', 'unknown'))).toEqual([]);
    expect(
      faults(opened(), {
        kind: 'answered',
        question: 'ilo.1',
        answer: 'no',
        statementIds: [],
        againstIds: [],
        note: 'said so on the phone',
      }),
    ).toEqual([]);
  });

  it('wants words for a fact that is present', () => {
    expect(
      faults(opened(), { kind: 'explained', fact: 'knew_the_work', present: true, text: '', trauma: null }),
    ).toEqual(['missing text']);
    expect(
      faults(opened(), { kind: 'explained', fact: 'lied', present: false, text: '', trauma: null }),
    ).toEqual(['bad_value fact']);
  });

  it('refuses a decision on an empty worksheet and names the questions', () => {
    const problems = checkAction(
      caseState(opened()),
      { ...decide('victim', 'balance_of_probabilities'), reasons: ' ' } as CaseActionInput,
      ANNA,
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'reasons',
      'answers.uu21.act',
      'answers.uu21.means',
      'answers.uu21.purpose',
    ]);
    expect(problems[2]?.message).toContain('uu21.means.penyekapan');
    expect(problems[3]?.message).toContain('uu21.result.tereksploitasi');
  });

  it('asks only one supported yes before protecting on suspicion', () => {
    expect(faults(opened(), decide('victim', 'suspicion'))).toEqual(['missing answers']);
    expect(faults(act(opened(), answer('ilo.3', 'yes')), decide('victim', 'suspicion'))).toEqual([]);
  });

  it('asks the most of a "no": age, all eleven, the elements', () => {
    expect(faults(opened(), decide('not_victim', 'suspicion', 'palermo'))).toEqual([
      'missing answers.palermo.act',
      'missing answers.palermo.means',
      'missing answers.palermo.purpose',
      'missing answers.child.under_18',
      'missing answers.ilo',
      ...FACTS_TO_EXPLAIN.map((fact) => `missing explanations.${fact.id}`),
    ]);
    expect(faults(worked('no'), decide('not_victim', 'suspicion'))).toEqual([]);
  });

  it('takes an unknown age as no answer to the age for a "no"', () => {
    expect(
      faults(act(worked('no'), answer('child.under_18', 'unknown')), decide('not_victim', 'suspicion')),
    ).toEqual(['missing answers.child.under_18']);
  });

  it('asks no means for a child', () => {
    const child = ['child.under_18', 'uu21.act.perekrutan', 'uu21.result.tereksploitasi'].reduce(
      (actions, question) => act(actions, answer(question, 'yes')),
      opened(),
    );
    expect(faults(child, decide('victim', 'balance_of_probabilities'))).toEqual([]);
    expect(
      faults(act(child, answer('child.under_18', 'no')), decide('victim', 'balance_of_probabilities')),
    ).toEqual(['missing answers.uu21.means']);
  });

  it('knows the laws', () => {
    expect(faults(worked('yes'), decide('victim', 'suspicion', 'martian'))).toEqual(['bad_value law']);
  });

  it('wants another person and reasons for the second reading, and lets nobody close before it', () => {
    const waiting = act(worked('no'), decide('not_victim', 'suspicion'));
    const reading: CaseActionInput = { kind: 'second_read', finding: 'not_victim', reasons: ' ' };
    expect(faults(waiting, reading)).toEqual(['missing reasons', 'two_persons_needed actorId']);
    expect(faults(waiting, { ...reading, reasons: 'read all' }, BUDI)).toEqual([]);
    expect(faults(waiting, { kind: 'closed', reason: 'lost_contact', text: '' })).toEqual(['not_now kind']);
    expect(faults(opened(), { ...reading, reasons: 'x' }, BUDI)).toEqual(['not_now kind']);
  });

  it('knows its tasks', () => {
    const task: CaseActionInput = {
      kind: 'task_added',
      taskId: id(5),
      title: 'call',
      dueOn: null,
      assigneeId: null,
    };
    const withTask = act(opened(), task);
    expect(faults(withTask, task)).toEqual(['conflict taskId']);
    expect(faults(withTask, { kind: 'task_done', taskId: id(6) })).toEqual(['not_found taskId']);
    expect(faults(withTask, { kind: 'task_reopened', taskId: id(5) })).toEqual(['conflict taskId']);
    const done = act(withTask, { kind: 'task_done', taskId: id(5) });
    expect(faults(done, { kind: 'task_done', taskId: id(5) })).toEqual(['conflict taskId']);
    expect(faults(done, { kind: 'undone', seq: 2 })).toEqual(['conflict seq']);
  });

  it('never undoes the opening, the unknown, the undone, or what a decision rests on', () => {
    const decided = act(act(opened(), answer('ilo.3', 'yes')), decide('victim', 'suspicion'));
    expect(faults(decided, { kind: 'undone', seq: 1 })).toEqual(['not_now seq']);
    expect(faults(decided, { kind: 'undone', seq: 99 })).toEqual(['not_found seq']);
    expect(faults(decided, { kind: 'undone', seq: 2 })).toEqual(['conflict seq']);
    const undone = act(decided, { kind: 'undone', seq: 3 });
    expect(faults(undone, { kind: 'undone', seq: 3 })).toEqual(['conflict seq']);
    const changed = act(undone, answer('ilo.3', 'unknown'));
    expect(faults(changed, { kind: 'undone', seq: 4 })).toEqual(['conflict seq']);
  });

  it('never undoes a reopening or a reading after which the worksheet was changed', () => {
    const reopened = act(act(act(opened(), answer('ilo.3', 'yes')), decide('victim', 'suspicion')), {
      kind: 'reopened',
      reason: 'new facts',
    });
    expect(faults(reopened, { kind: 'undone', seq: 4 })).toEqual([]);
    const changed = act(reopened, answer('ilo.3', 'no'));
    expect(faults(changed, { kind: 'undone', seq: 4 })).toEqual(['conflict seq']);
    expect(faults(act(changed, { kind: 'undone', seq: 5 }), { kind: 'undone', seq: 4 })).toEqual([]);

    const waiting = act(worked('no'), decide('not_victim', 'suspicion'));
    const back = act(waiting, { kind: 'second_read', finding: 'victim', reasons: 'invented' }, BUDI);
    expect(faults(act(back, answer('ilo.3', 'yes')), { kind: 'undone', seq: back.length })).toEqual([
      'conflict seq',
    ]);
  });

  it('never repeats a value in a message', () => {
    const secret = 'Sari Invented';
    const problems = checkAction(
      caseState(opened()),
      { kind: 'answered', question: secret, answer: 'yes', statementIds: [], againstIds: [], note: '' },
      ANNA,
    );
    expect(JSON.stringify(problems)).not.toContain(secret);
  });
});
