import { Group, Text } from '@mantine/core';
import type { Report } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../shell/locale.tsx';
import { intakeMessages } from './messages.ts';

/** Says that a report came in, whether it reads as a plea, and leads to it. */
export const TakenIn = ({ report }: { report: Report }) => {
  const t = useMessages(intakeMessages);
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
