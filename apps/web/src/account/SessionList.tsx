import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { SessionLine } from '@suar/core';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { endSession, useOwnChange, useSessions } from './own-api.ts';
import { ownMessages } from './own-messages.ts';

const WAYS = ['passkey', 'password', 'recovery', 'identity', 'link'] as const;

/** The sessions of this account, each with device, coarse place and last use, and the ways to end them. */
export const SessionList = () => {
  const t = useMessages(ownMessages);
  const sessions = useSessions();
  const end = useOwnChange(endSession);
  const tell = useTell();
  const tellFailure = useTellFailure();
  const items = sessions.data?.items ?? [];
  const stop = (id: string | null) =>
    end.mutate(id, {
      onSuccess: () => tell(t(id ? 'session_ended' : 'ended_others')),
      onError: tellFailure,
    });
  return (
    <Stack gap="sm" component="section" aria-label={t('sessions')}>
      <Group justify="space-between">
        <Title order={2}>{t('sessions')}</Title>
        {items.length > 1 && (
          <Button variant="default" loading={end.isPending} onClick={() => stop(null)}>
            {t('end_others')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" maw={760}>
        {t('sessions_lead')}
      </Text>
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {items.map((session) => (
        <SessionCard key={session.id} session={session} onEnd={() => stop(session.id)} />
      ))}
    </Stack>
  );
};

const SessionCard = ({ session, onEnd }: { session: SessionLine; onEnd: () => void }) => {
  const t = useMessages(ownMessages);
  const format = useFormat();
  const device = session.device || t('unknown_device');
  const way = WAYS.find((each) => each === session.way);
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" wrap="wrap" gap="xs">
        <Stack gap={2}>
          <Group gap="xs">
            <Text size="sm" fw={600}>
              {device}
            </Text>
            {session.current && <Badge variant="outline">{t('this_session')}</Badge>}
          </Group>
          <Text size="xs" c="dimmed">
            {[networkName(session.network, t), ...(way ? [t(`way_${way}`)] : [])].join(' · ')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('last_used', { at: format.dateTime(session.lastUsedAt) })}
          </Text>
        </Stack>
        {!session.current && (
          <Button variant="default" size="compact-sm" aria-label={t('end_of', { device })} onClick={onEnd}>
            {t('end')}
          </Button>
        )}
      </Group>
    </Paper>
  );
};

const networkName = (
  network: string,
  t: (key: 'network_loopback' | 'network_office' | 'network_unknown') => string,
): string => {
  if (network === 'loopback' || network === 'office') return t(`network_${network}`);
  return network || t('network_unknown');
};
