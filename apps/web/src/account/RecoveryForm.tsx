import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useEnterSession } from '../shell/session.ts';
import { doorMessages } from './messages.ts';
import { signInWithRecovery } from './own-api.ts';
import { ownMessages } from './own-messages.ts';

/** Signing in with a recovery code, for who lost passkey or authenticator; opens on demand. */
export const RecoveryForm = () => {
  const t = useMessages(ownMessages);
  const door = useMessages(doorMessages);
  const enter = useEnterSession();
  const [opened, { toggle }] = useDisclosure(false);
  const [login, setLogin] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({ mutationFn: signInWithRecovery, onSuccess: enter });
  return (
    <Stack gap="sm">
      <Button variant="subtle" size="compact-sm" aria-expanded={opened} onClick={toggle}>
        {t('recover')}
      </Button>
      {opened && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            signIn.mutate({ login: login.trim().toLowerCase(), code, password });
          }}
        >
          <Stack gap="sm">
            <Text size="sm">{t('recover_lead')}</Text>
            {signIn.isError && <ErrorState error={signIn.error} />}
            <TextInput
              size="sm"
              label={door('login')}
              value={login}
              onChange={(event) => setLogin(event.currentTarget.value)}
              autoCapitalize="none"
              autoComplete="username"
              required
            />
            <TextInput
              size="sm"
              label={t('recovery_code')}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              autoComplete="off"
              required
            />
            <PasswordInput
              size="sm"
              label={t('password_if')}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              autoComplete="current-password"
            />
            <Button type="submit" variant="default" loading={signIn.isPending}>
              {t('recover_sign_in')}
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  );
};
