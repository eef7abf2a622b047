import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import type { CampaignLine } from '@suar/core';
import { useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { campaignMessages } from './campaign-messages.ts';
import { useCampaignName } from './campaign-name.ts';

type Props = { id: string; busy: boolean; onJoin: (other: string) => void; onClose: () => void };

/** Says that a campaign and another are one. */
export const JoinDialog = ({ id, busy, onJoin, onClose }: Props) => {
  const t = useMessages(campaignMessages);
  const shell = useMessages(shellMessages);
  const nameOf = useCampaignName();
  const list = useCursorList<CampaignLine>('/campaigns', { limit: 200 });
  const others = list.rows.filter((one) => one.id !== id);
  const [chosen, setChosen] = useState('');
  const other = chosen || others[0]?.id;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('join_title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('join_text')}</Text>
        <NativeSelect
          label={t('join_which')}
          value={other ?? ''}
          data={others.map((one) => ({
            value: one.id,
            label: `${one.number} · ${nameOf(one)} (${one.lures})`,
          }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {shell('cancel')}
          </Button>
          <Button disabled={!other} loading={busy} onClick={() => other && onJoin(other)}>
            {t('join_do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
