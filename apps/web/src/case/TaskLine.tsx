import { Checkbox, Group, Text } from '@mantine/core';
import type { Task } from '@suar/core';
import { IconAlarm } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { caseMessages } from './messages.ts';
import type { TaskGroup } from './task-groups.ts';

interface TaskLineProps {
  task: Task;
  group: TaskGroup;
  withCase: boolean;
  disabled: boolean;
  onToggle: () => void;
}

/** One task with its box, due date and assignee; what is overdue says so in words. */
export const TaskLine = ({ task, group, withCase, disabled, onToggle }: TaskLineProps) => {
  const t = useMessages(caseMessages);
  const format = useFormat();
  const done = task.doneAt !== null;
  const late = group === 'overdue';
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Checkbox
        checked={done}
        disabled={disabled}
        onChange={onToggle}
        aria-label={t(done ? 'task_mark_open' : 'task_mark_done', { title: task.title })}
        mt={2}
      />
      <div style={{ minWidth: 0 }}>
        <Text size="sm" td={done ? 'line-through' : 'none'} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {task.title}
        </Text>
        <Group gap={6}>
          {withCase && (
            <Link to="/cases/$id" params={{ id: task.caseId }} search={{ tab: 'work' }}>
              <Text size="xs" span>
                {t('title', { number: task.caseNumber })}
              </Text>
            </Link>
          )}
          <Text size="xs" {...(late ? { c: 'var(--mantine-color-error)', fw: 600 } : { c: 'dimmed' })}>
            {late && (
              <IconAlarm size={12} aria-hidden="true" style={{ verticalAlign: '-2px', marginInlineEnd: 3 }} />
            )}
            {task.dueOn ? t('due', { when: format.day(task.dueOn) }) : t('no_due')}
            {late && ` · ${t('overdue')}`}
            {task.assignee && ` · ${task.assignee}`}
          </Text>
        </Group>
      </div>
    </Group>
  );
};
