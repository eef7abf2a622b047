import { Badge, Button, Group, NativeSelect, Skeleton, Text } from '@mantine/core';
import { type Provider, SERVICES, type Service, vocabularyMessages } from '@suar/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useProviders } from './api.ts';
import { serviceMessages } from './messages.ts';
import { PlaceBars } from './PlaceBars.tsx';
import { ProviderForm } from './ProviderForm.tsx';
import './service.css';

/** The directory of organisations and services, kept by supervisors. */
export const ServicesPage = () => {
  const t = useMessages(serviceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const found = useProviders();
  const mayManage = useMay('provider.manage');
  const [service, setService] = useState<Service | null>(null);
  const [editing, setEditing] = useState<Provider | 'new' | null>(null);
  const providers = (found.data ?? []).filter(
    ({ services }) => service === null || services.includes(service),
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayManage && (
            <Button leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setEditing('new')}>
              {t('add')}
            </Button>
          )
        }
      />
      <NativeSelect
        label={t('filter')}
        maw={280}
        mb="sm"
        value={service ?? ''}
        data={[
          { value: '', label: t('any') },
          ...SERVICES.map((value) => ({ value, label: words(`service.${value}`) })),
        ]}
        onChange={(event) =>
          setService(SERVICES.find((value) => value === event.currentTarget.value) ?? null)
        }
      />
      {found.isPending && <Skeleton h={200} />}
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && providers.length === 0 && (
        <div className="suar-panel">
          <EmptyState title={t('empty_title')} text={t('empty_text')} />
        </div>
      )}
      <ul className="provider-list">
        {providers.map((provider) => (
          <li key={provider.id} className="suar-panel service-panel">
            <Group justify="space-between" wrap="nowrap" align="start" gap="xs">
              <h2 dir="auto">{provider.name}</h2>
              {mayManage && (
                <Button
                  variant="subtle"
                  aria-label={t('change_named', { name: provider.name })}
                  onClick={() => setEditing(provider)}
                >
                  {t('change')}
                </Button>
              )}
            </Group>
            {!provider.active && (
              <Badge variant="outline" color="beacon">
                {t('inactive')}
              </Badge>
            )}
            <Text size="sm" dir="auto">
              {[provider.place, provider.country ? format.country(provider.country) : null]
                .filter(Boolean)
                .join(', ')}
            </Text>
            <Text size="sm">{provider.services.map((one) => words(`service.${one}`)).join(' · ')}</Text>
            {provider.contact && (
              <Text size="sm" c="dimmed" dir="auto">
                {provider.contact}
              </Text>
            )}
            {provider.note && (
              <Text size="xs" c="dimmed" dir="auto">
                {provider.note}
              </Text>
            )}
            <PlaceBars places={provider.places} />
          </li>
        ))}
      </ul>
      {editing && (
        <ProviderForm provider={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
};
