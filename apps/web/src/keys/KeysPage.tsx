import { Badge, Button, Progress, Stack, Text, Title } from '@mantine/core';
import type { KeyState } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../shell/api.ts';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { keyMessages } from './messages.ts';

const KEY = ['keys'];

/** The ring keys, what each wraps, and rotating them. */
export const KeysPage = () => {
  const t = useMessages(keyMessages);
  const format = useFormat();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const client = useQueryClient();
  const state = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => apiGet<KeyState>('/keys', {}, signal),
    refetchInterval: ({ state: { data } }) => (data?.rotation && !data.rotation.endedAt ? 1000 : false),
  });
  const act = useMutation({
    mutationFn: (what: 'rotation' | 'retirement') => apiSend<KeyState>('POST', `/keys/${what}`),
    onSuccess: (next) => {
      client.setQueryData(KEY, next);
      tell(t('done'));
    },
    onError: tellFailure,
  });
  const ring = state.data?.ring ?? [];
  const rotation = state.data?.rotation;
  const total = Math.max(1, rotation?.total ?? 1);
  const turned = Math.min(rotation?.done ?? 0, rotation?.total ?? 0);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {ring.length > 1 && (
              <Button variant="default" loading={act.isPending} onClick={() => act.mutate('retirement')}>
                {t('retire')}
              </Button>
            )}
            <Button loading={act.isPending} onClick={() => act.mutate('rotation')}>
              {t('rotate')}
            </Button>
          </>
        }
      />
      {state.isError && <ErrorState error={state.error} onRetry={() => void state.refetch()} />}
      <Stack gap="sm">
        {rotation && (
          <div className="suar-panel" style={{ padding: '12px 16px' }} aria-live="polite">
            <Text size="sm">
              {rotation.endedAt
                ? t('ended', { when: format.dateTime(rotation.endedAt) })
                : t('progress', { done: turned, total: rotation.total })}
            </Text>
            {!rotation.endedAt && <Progress mt={6} value={(100 * turned) / total} aria-label={t('rotate')} />}
          </div>
        )}
        {ring.map((key) => (
          <div key={key.id} className="suar-panel" style={{ padding: '12px 16px' }}>
            <Title order={2} size="h4">
              {t('ring_key', { id: key.id })} {key.current && <Badge variant="outline">{t('current')}</Badge>}
            </Title>
            <Text size="sm">
              {t(`holder_${key.holder}`)} · {t('wraps', { count: key.dataKeys })}
            </Text>
          </div>
        ))}
        {state.data && state.data.destroyed > 0 && (
          <Text size="sm" c="dimmed">
            {t('destroyed', { count: state.data.destroyed })}
          </Text>
        )}
      </Stack>
    </>
  );
};
