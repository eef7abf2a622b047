import { Group, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../shell/locale.tsx';
import { releaseMessages } from './messages.ts';

/** The way back to the list. */
export const BackToReleases = () => {
  const t = useMessages(releaseMessages);
  return (
    <Link to="/releases" style={{ width: 'fit-content' }}>
      <Group gap={4} component="span">
        <IconArrowLeft size={14} aria-hidden="true" />
        <Text size="sm" span>
          {t('back')}
        </Text>
      </Group>
    </Link>
  );
};
