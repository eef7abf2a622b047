import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useColleagues } from './api.ts';
import { CommentField } from './CommentField.tsx';
import { commentMessages } from './comment-messages.ts';
import { mentionedIn } from './mentions.ts';
import type { CaseDesk } from './use-case-desk.ts';

/** Words among colleagues about the case, newest first; a blind reader is shown none. */
export const Comments = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(commentMessages);
  const format = useFormat();
  const colleagues = useColleagues().data ?? [];
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const others = colleagues.filter(({ id, role }) => id !== desk.me && role !== 'analyst');
  const nameOf = (id: string) => desk.nameOf(id) ?? '…';
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '') return setMissing(true);
    const sent = await desk.act(
      {
        kind: 'commented',
        commentId: crypto.randomUUID(),
        text: text.trim(),
        mentions: mentionedIn(text, colleagues).filter((id) => id !== desk.me),
      },
      t('added'),
    );
    if (sent) setText('');
  };
  return (
    <section className="suar-panel" aria-label={t('comments')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('comments')}</h2>
      {desk.detail.blind !== null && (
        <Alert variant="outline" color="beacon" mb="xs">
          {t('blind')}
        </Alert>
      )}
      {desk.mayWork && desk.allows('commented') && (
        <form onSubmit={send}>
          <CommentField
            text={text}
            error={missing && text.trim() === '' ? t('needs_text') : null}
            colleagues={others}
            onChange={(next) => {
              setText(next);
              setMissing(false);
            }}
            onSend={() => void send()}
          />
          <Group justify="flex-end" gap="xs" mt={6}>
            <Text size="xs" c="dimmed">
              {t('hint')}
            </Text>
            <Button type="submit" loading={desk.busy}>
              {t('add')}
            </Button>
          </Group>
        </form>
      )}
      {desk.detail.blind === null && desk.detail.state.comments.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <Stack gap="sm" mt="xs">
        {desk.detail.state.comments.toReversed().map((comment) => (
          <div key={comment.id}>
            {comment.withdrawn ? (
              <Text size="sm" c="dimmed" fs="italic">
                {t('withdrawn_line', { name: nameOf(comment.by) })}
              </Text>
            ) : (
              <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {comment.text}
              </Text>
            )}
            <Group gap={8}>
              <Text size="xs" c="dimmed">
                {[
                  format.dateTime(comment.at),
                  nameOf(comment.by),
                  ...(comment.mentions.length > 0 && !comment.withdrawn
                    ? [t('calls', { names: comment.mentions.map(nameOf).join(', ') })]
                    : []),
                ].join(' · ')}
              </Text>
              {desk.mayWork && comment.by === desk.me && !comment.withdrawn && (
                <Button
                  variant="subtle"
                  aria-label={t('withdraw_one', { when: format.dateTime(comment.at) })}
                  onClick={() =>
                    void desk.act({ kind: 'comment_withdrawn', commentId: comment.id }, t('was_withdrawn'))
                  }
                >
                  {t('withdraw')}
                </Button>
              )}
            </Group>
          </div>
        ))}
      </Stack>
    </section>
  );
};
