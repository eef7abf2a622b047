import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useColleagues } from '../case/api.ts';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useShareCase, useShares } from './api.ts';
import { accessMessages } from './messages.ts';

/** To which liaison officers a case is referred: they read who it is about and how far it is, until it is closed. */
export const SharePanel = ({ caseId }: { caseId: string }) => {
  const t = useMessages(accessMessages);
  const format = useFormat();
  const shares = useShares(caseId).data?.items ?? [];
  const share = useShareCase(caseId);
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const colleagues = useColleagues().data ?? [];
  const liaisons = colleagues.filter(
    ({ id, role }) => role === 'liaison' && !shares.some(({ accountId }) => accountId === id),
  );
  const [chosen, setChosen] = useState('');
  const set = (accountId: string, name: string, shared: boolean) =>
    share.mutateAsync({ accountId, shared }).then(() => {
      setChosen('');
      offerUndo({
        message: t(shared ? 'referred_done' : 'taken_back', { name }),
        undo: () => share.mutateAsync({ accountId, shared: !shared }),
      });
    }, tellFailure);
  const named = liaisons.find(({ id }) => id === chosen);
  return (
    <section className="suar-panel" aria-label={t('refer')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('refer')}</h2>
      <Text size="sm" c="dimmed">
        {t('refer_text')}
      </Text>
      <Stack gap={6} mt="xs">
        {shares.map((each) => (
          <Group key={each.accountId} justify="space-between" gap="xs">
            <Text size="sm">
              {t('referred_to', { name: each.displayName, by: each.by, at: format.day(each.at) })}
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void set(each.accountId, each.displayName, false)}
            >
              {t('take_back')}
            </Button>
          </Group>
        ))}
      </Stack>
      {liaisons.length > 0 && (
        <Group gap="xs" mt="xs" align="end">
          <NativeSelect
            label={t('liaison')}
            value={chosen}
            data={[
              { value: '', label: '–' },
              ...liaisons.map(({ id, displayName }) => ({ value: id, label: displayName })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button
            disabled={!named}
            loading={share.isPending}
            onClick={() => named && void set(named.id, named.displayName, true)}
          >
            {t('do_refer')}
          </Button>
        </Group>
      )}
      {liaisons.length === 0 && shares.length === 0 && (
        <Text size="sm" mt="xs">
          {t('no_liaison')}
        </Text>
      )}
    </section>
  );
};
