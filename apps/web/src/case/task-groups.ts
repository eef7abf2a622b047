import type { Task } from '@suar/core';

export const TASK_GROUPS = ['overdue', 'today', 'later', 'undated', 'done'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

/** Where a task belongs on a given day (ISO, the officer's own calendar). */
export const taskGroup = (task: Pick<Task, 'dueOn' | 'doneAt'>, today: string): TaskGroup => {
  if (task.doneAt !== null) return 'done';
  if (task.dueOn === null) return 'undated';
  if (task.dueOn < today) return 'overdue';
  return task.dueOn === today ? 'today' : 'later';
};

/** Tasks by group, overdue first, each group by due date. Empty groups are left out. */
export const groupTasks = <T extends Pick<Task, 'dueOn' | 'doneAt'>>(
  tasks: readonly T[],
  today: string,
): { group: TaskGroup; tasks: T[] }[] =>
  TASK_GROUPS.map((group) => ({
    group,
    tasks: tasks
      .filter((task) => taskGroup(task, today) === group)
      .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? '')),
  })).filter((entry) => entry.tasks.length > 0);

/** The calendar day where the officer sits, as an ISO date. */
export const localDay = (now: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
