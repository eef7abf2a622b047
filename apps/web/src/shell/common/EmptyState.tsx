import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; text?: ReactNode; action?: ReactNode; icon?: ReactNode; wholePage?: boolean };

/** What stands where nothing is yet: why, and what to do next. On a `wholePage` its title is the page's heading. */
export const EmptyState = ({ title, text, action, icon, wholePage = false }: Props) => (
  <Stack align="center" gap="xs" py={48} px="md" ta="center">
    {icon && <span aria-hidden="true">{icon}</span>}
    <Text fw={600} size="lg" m={0} {...(wholePage ? { component: 'h1' } : {})}>
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
