import { Alert, Button, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { type Invitation, passwordWeakness, type SessionState } from '@suar/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { beginPassword, registerPasskey } from './api.ts';
import classes from './door.module.css';
import { doorMessages } from './messages.ts';
import { ownMessages } from './own-messages.ts';
import { PasskeyNeedsName } from './PasskeyNeedsName.tsx';
import { passkeyPlace } from './passkey-place.ts';

type Props = {
  token: string;
  invitation: Invitation;
  onFactor: (factor: { secret: string; uri: string }) => void;
  onSession: (session: SessionState) => Promise<void>;
};
type Way = 'passkey' | 'password';

/** A newcomer's name and login, and the choice between a passkey and a password with a second factor. */
export const NewcomerForm = ({ token, invitation, onFactor, onSession }: Props) => {
  const t = useMessages(doorMessages);
  const own = useMessages(ownMessages);
  const place = passkeyPlace();
  const [displayName, setDisplayName] = useState('');
  const [login, setLogin] = useState('');
  const [organisation, setOrganisation] = useState(invitation.organisation ?? '');
  const [way, setWay] = useState<Way>(place === 'fine' ? 'passkey' : 'password');
  const [password, setPassword] = useState('');
  const go = useMutation({
    mutationFn: async () => {
      const newcomer = {
        token,
        login: login.trim(),
        displayName: displayName.trim(),
        ...(organisation.trim() ? { organisation: organisation.trim() } : {}),
      };
      if (way === 'passkey') await onSession(await registerPasskey(newcomer));
      else onFactor(await beginPassword({ ...newcomer, password }));
    },
  });
  const weakness = password ? passwordWeakness(password, [login, displayName, organisation]) : null;
  const stopped = go.error !== null && go.error.name !== 'ApiError';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (way === 'passkey' || !weakness) go.mutate();
      }}
    >
      <Stack gap="sm">
        {go.error && !stopped && <ErrorState error={go.error} />}
        {stopped && (
          <Alert color="red" variant="outline" role="alert">
            {t('passkey_stopped')}
          </Alert>
        )}
        <TextInput
          size="sm"
          label={t('your_name')}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
          maxLength={120}
          autoComplete="name"
          required
        />
        <TextInput
          size="sm"
          label={t('login')}
          description={t('login_rule')}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value.toLowerCase())}
          minLength={3}
          maxLength={64}
          pattern="[a-z0-9._\-]+"
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        {invitation.organisation === null && (
          <TextInput
            size="sm"
            label={t('organisation')}
            value={organisation}
            onChange={(event) => setOrganisation(event.currentTarget.value)}
            maxLength={200}
            autoComplete="organization"
            required={invitation.kind === 'first'}
          />
        )}
        <Radio.Group
          label={t('how')}
          value={way}
          onChange={(next) => setWay(next === 'passkey' ? 'passkey' : 'password')}
        >
          <Stack gap={8} mt={6}>
            {(['passkey', 'password'] as const).map((each) => (
              <div key={each} className={classes.way} data-checked={way === each || undefined}>
                <Radio
                  value={each}
                  label={t(`how_${each}`)}
                  description={t(`how_${each}_text`)}
                  disabled={each === 'passkey' && place !== 'fine'}
                />
                {each === 'passkey' && place === 'needs_name' && <PasskeyNeedsName token={token} />}
              </div>
            ))}
          </Stack>
        </Radio.Group>
        {way === 'password' && (
          <PasswordInput
            size="sm"
            label={t('password')}
            description={t('password_rule')}
            error={weakness ? own(`weak_${weakness}`) : null}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            minLength={12}
            maxLength={256}
            autoComplete="new-password"
            required
          />
        )}
        <Button type="submit" size="sm" loading={go.isPending}>
          {way === 'passkey' ? t('create_passkey') : t('go_on')}
        </Button>
      </Stack>
    </form>
  );
};
