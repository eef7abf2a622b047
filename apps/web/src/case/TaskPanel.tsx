import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { AssigneeSelect } from '../queue/AssigneeSelect.tsx';
import { useMessages } from '../shell/locale.tsx';
import { caseMessages } from './messages.ts';
import { TaskLine } from './TaskLine.tsx';
import { groupTasks, localDay } from './task-groups.ts';
import type { CaseDesk } from './use-case-desk.ts';

/** The tasks of one case: add one, mark it done, reopen it. */
export const TaskPanel = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(caseMessages);
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [assigneeId, setAssigneeId] = useState(desk.me ?? '');
  const [missing, setMissing] = useState(false);
  const today = localDay(new Date());
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setMissing(true);
    const added = await desk.act(
      {
        kind: 'task_added',
        taskId: crypto.randomUUID(),
        title: title.trim(),
        dueOn: dueOn || null,
        assigneeId: assigneeId || null,
      },
      t('task_added'),
    );
    if (!added) return;
    setTitle('');
    setDueOn('');
  };
  return (
    <section className="suar-panel" aria-label={t('tasks')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('tasks')}</h2>
      {desk.mayWork && desk.allows('task_added') && (
        <form onSubmit={add}>
          <TextInput
            data-task
            label={t('task')}
            maxLength={500}
            value={title}
            error={missing && title.trim() === '' ? t('needs_text') : null}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group gap="xs" align="end" mt={4}>
            <TextInput
              type="date"
              label={t('task_due')}
              value={dueOn}
              onChange={(event) => setDueOn(event.currentTarget.value)}
            />
            <AssigneeSelect
              label={t('task_assignee')}
              value={assigneeId}
              empty={t('assign_nobody')}
              onChange={setAssigneeId}
            />
            <Button type="submit" loading={desk.busy}>
              {t('task_add')}
            </Button>
          </Group>
        </form>
      )}
      {desk.detail.tasks.length === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('no_tasks')}
        </Text>
      )}
      <Stack gap={4} mt="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {groupTasks(desk.detail.tasks, today).flatMap(({ group, tasks }) =>
          tasks.map((task) => (
            <li key={task.id}>
              <TaskLine
                task={task}
                group={group}
                withCase={false}
                disabled={!desk.mayWork || !desk.allows(task.doneAt === null ? 'task_done' : 'task_reopened')}
                onToggle={() =>
                  void desk.act(
                    { kind: task.doneAt === null ? 'task_done' : 'task_reopened', taskId: task.id },
                    t(task.doneAt === null ? 'task_done' : 'task_reopened'),
                  )
                }
              />
              {desk.mayWork && task.doneAt === null && desk.allows('task_assigned') && (
                <AssigneeSelect
                  label={null}
                  ariaLabel={t('task_given', { title: task.title })}
                  value={task.assigneeId ?? ''}
                  empty={t('assign_nobody')}
                  held={task.assigneeId ? { id: task.assigneeId, name: task.assignee ?? '' } : null}
                  onChange={(id) =>
                    void desk.act(
                      { kind: 'task_assigned', taskId: task.id, assigneeId: id || null },
                      t('task_was_given'),
                    )
                  }
                />
              )}
            </li>
          )),
        )}
      </Stack>
    </section>
  );
};
