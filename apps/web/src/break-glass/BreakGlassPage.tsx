import { Anchor, Badge, Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import type { BreakGlassLine } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { asList, type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { useMay } from '../shell/session.ts';
import { useBreakGlassList, useEndBreakGlass, useReviewBreakGlass } from './api.ts';
import { breakGlassMessages } from './messages.ts';

const FINDINGS = ['justified', 'not_justified'] as const;

/** Every breaking of the glass with its reason, what was read under it, and its review. */
export const BreakGlassPage = () => {
  const t = useMessages(breakGlassMessages);
  const format = useFormat();
  const list = useBreakGlassList();
  const end = useEndBreakGlass();
  const reviews = useMay('case.legal_review');
  const tellFailure = useTellFailure();
  const [reviewing, setReviewing] = useState<BreakGlassLine | null>(null);
  const columns: Column<BreakGlassLine>[] = [
    {
      key: 'case',
      header: t('column_case'),
      width: '110px',
      card: 'title',
      cell: (line) => (
        <Anchor size="sm" component={Link} to={`/cases/${line.caseId}`}>
          {t('case_number', { number: line.caseNumber })}
        </Anchor>
      ),
    },
    { key: 'who', header: t('column_who'), width: 'minmax(120px, 1fr)', cell: (line) => line.account },
    {
      key: 'when',
      header: t('column_when'),
      width: 'minmax(150px, 1fr)',
      cell: (line) => (
        <Stack gap={0}>
          <Text size="sm">{format.dateTime(line.openedAt)}</Text>
          <Text size="xs" c="dimmed">
            {line.endedAt
              ? t('ended_early', { at: format.dateTime(line.endedAt) })
              : t('until', { at: format.dateTime(line.expiresAt) })}
          </Text>
        </Stack>
      ),
    },
    { key: 'reason', header: t('column_reason'), width: 'minmax(180px, 2fr)', cell: (line) => line.reason },
    {
      key: 'readings',
      header: t('column_readings'),
      width: '100px',
      cell: (line) => t('readings', { count: line.readings }),
    },
    {
      key: 'review',
      header: t('column_review'),
      width: 'minmax(160px, 1fr)',
      cell: (line) => (
        <Review
          line={line}
          reviews={reviews}
          onReview={() => setReviewing(line)}
          onEnd={() => end.mutate(line.id, { onError: tellFailure })}
        />
      ),
    },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <DataTable
        label={t('title')}
        columns={columns}
        list={{
          ...asList(list.data?.items ?? []),
          loading: list.isPending,
          error: list.error,
          retry: () => void list.refetch(),
        }}
        rowKey={(line) => line.id}
        rowLabel={(line) => t('case_number', { number: line.caseNumber })}
        empty={<EmptyState title={t('empty')} text={t('empty_text')} />}
      />
      {reviewing && <ReviewDialog line={reviewing} onClose={() => setReviewing(null)} />}
    </>
  );
};

type ReviewProps = { line: BreakGlassLine; reviews: boolean; onReview: () => void; onEnd: () => void };
const Review = ({ line, reviews, onReview, onEnd }: ReviewProps) => {
  const t = useMessages(breakGlassMessages);
  if (line.finding)
    return (
      <Stack gap={0}>
        <Badge variant="outline" color={line.finding === 'justified' ? 'green' : 'red'}>
          {t(line.finding)}
        </Badge>
        <Text size="xs" c="dimmed">
          {[line.reviewedBy, line.remark].filter(Boolean).join(': ')}
        </Text>
      </Stack>
    );
  const open = !line.endedAt && new Date(line.expiresAt) > new Date();
  return (
    <Group gap="xs">
      <Badge variant="outline">{t('waits')}</Badge>
      {line.own && open && (
        <Button variant="default" size="compact-xs" onClick={onEnd}>
          {t('end')}
        </Button>
      )}
      {reviews && !line.own && (
        <Button variant="default" size="compact-xs" onClick={onReview}>
          {t('review')}
        </Button>
      )}
      {line.own && (
        <Text size="xs" c="dimmed">
          {t('own')}
        </Text>
      )}
    </Group>
  );
};

const ReviewDialog = ({ line, onClose }: { line: BreakGlassLine; onClose: () => void }) => {
  const t = useMessages(breakGlassMessages);
  const shell = useMessages(shellMessages);
  const review = useReviewBreakGlass();
  const [finding, setFinding] = useState<(typeof FINDINGS)[number] | null>(null);
  const [remark, setRemark] = useState('');
  return (
    <Modal opened onClose={onClose} title={t('review')} closeButtonProps={{ 'aria-label': shell('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (finding) review.mutate({ id: line.id, finding, remark }, { onSuccess: onClose });
        }}
      >
        <Stack gap="md">
          {review.error && <ErrorState error={review.error} />}
          <Text size="sm">{line.reason}</Text>
          <Radio.Group
            label={t('finding')}
            value={finding}
            onChange={(next) => setFinding(FINDINGS.find((each) => each === next) ?? null)}
            required
          >
            <Group mt={6}>
              {FINDINGS.map((each) => (
                <Radio key={each} value={each} label={t(each)} />
              ))}
            </Group>
          </Radio.Group>
          <Textarea
            label={t('remark')}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={2}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {shell('cancel')}
            </Button>
            <Button type="submit" disabled={!finding} loading={review.isPending}>
              {t('record')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
