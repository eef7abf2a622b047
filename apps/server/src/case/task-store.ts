import type { TaskQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { cappedCount } from '../platform/paging.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

export const replaceTasks = async (
  { db, sealer }: Reach,
  caseId: string,
  tasks: readonly {
    id: string;
    title: string;
    dueOn: string | null;
    assigneeId: string | null;
    doneAt: string | null;
  }[],
): Promise<void> => {
  await db.deleteFrom('task').where('case_id', '=', caseId).execute();
  if (tasks.length === 0) return;
  await db
    .insertInto('task')
    .values(
      tasks.map((task) => ({
        id: task.id,
        case_id: caseId,
        title: sealer.seal('task.title', task.id, task.title, { kind: 'case', id: caseId }),
        due_on: task.dueOn,
        assignee_id: task.assigneeId,
        done_at: task.doneAt,
      })),
    )
    .execute();
};

const taskRows = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('task')
    .innerJoin('case_record', 'case_record.id', 'task.case_id')
    .leftJoin('account', 'account.id', 'task.assignee_id')
    .select([
      'task.id',
      'task.case_id',
      'task.title',
      'task.due_on',
      'task.assignee_id',
      'task.done_at',
      'account.display_name as assignee',
      'case_record.number as case_number',
    ]);
export type TaskRow = Awaited<ReturnType<typeof tasksOfCase>>[number];
export const tasksOfCase = (reach: Pick<Reach, 'db'>, caseId: string) =>
  taskRows(reach)
    .where('task.case_id', '=', caseId)
    .orderBy('task.due_on', (o) => o.asc().nullsLast())
    .orderBy('task.id')
    .execute();

/** Tasks by due day, those without one last. */
export const listTasks = async (
  reach: Reach & { actor: { accountId: string } },
  query: z.infer<typeof TaskQuery>,
) => {
  let filtered = taskRows(reach);
  if (query.open !== 'false') filtered = filtered.where('task.done_at', 'is', null);
  if (query.assigneeId)
    filtered = filtered.where(
      'task.assignee_id',
      '=',
      query.assigneeId === 'me' ? reach.actor.accountId : query.assigneeId,
    );
  const total = await cappedCount(reach.db, filtered);
  const due = sql<string>`coalesce(task.due_on, '9999-12-31'::date)`;
  const [day, id] = (query.cursor ?? '').split('_');
  const cut =
    day && id && /^\d{4}-\d{2}-\d{2}$/.test(day) && /^[0-9a-f-]{36}$/.test(id)
      ? filtered.where(
          sql<boolean>`(coalesce(task.due_on, '9999-12-31'::date), task.id) > (${day}::date, ${id}::uuid)`,
        )
      : filtered;
  return {
    total,
    rows: await cut
      .orderBy(due)
      .orderBy('task.id')
      .limit(query.limit + 1)
      .execute(),
  };
};
