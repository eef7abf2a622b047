import { Alert, Button, Divider, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { setFreshDoor } from '../shell/fresh.ts';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { CodeInput } from './CodeInput.tsx';
import { doorMessages } from './messages.ts';
import { proveByPasskey, proveByPassword, useWays } from './own-api.ts';
import { ownMessages } from './own-messages.ts';
import { passkeyPlace } from './passkey-place.ts';

/** Asks anew who sits here, whenever a request needs it; then that request goes on by itself. */
export const FreshDialog = () => {
  const t = useMessages(ownMessages);
  const shell = useMessages(shellMessages);
  const [opened, setOpened] = useState(false);
  const answer = useRef<(proved: boolean) => void>(() => undefined);
  useEffect(
    () =>
      setFreshDoor(
        () =>
          new Promise((settle) => {
            answer.current = settle;
            setOpened(true);
          }),
      ),
    [],
  );
  const end = (proved: boolean) => {
    setOpened(false);
    answer.current(proved);
  };
  return (
    <Modal
      opened={opened}
      onClose={() => end(false)}
      title={t('fresh_title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
      zIndex={400}
    >
      {opened && <Proof onProved={() => end(true)} />}
    </Modal>
  );
};

const Proof = ({ onProved }: { onProved: () => void }) => {
  const t = useMessages(ownMessages);
  const door = useMessages(doorMessages);
  const ways = useWays();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const byPasskey = useMutation({ mutationFn: proveByPasskey, onSuccess: onProved });
  const byPassword = useMutation({ mutationFn: proveByPassword, onSuccess: onProved });
  const stopped = byPasskey.error !== null && byPasskey.error.name !== 'ApiError';
  const error = stopped ? byPassword.error : (byPasskey.error ?? byPassword.error ?? ways.error);
  const passkeys = (ways.data?.passkeys.length ?? 0) > 0 && passkeyPlace() === 'fine';
  return (
    <Stack gap="md">
      <Text size="sm">{t('fresh_lead')}</Text>
      {stopped && (
        <Alert color="red" variant="outline" role="alert">
          {t('fresh_stopped')}
        </Alert>
      )}
      {error && <ErrorState error={error} />}
      {passkeys && (
        <Button
          data-autofocus
          leftSection={<IconFingerprint size={20} aria-hidden="true" />}
          loading={byPasskey.isPending}
          onClick={() => byPasskey.mutate()}
        >
          {t('fresh_passkey')}
        </Button>
      )}
      {passkeys && ways.data?.password && <Divider label={door('or')} />}
      {ways.data?.password && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            byPassword.mutate({ password, code });
          }}
        >
          <Stack gap="sm">
            <PasswordInput
              size="sm"
              label={door('password')}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              autoComplete="current-password"
              required
            />
            <CodeInput label={door('code')} description={door('code_hint')} value={code} onChange={setCode} />
            <Button type="submit" variant="default" loading={byPassword.isPending}>
              {t('fresh_password')}
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  );
};
