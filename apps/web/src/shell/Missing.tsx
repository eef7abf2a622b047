import { Button, Center } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { EmptyState } from './common/EmptyState.tsx';
import { ErrorState } from './common/ErrorState.tsx';
import { useMessages } from './locale.tsx';
import { shellMessages } from './messages.ts';

/** Stands where an address leads nowhere. */
export const Missing = () => {
  const t = useMessages(shellMessages);
  return (
    <Center component="main" mih="60vh">
      <EmptyState
        wholePage
        title={t('page_missing')}
        text={t('page_missing_text')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('to_today')}
          </Button>
        }
      />
    </Center>
  );
};

/** Stands in place of a page that failed to draw. */
export const Crashed = ({ error, reset }: ErrorComponentProps) => (
  <Center component="main" mih="60vh" p="md">
    <ErrorState error={error} onRetry={reset} />
  </Center>
);
