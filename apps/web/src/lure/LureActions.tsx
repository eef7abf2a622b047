import { Button } from '@mantine/core';
import type { Lure, LureStatus } from '@suar/core';
import { IconCheck, IconEyeCheck, IconMessageReport, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Confirm } from '../shell/common/Confirm.tsx';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { useLureDeed } from './api.ts';
import { lureMessages } from './messages.ts';

/** An analyst's word on a lure, each with undo and a key; and the way to intake. */
export const LureActions = ({ lure }: { lure: Lure }) => {
  const t = useMessages(lureMessages);
  const mayJudge = useMay('lure.judge');
  const mayReport = useMay('report.read');
  const deed = useLureDeed(lure.id);
  const offerUndo = useOfferUndo();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const [asking, setAsking] = useState(false);
  const judge = async (status: LureStatus) => {
    const before = lure.status;
    if (status === before) return;
    try {
      await deed.mutateAsync({ deed: 'status', status });
      offerUndo({
        message: t(`told_${status}`),
        undo: () => deed.mutateAsync({ deed: 'status', status: before }),
      });
    } catch (refusal) {
      tellFailure(refusal);
    }
  };
  useShortcuts(
    t('title', { number: lure.number }),
    mayJudge
      ? [
          { keys: 'y', label: t('confirm'), run: () => void judge('confirmed') },
          { keys: 'x', label: t('set_aside'), run: () => void judge('set_aside') },
          { keys: 'r', label: t('mark_read'), run: () => void judge('read') },
        ]
      : [],
  );
  const passOn = async () => {
    try {
      await deed.mutateAsync({ deed: 'pass_on' });
      tell(t('passed_on'));
    } catch (refusal) {
      tellFailure(refusal);
    } finally {
      setAsking(false);
    }
  };
  return (
    <>
      {mayJudge && lure.kind !== 'plea' && lure.status !== 'confirmed' && (
        <Button
          leftSection={<IconCheck size={14} aria-hidden="true" />}
          loading={deed.isPending}
          onClick={() => void judge('confirmed')}
        >
          {t('confirm')}
        </Button>
      )}
      {mayJudge && lure.status !== 'set_aside' && (
        <Button
          variant="default"
          leftSection={<IconX size={14} aria-hidden="true" />}
          onClick={() => void judge('set_aside')}
        >
          {t('set_aside')}
        </Button>
      )}
      {mayJudge && (
        <Button
          variant="default"
          leftSection={<IconEyeCheck size={14} aria-hidden="true" />}
          onClick={() => void judge(lure.status === 'new' ? 'read' : 'new')}
        >
          {t(lure.status === 'new' ? 'mark_read' : 'mark_new')}
        </Button>
      )}
      {lure.reportId
        ? mayReport && (
            <Link to="/reports/$id" params={{ id: lure.reportId }}>
              {t('open_report')}
            </Link>
          )
        : mayJudge && (
            <Button
              variant={lure.kind === 'plea' ? 'filled' : 'default'}
              leftSection={<IconMessageReport size={14} aria-hidden="true" />}
              onClick={() => setAsking(true)}
            >
              {t('pass_on')}
            </Button>
          )}
      <Confirm
        opened={asking}
        title={t('pass_on_title')}
        text={t('pass_on_text')}
        confirmLabel={t('pass_on')}
        busy={deed.isPending}
        onConfirm={() => void passOn()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
