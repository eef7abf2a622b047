import { Badge, Button, Group, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import {
  FINDINGS,
  type Finding,
  type Rescreen,
  STANDARDS,
  type StandardOfProof,
  screeningMessages,
} from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useSession } from '../shell/session.ts';
import { ActForm, Choice } from './ActForm.tsx';
import { useRescreening, useRescreens } from './api.ts';
import { auditMessages } from './audit-messages.ts';

const FindingForm = ({ rescreen, onDone }: { rescreen: Rescreen; onDone: () => void }) => {
  const t = useMessages(auditMessages);
  const word = useMessages(screeningMessages);
  const tellFailure = useTellFailure();
  const { finish } = useRescreening();
  const [finding, setFinding] = useState<Finding | null>(null);
  const [standard, setStandard] = useState<StandardOfProof | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (!finding || !standard || reasons.trim() === '') return;
    finish.mutate(
      { id: rescreen.id, finding, standard, reasons: reasons.trim() },
      { onSuccess: onDone, onError: tellFailure },
    );
  };
  return (
    <ActForm
      title={t('rescreen_record')}
      submit={t('rescreen_record')}
      busy={finish.isPending}
      onSubmit={submit}
    >
      <Choice
        label={t('rescreen_finding')}
        codes={FINDINGS}
        word={(code) => word(`finding.${code}`)}
        value={finding}
        error={tried && !finding ? t('needs') : null}
        onChange={setFinding}
      />
      <Choice
        label={t('rescreen_standard')}
        codes={STANDARDS}
        word={(code) => word(`standard.${code}`)}
        value={standard}
        error={tried && !standard ? t('needs') : null}
        onChange={setStandard}
      />
      <Textarea
        label={t('rescreen_reasons')}
        required
        autosize
        minRows={4}
        maxLength={20_000}
        value={reasons}
        error={tried && reasons.trim() === '' ? t('needs') : null}
        onChange={(event) => setReasons(event.currentTarget.value)}
      />
    </ActForm>
  );
};

const RescreenCard = ({ rescreen, own }: { rescreen: Rescreen; own: boolean }) => {
  const t = useMessages(auditMessages);
  const word = useMessages(screeningMessages);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { result } = rescreen;
  return (
    <article className="suar-panel act-form">
      <Group justify="space-between" gap="xs">
        <div>
          <h2>{t('rescreen_case', { number: rescreen.caseNumber })}</h2>
          <Text size="xs" c="dimmed">
            {[
              t('rescreen_assigned', { when: format.day(rescreen.assignedAt) }),
              own ? '' : t('rescreen_for', { name: rescreen.screener }),
              t('seed', { seed: rescreen.seed }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {result === null && !own && <Badge color="gray">{t('rescreen_waiting')}</Badge>}
        {result === null && own && (
          <Group gap="xs">
            <Link to="/cases/$id" params={{ id: rescreen.caseId }}>
              {t('rescreen_open')}
            </Link>
            {!open && (
              <Button variant="default" onClick={() => setOpen(true)}>
                {t('rescreen_record')}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {result === null && own && open && <FindingForm rescreen={rescreen} onDone={() => setOpen(false)} />}
      {result && (
        <>
          <Text size="sm">
            <Link to="/cases/$id" params={{ id: rescreen.caseId }}>
              {word(`finding.${result.finding}`)}
            </Link>{' '}
            · {word(`standard.${result.standard}`)} ·{' '}
            {result.agrees
              ? t('rescreen_agrees')
              : t('rescreen_differs', { first: word(`finding.${result.first}`) })}
            {result.reopened && ` · ${t('rescreen_reopened')}`}
          </Text>
          {result.reasons && (
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {result.reasons}
            </Text>
          )}
        </>
      )}
    </article>
  );
};

/** The cases that one is to screen again, those that wait first; for auditors everybody's as well. */
export const RescreenList = () => {
  const t = useMessages(auditMessages);
  const rescreens = useRescreens();
  const me = useSession().data?.account?.id;
  if (rescreens.error) return <ErrorState error={rescreens.error} onRetry={() => void rescreens.refetch()} />;
  if (!rescreens.data) return <Skeleton h={200} />;
  const waitsFirst = (items: readonly Rescreen[]) =>
    items.toSorted((a, b) => Number(a.result !== null) - Number(b.result !== null));
  const own = waitsFirst(rescreens.data.filter(({ screenerId }) => screenerId === me));
  const others = waitsFirst(rescreens.data.filter(({ screenerId }) => screenerId !== me));
  return (
    <Stack gap="sm" maw={820}>
      <Text size="sm">{t('rescreens_lead')}</Text>
      {own.length === 0 && <EmptyState title={t('rescreens_none')} text={t('rescreens_none_text')} />}
      {own.map((rescreen) => (
        <RescreenCard key={rescreen.id} rescreen={rescreen} own />
      ))}
      {others.length > 0 && <h2 className="lane-part">{t('rescreens_all')}</h2>}
      {others.map((rescreen) => (
        <RescreenCard key={rescreen.id} rescreen={rescreen} own={false} />
      ))}
    </Stack>
  );
};
