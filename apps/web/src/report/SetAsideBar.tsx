import { Button, Group, Text } from '@mantine/core';
import type { ReportLine } from '@suar/core';
import { IconArchive } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { changeReport } from './api.ts';
import { reportListMessages } from './messages.ts';

interface SetAsideBarProps {
  rows: readonly ReportLine[];
  selected: ReadonlySet<string>;
  onDone: () => void;
}

/** Sets the chosen reports aside; undo gives each the status that it had. */
export const SetAsideBar = ({ rows, selected, onDone }: SetAsideBarProps) => {
  const t = useMessages(reportListMessages);
  const client = useQueryClient();
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const [busy, setBusy] = useState(false);
  const chosen = rows.filter((row) => selected.has(row.id) && row.status !== 'set_aside');
  const renew = () => client.invalidateQueries({ queryKey: ['reports'] });
  const setAside = async () => {
    setBusy(true);
    const outcomes = await Promise.allSettled(
      chosen.map((row) => changeReport(row.id, { status: 'set_aside' })),
    );
    const done = chosen.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    const refusal = outcomes.find((outcome) => outcome.status === 'rejected');
    await renew();
    setBusy(false);
    onDone();
    if (refusal) tellFailure(refusal.reason);
    if (done.length === 0) return;
    offerUndo({
      message: t('set_aside_done', { count: done.length }),
      undo: async () => {
        await Promise.all(done.map((row) => changeReport(row.id, { status: row.status })));
        await renew();
      },
    });
  };
  return (
    <Group gap="xs" mb="xs" role="status">
      <Text size="sm">{t('selected', { count: selected.size })}</Text>
      <Button
        leftSection={<IconArchive size={14} aria-hidden="true" />}
        loading={busy}
        disabled={chosen.length === 0}
        onClick={() => void setAside()}
      >
        {t('set_aside_selected', { count: chosen.length })}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('clear_selection')}
      </Button>
    </Group>
  );
};
