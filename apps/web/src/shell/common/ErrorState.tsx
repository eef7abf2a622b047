import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLocale, useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';
import { tellError } from '../problems.ts';

type Props = { error: unknown; onRetry?: () => void; title?: string };

/** An error as a sentence with every problem that the server listed, and a way to try again. */
export const ErrorState = ({ error, onRetry, title }: Props) => {
  const { locale } = useLocale();
  const t = useMessages(shellMessages);
  const { sentence, problems } = tellError(error, locale);
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={title ?? t('error_title')}
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
