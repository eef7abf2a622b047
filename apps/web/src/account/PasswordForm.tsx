import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useEnterSession } from '../shell/session.ts';
import { signInWithPassword } from './api.ts';
import { doorMessages } from './messages.ts';

/** Login, password and the authenticator's code in one step. */
export const PasswordForm = () => {
  const t = useMessages(doorMessages);
  const enter = useEnterSession();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const signIn = useMutation({ mutationFn: signInWithPassword, onSuccess: enter });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate({ login: login.trim().toLowerCase(), password, code });
      }}
    >
      <Stack gap="sm">
        {signIn.isError && <ErrorState error={signIn.error} />}
        <TextInput
          size="sm"
          label={t('login')}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <PasswordInput
          size="sm"
          label={t('password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          required
        />
        <TextInput
          size="sm"
          label={t('code')}
          description={t('code_hint')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="\d{6}"
          required
        />
        <Button type="submit" size="sm" variant="default" loading={signIn.isPending}>
          {t('sign_in_password')}
        </Button>
      </Stack>
    </form>
  );
};
