import { describe, expect, it } from 'vitest';
import { caseState } from './case-state.ts';
import { checkAction } from './check-action.ts';
import type { CaseActionInput } from './schema.ts';
import { ANNA, act, add, BUDI, CITRA, id, opened } from './testing.ts';

const commented: CaseActionInput = {
  kind: 'commented',
  commentId: id(5),
  text: 'invented words',
  mentions: [BUDI],
};
const codesOf = (...args: Parameters<typeof checkAction>) => checkAction(...args).map(({ code }) => code);
const task = (number: number, assigneeId: string): CaseActionInput => ({
  kind: 'task_added',
  taskId: id(number),
  title: 'call the shelter',
  dueOn: null,
  assigneeId,
});

describe('comments', () => {
  it('are withdrawn by their author alone, and stay in the history', () => {
    const actions = act(opened(), commented, ANNA);
    const withdrawal: CaseActionInput = { kind: 'comment_withdrawn', commentId: id(5) };
    expect(codesOf(caseState(actions), withdrawal, BUDI)).toEqual(['not_allowed']);
    expect(codesOf(caseState(actions), { kind: 'undone', seq: 2 }, BUDI)).toEqual(['not_allowed']);
    const after = act(actions, withdrawal, ANNA);
    expect(caseState(after).comments[0]).toMatchObject({ text: 'invented words', withdrawn: { by: ANNA } });
    expect(codesOf(caseState(after), withdrawal, ANNA)).toEqual(['conflict']);
  });

  it('can be written and taken back in a closed case too', () => {
    const closed = act(opened(), { kind: 'closed', reason: 'referred', text: '' });
    const actions = act(closed, commented);
    expect(caseState(act(actions, { kind: 'undone', seq: 3 })).comments).toEqual([]);
  });
});

describe('a hand-over', () => {
  const over: CaseActionInput = {
    kind: 'handed_over',
    handOverId: id(9),
    fromId: ANNA,
    toId: BUDI,
    text: '',
  };
  it('moves the case and the open tasks of the one who leaves, and nothing else', () => {
    let actions = act(opened(), { kind: 'assigned', assigneeId: ANNA });
    actions = act(act(act(actions, task(1, ANNA)), task(2, CITRA)), task(3, ANNA));
    actions = act(act(actions, { kind: 'task_done', taskId: id(3) }), over);
    const state = caseState(actions);
    expect(state.assigneeId).toBe(BUDI);
    expect(state.tasks.map(({ assigneeId }) => assigneeId)).toEqual([BUDI, CITRA, ANNA]);
    expect(codesOf(state, { ...over, handOverId: id(10) }, CITRA)).toEqual(['conflict']);
  });

  it('moves only tasks where the case is another’s, and its undo brings back what was', () => {
    const before = act(act(opened(), { kind: 'assigned', assigneeId: CITRA }), task(1, ANNA));
    const actions = act(before, over);
    expect(caseState(actions)).toMatchObject({ assigneeId: CITRA, tasks: [{ assigneeId: BUDI }] });
    const {
      history: _a,
      updatedAt: _b,
      ...undone
    } = caseState(add(actions, { kind: 'undone', seq: 4 }, CITRA));
    const { history: _c, updatedAt: _d, ...was } = caseState(before);
    expect(undone).toEqual(was);
  });

  it('is refused of somebody who holds nothing', () => {
    expect(codesOf(caseState(opened()), over, CITRA)).toEqual(['conflict']);
  });
});
