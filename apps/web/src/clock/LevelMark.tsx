import { Group, Text } from '@mantine/core';
import type { ClockLevel } from '@suar/core';
import { IconAlarm, IconAlertOctagon, IconClock } from '@tabler/icons-react';
import { useMessages } from '../shell/locale.tsx';
import { clockMessages } from './messages.ts';

const ICONS = {
  escalated: IconAlertOctagon,
  overdue: IconAlarm,
  due: IconAlarm,
  soon: IconClock,
  later: IconClock,
} as const satisfies Record<ClockLevel, typeof IconClock>;

/** How near a deadline is, in a sign and a word: never in colour alone. */
export const LevelMark = ({ level }: { level: ClockLevel }) => {
  const t = useMessages(clockMessages);
  const Icon = ICONS[level];
  const late = level === 'escalated' || level === 'overdue';
  return (
    <Group
      gap={4}
      wrap="nowrap"
      component="span"
      fz="sm"
      {...(late ? { c: 'var(--mantine-color-error)', fw: 600 } : {})}
    >
      <Icon size={14} aria-hidden="true" style={{ flex: 'none' }} />
      <Text span inherit>
        {t(`level_${level}`)}
      </Text>
    </Group>
  );
};
