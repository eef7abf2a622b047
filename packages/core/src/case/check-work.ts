import type { Problem } from '../problem/problem.ts';
import type { CaseActionInput } from './schema.ts';
import type { CaseState } from './state.ts';

type WorkInput = Extract<
  CaseActionInput,
  { kind: 'commented' | 'comment_withdrawn' | 'task_assigned' | 'handed_over' }
>;

const fault = (code: Problem['code'], path: string, message: string): Problem => ({ code, path, message });

/** Whether an account holds anything open in the case: the case itself, or a task. */
export const holdsWork = (state: Pick<CaseState, 'assigneeId' | 'tasks'>, accountId: string): boolean =>
  state.assigneeId === accountId ||
  state.tasks.some((task) => task.assigneeId === accountId && task.doneAt === null);

const withdrawalFaults = (state: CaseState, commentId: string, actorId: string): Problem[] => {
  const comment = state.comments.find(({ id }) => id === commentId);
  if (!comment) return [fault('not_found', 'commentId', 'no such comment in this case')];
  if (comment.withdrawn) return [fault('conflict', 'commentId', 'the comment was withdrawn already')];
  return comment.by === actorId
    ? []
    : [fault('not_allowed', 'commentId', 'only who wrote a comment withdraws it')];
};

/** What speaks against a comment, its withdrawal, a task's other assignee or a hand-over. */
export const workFaults = (state: CaseState, action: WorkInput, actorId: string): Problem[] => {
  switch (action.kind) {
    case 'commented':
      return state.comments.some(({ id }) => id === action.commentId)
        ? [fault('conflict', 'commentId', 'a comment of this id exists')]
        : [];
    case 'comment_withdrawn':
      return withdrawalFaults(state, action.commentId, actorId);
    case 'task_assigned': {
      const task = state.tasks.find(({ id }) => id === action.taskId);
      if (!task) return [fault('not_found', 'taskId', 'no such task in this case')];
      return task.doneAt === null ? [] : [fault('not_now', 'taskId', 'the task is done')];
    }
    case 'handed_over': {
      if (action.fromId === action.toId)
        return [fault('bad_value', 'toId', 'work is handed to somebody else')];
      return holdsWork(state, action.fromId)
        ? []
        : [fault('conflict', 'fromId', 'this account holds nothing open in this case')];
    }
  }
};
