import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; text?: ReactNode; action?: ReactNode; icon?: ReactNode };

/** What stands where nothing is yet: why, and what to do next. */
export const EmptyState = ({ title, text, action, icon }: Props) => (
  <Stack align="center" gap="xs" py={48} px="md" ta="center">
    {icon && <span aria-hidden="true">{icon}</span>}
    <Text fw={600} size="lg">
      {title}
    </Text>
    {text && (
      <Text size="sm" c="dimmed" maw={460}>
        {text}
      </Text>
    )}
    {action}
  </Stack>
);
