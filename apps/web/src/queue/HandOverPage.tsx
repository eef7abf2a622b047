import { Button, Group, Skeleton, Text, TextInput } from '@mantine/core';
import type { CasesChanged, HandedOver } from '@suar/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { BackLink } from '../shell/common/BackLink.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay, useSession } from '../shell/session.ts';
import { undoHandOver, useHandOver, useOpenWork, useRenewWork, useSetLeave } from './api.ts';
import { HandOverList } from './HandOverList.tsx';
import { HeldTable } from './HeldTable.tsx';
import { handOverMessages } from './hand-over-messages.ts';
import { RefusedList } from './RefusedList.tsx';
import { SharingForm } from './SharingForm.tsx';
import { NEW_DRAFT, type SharingDraft } from './sharing-draft.ts';

type Told = { title: string; refused: CasesChanged['refused']; numbers: ReadonlyMap<string, number> };

/** All that somebody holds, handed over when they leave or are away, so that nothing is left that nobody holds. */
export const HandOverPage = () => {
  const t = useMessages(handOverMessages);
  const format = useFormat();
  const { id } = useParams({ from: '/app/hand-over/$id' });
  const held = useOpenWork(id);
  const handOver = useHandOver(id);
  const leave = useSetLeave(id);
  const renew = useRenewWork();
  const offerUndo = useOfferUndo();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const hasWorkPage = useMay('report.read');
  const own = useSession().data?.account?.id === id;
  const fresh: SharingDraft = own ? { ...NEW_DRAFT, reason: 'on_leave' } : NEW_DRAFT;
  const [draft, setDraft] = useState<SharingDraft>(fresh);
  const [until, setUntil] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const work = held.data;
  const tellRefused = (title: string, { refused, handOver: kept }: HandedOver) => {
    const numbers = new Map([
      ...(work?.cases ?? []).map(({ caseId, caseNumber }) => [caseId, caseNumber] as const),
      ...kept.cases.map(({ caseId, caseNumber }) => [caseId, caseNumber] as const),
    ]);
    setTold(refused.length > 0 ? { title, refused, numbers } : null);
  };
  const undo = async (handOverId: string) => {
    const outcome = await undoHandOver(handOverId);
    await renew();
    tellRefused(t('undo_refused'), outcome);
    return outcome;
  };
  const note = (day: string | null) =>
    leave.mutateAsync(day).then(() => tell(t(day ? 'leave_noted' : 'leave_ended')), tellFailure);
  return (
    <>
      <PageHeader
        title={work ? t('title', { name: work.displayName }) : '…'}
        lead={t('lead')}
        count={work?.cases.length}
        before={<BackLink to={hasWorkPage ? '/queues' : '/accounts'} label={t('back')} />}
      />
      {held.isPending && <Skeleton h={260} />}
      {held.isError && <ErrorState error={held.error} onRetry={() => void held.refetch()} />}
      {told && (
        <RefusedList
          title={told.title}
          refused={told.refused}
          numberOf={(caseId) => told.numbers.get(caseId)}
        />
      )}
      {work && (
        <>
          {work.status === 'suspended' && <Text size="sm">{t('status_suspended')}</Text>}
          <Group gap="xs" align="flex-end" mb="sm" mt="xs">
            <TextInput
              type="date"
              label={t('leave_until')}
              value={until || (work.awayUntil ?? '')}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
            <Button variant="default" disabled={until === ''} onClick={() => void note(until)}>
              {t('set_leave')}
            </Button>
            {work.awayUntil && (
              <Button
                variant="default"
                onClick={() => {
                  setUntil('');
                  void note(null);
                }}
              >
                {t('end_leave')}
              </Button>
            )}
            {work.awayUntil && <Text size="sm">{t('away', { day: format.day(work.awayUntil) })}</Text>}
          </Group>
          {work.cases.length + work.rescreens + work.sharedViews > 0 && (
            <SharingForm
              held={work}
              draft={draft}
              busy={handOver.isPending}
              onChange={setDraft}
              onSubmit={(input) =>
                handOver.mutateAsync(input).then((outcome) => {
                  setDraft(fresh);
                  tellRefused(t('some_refused'), outcome);
                  offerUndo({
                    message: t('handed', { count: outcome.done.length }),
                    undo: () => undo(outcome.handOver.id),
                  });
                }, tellFailure)
              }
            />
          )}
          <HeldTable held={work} draft={draft} onChange={setDraft} />
          <HandOverList
            handOvers={work.handOvers}
            onUndo={(handOverId) =>
              undo(handOverId).then(({ done }) => tell(t('undone', { count: done.length })), tellFailure)
            }
          />
        </>
      )}
    </>
  );
};
