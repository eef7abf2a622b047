import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { markMentions, useMentions } from './api.ts';
import { workMessages } from './messages.ts';

const SHOWN = 20;

/** Who called the reader to which case; opening one marks it as read. */
export const MentionPanel = () => {
  const t = useMessages(workMessages);
  const format = useFormat();
  const client = useQueryClient();
  const tellFailure = useTellFailure();
  const mentions = useMentions();
  const items = mentions.data?.items ?? [];
  const unread = items.filter(({ readAt }) => readAt === null);
  const mark = (commentIds: readonly string[]) => {
    if (commentIds.length === 0) return;
    markMentions(commentIds).then(() => client.invalidateQueries({ queryKey: ['work'] }), tellFailure);
  };
  return (
    <section className="suar-panel" aria-label={t('for_you')} style={{ padding: 12 }}>
      <Group justify="space-between">
        <h2 style={{ margin: 0, fontSize: 15 }}>{t('for_you')}</h2>
        {unread.length > 0 && (
          <Button variant="subtle" onClick={() => mark(unread.map(({ commentId }) => commentId))}>
            {t('mark_all')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {t('for_you_lead')}
      </Text>
      {mentions.data && items.length === 0 && (
        <Text size="sm" mt="xs">
          {t('nobody_called')}
        </Text>
      )}
      <Stack gap={6} mt="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.slice(0, SHOWN).map(({ commentId, caseId, caseNumber, by, at, readAt }) => (
          <li key={commentId}>
            <Link
              to="/cases/$id"
              params={{ id: caseId }}
              search={{ tab: 'work' }}
              onClick={() => readAt === null && mark([commentId])}
            >
              <Text span size="sm" fw={readAt === null ? 600 : 400}>
                {t('called', { by, number: String(caseNumber) })}
              </Text>
            </Link>{' '}
            {readAt === null && <Badge variant="outline">{t('unread')}</Badge>}
            <Text size="xs" c="dimmed">
              {format.dateTime(at)}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
};
