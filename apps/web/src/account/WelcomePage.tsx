import { Alert, Loader } from '@mantine/core';
import { type SessionState, vocabularyMessages } from '@suar/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useEnterSession } from '../shell/session.ts';
import { lookAtInvitation } from './api.ts';
import { DoorFrame } from './DoorFrame.tsx';
import { doorMessages } from './messages.ts';
import { NewcomerForm } from './NewcomerForm.tsx';
import { SecondFactorStep } from './SecondFactorStep.tsx';
import { useFragmentToken } from './use-fragment-token.ts';

/** What an invitation's link opens: who one will be, and the choice of how to sign in. */
export const WelcomePage = () => {
  const t = useMessages(doorMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const token = useFragmentToken();
  const enter = useEnterSession();
  const [factor, setFactor] = useState<{ secret: string; uri: string } | null>(null);
  const [finished, setFinished] = useState(false);
  const invitation = useQuery({
    queryKey: ['invitation', token !== null],
    queryFn: () => lookAtInvitation(token ?? ''),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (finished) return <Navigate to="/" replace />;
  const finish = async (session: SessionState) => {
    await enter(session);
    setFinished(true);
  };
  const lead = invitation.data && (
    <>
      {invitation.data.kind === 'first'
        ? t('welcome_first')
        : t('welcome_invited', { role: words(`role.${invitation.data.role}`) })}{' '}
      {t('expires', { at: format.dateTime(invitation.data.expiresAt) })}
    </>
  );
  return (
    <DoorFrame title={t('welcome')} lead={lead}>
      {token === null && <Alert variant="outline">{t('no_token')}</Alert>}
      {token !== null && invitation.isPending && <Loader />}
      {invitation.isError && (
        <ErrorState error={invitation.error} onRetry={() => void invitation.refetch()} />
      )}
      {token !== null && invitation.data && !factor && (
        <NewcomerForm token={token} invitation={invitation.data} onFactor={setFactor} onSession={finish} />
      )}
      {token !== null && factor && (
        <SecondFactorStep token={token} factor={factor} onBack={() => setFactor(null)} onSession={finish} />
      )}
    </DoorFrame>
  );
};
