import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { isUnreached } from '../api-error.ts';
import { useLocale, useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';
import { tellError } from '../problems.ts';

type Props = { error: unknown; onRetry?: () => void; title?: string };

/** An error as a sentence with every problem that the server listed, and a way to try again; calm where only the network is gone. */
export const ErrorState = ({ error, onRetry, title }: Props) => {
  const { locale } = useLocale();
  const t = useMessages(shellMessages);
  const { sentence, problems } = tellError(error, locale);
  const away = isUnreached(error);
  return (
    <Alert
      role="alert"
      color={away ? 'beacon' : 'red'}
      variant="outline"
      icon={away ? <IconCloudOff aria-hidden="true" /> : <IconAlertTriangle aria-hidden="true" />}
      title={title ?? t(away ? 'no_connection' : 'error_title')}
    >
      <Stack gap="xs" align="flex-start">
        {sentence !== t('error_title') && <Text size="sm">{sentence}</Text>}
        {problems.length > 0 && (
          <List size="sm" lang="en">
            {problems.map((problem) => (
              <List.Item key={problem}>{problem}</List.Item>
            ))}
          </List>
        )}
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            {t('try_again')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
