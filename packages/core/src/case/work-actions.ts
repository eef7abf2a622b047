import { z } from 'zod';
import { Id } from '../vocabulary/codes.ts';

/** What colleagues write to one another, and to those who take over: no part of a file that leaves the house. */
export const AMONG_COLLEAGUES: ReadonlySet<string> = new Set([
  'commented',
  'comment_withdrawn',
  'handed_over',
]);

/** How colleagues share the work of a case: words to one another, and whose it is. */
export const WORK_ACTIONS = [
  z.object({
    kind: z.literal('commented'),
    commentId: Id,
    text: z.string().trim().min(1).max(10_000),
    /** Accounts that are called to look. */
    mentions: z.array(Id).max(50).default([]),
  }),
  z.object({ kind: z.literal('comment_withdrawn'), commentId: Id }),
  z.object({ kind: z.literal('task_assigned'), taskId: Id, assigneeId: Id.nullable() }),
  /** All that one account holds in this case goes to another: the case, where it is theirs, and their open tasks. */
  z.object({
    kind: z.literal('handed_over'),
    handOverId: Id,
    fromId: Id,
    /** Null: to nobody, so that it stands in the queue of unassigned cases. */
    toId: Id.nullable(),
    text: z.string().trim().max(4000).default(''),
  }),
] as const;
