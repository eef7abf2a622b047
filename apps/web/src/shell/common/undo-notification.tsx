import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useLocale, useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';
import { tellError } from '../problems.ts';

/** `tell('Saved.')` says briefly that something worked. */
export const useTell = () => {
  const t = useMessages(shellMessages);
  return useCallback(
    (message: string) =>
      void notifications.show({
        message,
        color: 'ink',
        autoClose: 4000,
        closeButtonProps: { 'aria-label': t('close') },
      }),
    [t],
  );
};

/** `tellFailure(error)` says in a notification why something was refused. */
export const useTellFailure = () => {
  const { locale } = useLocale();
  const t = useMessages(shellMessages);
  return useCallback(
    (error: unknown) => {
      const { sentence, problems } = tellError(error, locale);
      notifications.show({
        title: sentence,
        message: problems.join('\n'),
        color: 'red',
        autoClose: 10_000,
        closeButtonProps: { 'aria-label': t('close') },
        role: 'alert',
      });
    },
    [locale, t],
  );
};

/**
 * `offerUndo({ message, undo })` says what was done and offers to take it back for ten seconds. `undo` does the reverse
 * and refreshes what it changed; when it throws, the refusal is told.
 */
export const useOfferUndo = () => {
  const t = useMessages(shellMessages);
  const tell = useTell();
  const tellFailure = useTellFailure();
  return useCallback(
    ({ message, undo }: { message: string; undo: () => Promise<unknown> }) => {
      const id = notifications.show({
        color: 'ink',
        autoClose: 10_000,
        closeButtonProps: { 'aria-label': t('close') },
        message: (
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm">{message}</Text>
            <Button
              variant="default"
              onClick={() => {
                notifications.hide(id);
                undo().then(() => tell(t('undone')), tellFailure);
              }}
            >
              {t('undo')}
            </Button>
          </Group>
        ),
      });
    },
    [t, tell, tellFailure],
  );
};
