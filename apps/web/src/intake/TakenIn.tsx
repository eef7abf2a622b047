import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { draftMessages } from '../drafts/messages.ts';
import { useMessages } from '../shell/locale.tsx';
import type { TakenReport } from './api.ts';
import { intakeMessages } from './messages.ts';

/** Says that a report came in, whether it reads as a plea, and leads to it; or that it is kept until it can be sent. */
export const TakenIn = ({ report }: { report: TakenReport }) => {
  const t = useMessages(intakeMessages);
  const draft = useMessages(draftMessages);
  if (report === 'kept')
    return (
      <Group gap="xs">
        <Text size="sm">{draft('kept')}</Text>
        <Link to="/drafts">{draft('title')}</Link>
      </Group>
    );
  return (
    <Group gap="xs">
      <Text size="sm" fw={report.urgent ? 600 : 400}>
        {t(report.urgent ? 'taken_in_urgent' : 'taken_in', { number: report.number })}
      </Text>
      <Link to="/reports/$id" params={{ id: report.id }}>
        {t('open_report')}
      </Link>
    </Group>
  );
};
