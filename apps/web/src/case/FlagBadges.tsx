import { Badge, Group } from '@mantine/core';
import { type CaseFlag, vocabularyMessages } from '@suar/core';
import { IconFlag } from '@tabler/icons-react';
import { useMessages } from '../shell/locale.tsx';

/** What a case asks somebody to look at. */
export const FlagBadges = ({ flags }: { flags: readonly CaseFlag[] }) => {
  const words = useMessages(vocabularyMessages);
  if (flags.length === 0) return null;
  return (
    <Group gap={4} component="span" display="inline-flex">
      {flags.map((flag) => (
        <Badge
          key={flag}
          color="beacon"
          c="var(--suar-plea-text)"
          variant="light"
          h="auto"
          styles={{ label: { whiteSpace: 'normal' } }}
          leftSection={<IconFlag size={11} aria-hidden="true" />}
        >
          {words(`flag.${flag}`)}
        </Badge>
      ))}
    </Group>
  );
};
