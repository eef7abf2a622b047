import { Button, Center, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { isUnreached } from '../shell/api.ts';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { SESSION_KEY } from '../shell/session.ts';
import { draftDesk } from './desk.ts';
import { draftMessages } from './messages.ts';

/** Stands where the server cannot say who is there: try again, or open by passphrase what this device keeps. */
export const OfflineDoor = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const t = useMessages(draftMessages);
  const client = useQueryClient();
  const [possible, setPossible] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'ready' | 'busy' | 'wrong'>('ready');
  useEffect(() => {
    if (isUnreached(error)) void draftDesk.mayUnlock().then(setPossible);
  }, [error]);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setState('busy');
    const session = await draftDesk.unlock(passphrase).catch(() => null);
    setState(session ? 'ready' : 'wrong');
    if (session) client.setQueryData(SESSION_KEY, session);
  };
  return (
    <Center mih="100dvh" p="md" component="main">
      <Stack gap="lg" maw={460} w="100%">
        <ErrorState error={error} onRetry={onRetry} />
        {possible && (
          <form onSubmit={unlock} autoComplete="off">
            <Stack gap="sm">
              <Title order={1} size="h2">
                {t('unlock_title')}
              </Title>
              <Text size="sm">{t('unlock_text')}</Text>
              <PasswordInput
                label={t('passphrase')}
                autoComplete="off"
                value={passphrase}
                error={state === 'wrong' ? t('passphrase_wrong') : null}
                visibilityToggleButtonProps={{ 'aria-hidden': true }}
                onChange={(event) => setPassphrase(event.currentTarget.value)}
              />
              <Button type="submit" loading={state === 'busy'} disabled={passphrase === ''}>
                {t('unlock')}
              </Button>
            </Stack>
          </form>
        )}
      </Stack>
    </Center>
  );
};
