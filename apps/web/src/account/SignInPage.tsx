import { Alert, Button, Divider, Loader, Stack, Text } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { Navigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useEnterSession, useSession } from '../shell/session.ts';
import { signInWithLink, signInWithPasskey } from './api.ts';
import { DoorFrame } from './DoorFrame.tsx';
import { doorMessages } from './messages.ts';
import { goToIdentity } from './own-api.ts';
import { PasskeyNeedsName } from './PasskeyNeedsName.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { passkeyPlace } from './passkey-place.ts';
import { RecoveryForm } from './RecoveryForm.tsx';
import { useFragmentToken } from './use-fragment-token.ts';

/** Signing in: by a one-time link at once, else by passkey, else by password and code; then back to where one was. */
export const SignInPage = () => {
  const t = useMessages(doorMessages);
  const { back, identity } = useSearch({ strict: false });
  const session = useSession();
  const enter = useEnterSession();
  const token = useFragmentToken();
  const place = passkeyPlace();
  const [entering, setEntering] = useState(token !== null);
  const [linkFailed, setLinkFailed] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [stopped, setStopped] = useState(false);
  const asked = useRef(false);
  useEffect(() => {
    if (!token || asked.current) return;
    asked.current = true;
    signInWithLink(token)
      .then(enter, () => setLinkFailed(true))
      .finally(() => setEntering(false));
  }, [token, enter]);
  const byPasskey = async () => {
    setError(null);
    setStopped(false);
    setEntering(true);
    try {
      await enter(await signInWithPasskey());
    } catch (cause) {
      // The browser's own refusals carry English texts for developers; ours says it in the page's language.
      if (cause instanceof Error && cause.name !== 'ApiError') setStopped(true);
      else setError(cause);
    } finally {
      setEntering(false);
    }
  };
  if (session.data?.account && !entering) return <Navigate to={back ?? '/'} replace />;
  return (
    <DoorFrame title={t('sign_in')} lead={t('sign_in_lead')}>
      {entering && token && !linkFailed ? (
        <Stack align="center" py="lg" gap="sm" role="status">
          <Loader />
          <Text size="sm">{t('entering')}</Text>
        </Stack>
      ) : (
        <Stack gap="md">
          {linkFailed && (
            <Alert color="red" variant="outline" role="alert">
              {t('link_used')}
            </Alert>
          )}
          {stopped && (
            <Alert color="red" variant="outline" role="alert">
              {t('passkey_stopped')}
            </Alert>
          )}
          {identity === 'refused' && (
            <Alert color="red" variant="outline" role="alert">
              {t('identity_refused')}
            </Alert>
          )}
          {error !== null && <ErrorState error={error} />}
          {place === 'fine' && (
            <>
              <Button
                size="md"
                leftSection={<IconFingerprint size={20} aria-hidden="true" />}
                loading={entering}
                onClick={byPasskey}
              >
                {t('with_passkey')}
              </Button>
              <Text size="xs" c="dimmed" ta="center">
                {t('passkey_hint')}
              </Text>
            </>
          )}
          {place === 'needs_name' && <PasskeyNeedsName token={null} />}
          {session.data?.identityProvider && (
            <Button variant="default" onClick={() => goToIdentity(false).catch(setError)}>
              {t('with_identity', { provider: session.data.identityProvider })}
            </Button>
          )}
          {place !== 'unsupported' && <Divider label={t('or')} />}
          <PasswordForm />
          <RecoveryForm />
        </Stack>
      )}
    </DoorFrame>
  );
};
