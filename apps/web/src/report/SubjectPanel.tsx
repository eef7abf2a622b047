import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { SUBJECT_ROLES, type SubjectRole, vocabularyMessages } from '@suar/core';
import { IconChecks } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';
import type { SubjectStatements } from './order.ts';
import { type StatementActions, StatementRow } from './StatementRow.tsx';

type Role = z.infer<typeof SubjectRole>;

interface SubjectPanelProps {
  group: SubjectStatements;
  does: StatementActions;
  onRole: (subjectId: string, role: Role) => void;
}

/** One person as this report tells of them: role, statements, and all that is still to be judged. */
export const SubjectPanel = ({ group, does, onRole }: SubjectPanelProps) => {
  const t = useMessages(reportMessages);
  const words = useMessages(vocabularyMessages);
  const { subject, statements, open } = group;
  const title = subject.name ?? t('subject_unnamed', { ordinal: subject.ordinal });
  return (
    <section className="suar-panel" aria-label={title}>
      <Group justify="space-between" gap="xs" p="xs">
        <div style={{ minWidth: 0 }}>
          <Text fw={650} dir="auto" truncate>
            {title}
          </Text>
          <Link to="/persons/$id" params={{ id: subject.personId }}>
            <Text size="xs" span>
              {t('see_person')}
            </Text>
          </Link>
        </div>
        <Group gap="xs">
          <NativeSelect
            aria-label={`${t('role')}: ${title}`}
            value={subject.role}
            disabled={!does.mayJudge}
            data={SUBJECT_ROLES.map((role) => ({ value: role, label: words(`subject.${role}`) }))}
            onChange={(event) => onRole(subject.id, event.currentTarget.value as Role)}
          />
          {does.mayJudge && open.length > 0 && (
            <Button
              variant="light"
              leftSection={<IconChecks size={14} aria-hidden="true" />}
              onClick={() => does.judge(open, 'accept')}
            >
              {t('accept_all', { count: open.length })}
            </Button>
          )}
        </Group>
      </Group>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} does={does} />
        ))}
      </ul>
    </section>
  );
};
