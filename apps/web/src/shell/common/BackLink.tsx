import { Group, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';

type Props = { to: NonNullable<LinkProps['to']>; label: string };

/** The way back to the list that a page belongs to. */
export const BackLink = ({ to, label }: Props) => (
  <Link to={to} style={{ width: 'fit-content' }}>
    <Group gap={4} component="span">
      <IconArrowLeft size={14} aria-hidden="true" />
      <Text size="sm" span>
        {label}
      </Text>
    </Group>
  </Link>
);
