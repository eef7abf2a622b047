import { Button, Group, Text, Title } from '@mantine/core';
import type { DraftDevice } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiGet, apiSend, isUnreached } from '../shell/api.ts';
import { Confirm } from '../shell/common/Confirm.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useSession } from '../shell/session.ts';
import classes from './drafts.module.css';
import { draftMessages } from './messages.ts';

const KEY = ['devices'] as const;

/** The devices that hold drafts: one's own, and everybody's for those who may give a lost one up. */
export const DeviceList = () => {
  const t = useMessages(draftMessages);
  const format = useFormat();
  const client = useQueryClient();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const own = useSession().data?.account?.id;
  const [leaving, setLeaving] = useState<DraftDevice | null>(null);
  const devices = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => apiGet<{ items: DraftDevice[] }>('/devices', {}, signal),
    retry: false,
  });
  const destroy = useMutation({
    mutationFn: (id: string) => apiSend<void>('DELETE', `/devices/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <section className={`suar-panel ${classes.card}`} aria-labelledby="devices-title">
      <Title order={2} id="devices-title">
        {t('devices_title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('devices_lead')}
      </Text>
      {devices.isError && !devices.data && isUnreached(devices.error) && (
        <Text size="sm">{t('devices_unreached')}</Text>
      )}
      {devices.isError && !isUnreached(devices.error) && <ErrorState error={devices.error} />}
      {devices.data?.items.length === 0 && <Text size="sm">{t('devices_none')}</Text>}
      <ul className={classes.list}>
        {devices.data?.items.map((device) => (
          <li key={device.id}>
            <Group justify="space-between" gap="xs" wrap="nowrap">
              <div>
                <Text size="sm">
                  {device.name || t('device_unnamed')}
                  {device.accountId !== own && ` · ${device.owner}`}
                </Text>
                <Text size="xs" c="dimmed">
                  {device.destroyedAt
                    ? t('device_gone', { at: format.dateTime(device.destroyedAt) })
                    : t('device_seen', { at: format.dateTime(device.seenAt) })}
                </Text>
              </div>
              {device.destroyedAt === null && (
                <Button variant="default" onClick={() => setLeaving(device)}>
                  {t('device_destroy')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      <Confirm
        opened={leaving !== null}
        title={t('device_destroy_title')}
        text={t('device_destroy_text')}
        confirmLabel={t('device_destroy')}
        danger
        busy={destroy.isPending}
        onConfirm={() =>
          leaving &&
          destroy.mutate(leaving.id, {
            onSuccess: () => tell(t('device_destroyed')),
            onError: tellFailure,
            onSettled: () => setLeaving(null),
          })
        }
        onClose={() => setLeaving(null)}
      />
    </section>
  );
};
