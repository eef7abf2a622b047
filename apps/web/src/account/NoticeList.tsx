import { Anchor, Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import type { Notice } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { markNoticesSeen, useNotices, useOwnChange } from './own-api.ts';
import { ownMessages } from './own-messages.ts';

/** What the system tells this account: that something happened and when, never what it said. Opening the list marks all as seen. */
export const NoticeList = () => {
  const t = useMessages(ownMessages);
  const notices = useNotices();
  const { mutate: see } = useOwnChange(markNoticesSeen);
  const items = notices.data?.items ?? [];
  // Seen when one leaves, so that what is new stays marked while it is read.
  useEffect(() => () => see(undefined), [see]);
  return (
    <Stack gap="xs" component="section" aria-label={t('notices')}>
      <Title order={2}>{t('notices')}</Title>
      {notices.isError && <ErrorState error={notices.error} onRetry={() => void notices.refetch()} />}
      {notices.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('no_notices')}
        </Text>
      )}
      <List spacing="xs" listStyleType="none">
        {items.map((notice) => (
          <List.Item key={notice.id}>
            <NoticeLine notice={notice} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
};

const NoticeLine = ({ notice }: { notice: Notice }) => {
  const t = useMessages(ownMessages);
  const format = useFormat();
  return (
    <Group gap="xs" wrap="wrap">
      <Text size="sm" c="dimmed">
        {format.dateTime(notice.at)}
      </Text>
      <Text size="sm">{t(`notice_${notice.kind}`)}</Text>
      {!notice.seen && <Badge variant="outline">{t('notice_new')}</Badge>}
      {notice.kind === 'break_glass_opened' && (
        <Anchor size="sm" component={Link} to="/break-glass">
          {t('notice_review')}
        </Anchor>
      )}
      {notice.kind === 'clock_escalated' && (
        <Anchor size="sm" component={Link} to="/due?scope=escalated">
          {t('notice_see_escalated')}
        </Anchor>
      )}
      {notice.kind === 'break_glass_reviewed' && notice.subjectId && (
        <Anchor size="sm" component={Link} to={`/cases/${notice.subjectId}`}>
          {t('notice_open_case')}
        </Anchor>
      )}
    </Group>
  );
};
