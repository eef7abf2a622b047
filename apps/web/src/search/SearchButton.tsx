import { ActionIcon, Button, Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMessages } from '../shell/locale.tsx';
import { searchMessages } from './messages.ts';

type Props = { compact?: boolean; onOpen: () => void };

/** Opens the search over everything; "/" does the same. */
export const SearchButton = ({ compact, onOpen }: Props) => {
  const t = useMessages(searchMessages);
  if (compact)
    return (
      <ActionIcon variant="subtle" size="lg" aria-label={t('title')} onClick={onOpen}>
        <IconSearch size={20} aria-hidden="true" />
      </ActionIcon>
    );
  return (
    <Button
      variant="default"
      fullWidth
      mb="xs"
      justify="space-between"
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSection={<Kbd size="xs">/</Kbd>}
      onClick={onOpen}
    >
      {t('open')}
    </Button>
  );
};
