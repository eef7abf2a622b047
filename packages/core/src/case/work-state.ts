import type { CaseAction } from './schema.ts';
import type { CaseComment, CaseState } from './state.ts';

type Of<Kind extends CaseAction['kind']> = Extract<CaseAction, { kind: Kind }>;
export type WorkAction = Of<'commented' | 'comment_withdrawn' | 'task_assigned' | 'handed_over'>;

const withdrawn = (comments: readonly CaseComment[], { commentId, actorId, at }: Of<'comment_withdrawn'>) =>
  comments.map((comment) =>
    comment.id === commentId ? { ...comment, withdrawn: { by: actorId, at } } : comment,
  );

/** One step of the replay of comments and of who holds what. */
export const applyWork = (state: CaseState, action: WorkAction): CaseState => {
  switch (action.kind) {
    case 'commented': {
      const { commentId: id, text, mentions, actorId: by, at, seq } = action;
      if (state.comments.some((comment) => comment.id === id)) return state;
      return {
        ...state,
        comments: [...state.comments, { id, text, mentions, by, at, seq, withdrawn: null }],
      };
    }
    case 'comment_withdrawn':
      return { ...state, comments: withdrawn(state.comments, action) };
    case 'task_assigned':
      return {
        ...state,
        tasks: state.tasks.map((task) =>
          task.id === action.taskId ? { ...task, assigneeId: action.assigneeId } : task,
        ),
      };
    case 'handed_over': {
      const { fromId, toId } = action;
      return {
        ...state,
        assigneeId: state.assigneeId === fromId ? toId : state.assigneeId,
        tasks: state.tasks.map((task) =>
          task.assigneeId === fromId && task.doneAt === null ? { ...task, assigneeId: toId } : task,
        ),
      };
    }
  }
};
