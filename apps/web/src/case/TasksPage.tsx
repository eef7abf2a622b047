import { Button, Group, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import type { Task } from '@suar/core';
import { IconListCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { apiGet, apiSend } from '../shell/api.ts';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useCursorList } from '../shell/use-cursor-list.ts';
import type { CaseDetail } from './api.ts';
import type { TaskSearch } from './case-search.ts';
import { caseMessages } from './messages.ts';
import { TaskLine } from './TaskLine.tsx';
import { groupTasks, localDay } from './task-groups.ts';

/** Marks a task in the newest version of its case: a tick needs no knowledge of what else was done there. */
const mark = async (task: Task, kind: 'task_done' | 'task_reopened'): Promise<void> => {
  const { version } = await apiGet<CaseDetail>(`/cases/${task.caseId}`);
  await apiSend('POST', `/cases/${task.caseId}/actions`, { action: { kind, taskId: task.id }, version });
};

/** The tasks of all cases, mine or everybody's, overdue first. */
export const TasksPage = () => {
  const t = useMessages(caseMessages);
  const search = useSearch({ from: '/app/tasks' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const mayWork = useMay('case.work');
  const mine = search.assigneeId !== 'all';
  const open = search.open !== 'false';
  const list = useCursorList<Task>('/tasks', {
    assigneeId: mine ? (search.assigneeId ?? 'me') : undefined,
    open: open ? 'true' : 'false',
    limit: 200,
  });
  const set = (change: TaskSearch) =>
    void navigate({ to: '/tasks', search: { ...search, ...change }, replace: true });
  const renew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['tasks'] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
    ]);
  const toggle = async (task: Task) => {
    const [kind, back] =
      task.doneAt === null
        ? (['task_done', 'task_reopened'] as const)
        : (['task_reopened', 'task_done'] as const);
    try {
      await mark(task, kind);
      await renew();
      offerUndo({ message: t(kind), undo: () => mark(task, back).then(renew) });
    } catch (refusal) {
      tellFailure(refusal);
    }
  };
  return (
    <>
      <PageHeader title={t('tasks_title')} lead={t('tasks_lead')} count={list.total} />
      <Group gap="sm" mb="sm">
        <SegmentedControl
          aria-label={t('tasks_title')}
          value={mine ? 'me' : 'all'}
          onChange={(value) => set({ assigneeId: value === 'me' ? 'me' : 'all' })}
          data={[
            { value: 'me', label: t('tasks_mine') },
            { value: 'all', label: t('tasks_all') },
          ]}
        />
        <SegmentedControl
          aria-label={t('status')}
          value={String(open)}
          onChange={(value) => set({ open: value === 'true' ? 'true' : 'false' })}
          data={[
            { value: 'true', label: t('tasks_open') },
            { value: 'false', label: t('tasks_done') },
          ]}
        />
      </Group>
      {list.loading && <Skeleton h={220} />}
      {list.error && <ErrorState error={list.error} onRetry={list.retry} />}
      {!list.loading && !list.error && list.rows.length === 0 && (
        <div className="suar-panel">
          <EmptyState
            icon={<IconListCheck />}
            title={t('tasks_empty_title')}
            text={t('tasks_empty_text')}
            action={<Link to="/cases">{t('to_cases')}</Link>}
          />
        </div>
      )}
      <Stack gap="sm">
        {groupTasks(list.rows, localDay(new Date())).map(({ group, tasks }) => (
          <section
            key={group}
            className="suar-panel"
            style={{ padding: 12 }}
            aria-label={t(`group_${group}`)}
          >
            <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{`${t(`group_${group}`)} (${tasks.length})`}</h2>
            <Stack gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {tasks.map((task) => (
                <li key={task.id}>
                  <TaskLine
                    task={task}
                    group={group}
                    withCase
                    disabled={!mayWork}
                    onToggle={() => void toggle(task)}
                  />
                </li>
              ))}
            </Stack>
          </section>
        ))}
        {list.hasMore && (
          <Button variant="default" loading={list.loadingMore} onClick={list.more}>
            {t('tasks_more')}
          </Button>
        )}
      </Stack>
    </>
  );
};
