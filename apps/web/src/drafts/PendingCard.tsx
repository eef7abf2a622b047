import { Badge, Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fromFormReport } from '../intake/form-draft.ts';
import { useOfferUndo } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { DifferenceView } from './DifferenceView.tsx';
import { draftDesk } from './desk.ts';
import { titleOf, wordsOf } from './draft-words.ts';
import classes from './drafts.module.css';
import { draftMessages } from './messages.ts';
import type { PendingDraft } from './types.ts';

const COLOURS = { waiting: 'gray', refused: 'red', differs: 'beacon' } as const;

/** One draft that has not arrived: what it is, why not, and what can be done about it. */
export const PendingCard = ({ draft }: { draft: PendingDraft }) => {
  const t = useMessages(draftMessages);
  const format = useFormat();
  const offerUndo = useOfferUndo();
  const navigate = useNavigate();
  const [editing, setEditing] = useState<string | null>(null);
  const { id, work, state, problems, attempts } = draft;
  const discard = async () => {
    const discarded = await draftDesk.discard(id);
    if (discarded) offerUndo({ message: t('discarded'), undo: () => draftDesk.restore(discarded) });
  };
  const putBack = async () => {
    if (work.kind === 'paste') {
      const { text, source = '', country = null } = work.report;
      await draftDesk.remember('paste', { text, source, country });
    } else if (work.kind === 'form') await draftDesk.remember('form', fromFormReport(work.report));
    else return;
    // Only when the words lie in the form are they taken from here.
    await draftDesk.discard(id);
    await navigate({ to: '/take-in' });
  };
  const isNote = work.kind === 'act' && work.action.kind === 'noted';
  const known = problems.some(({ path }) => path === 'idempotency-key');
  return (
    <li className={`suar-panel ${classes.card}`}>
      <Group justify="space-between" gap="xs">
        <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {titleOf(t, work)}
        </Text>
        <Badge color={COLOURS[state]} variant="outline" c="var(--mantine-color-text)">
          {t(`state_${state}`)}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed">
        {t('written', { at: format.dateTime(draft.writtenAt) })}
        {attempts > 0 && ` · ${t('tried', { count: attempts })}`}
      </Text>
      {editing === null && wordsOf(work) !== '' && (
        <Text size="sm" mt={6} dir="auto" className={classes.words}>
          {wordsOf(work)}
        </Text>
      )}
      {problems.length > 0 && (
        <List size="sm" lang="en" mt={6} role="alert">
          {problems.map(({ path, message }) => (
            <List.Item key={`${path} ${message}`}>
              {path}: {message}
            </List.Item>
          ))}
        </List>
      )}
      {state === 'differs' && <DifferenceView draft={draft} />}
      {editing !== null && work.kind === 'act' && (
        <Stack gap={6} mt={6}>
          <Textarea
            label={t('correct_label')}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={20_000}
            value={editing}
            onChange={(event) => setEditing(event.currentTarget.value)}
            dir="auto"
          />
        </Stack>
      )}
      <Group justify="flex-end" gap="xs" mt="xs">
        <Button
          variant="subtle"
          onClick={() => void discard()}
          {...(attempts > 0 ? { title: t('discard_sent_hint') } : {})}
        >
          {t('discard')}
        </Button>
        {isNote && editing === null && state === 'refused' && (
          <Button variant="default" onClick={() => setEditing(wordsOf(work))}>
            {t('correct')}
          </Button>
        )}
        {(work.kind === 'paste' || work.kind === 'form') && state === 'refused' && (
          <Button variant="default" onClick={() => void putBack()}>
            {t('put_back')}
          </Button>
        )}
        {state === 'refused' && (
          <Button
            disabled={editing !== null && editing.trim() === ''}
            onClick={() => {
              const text = editing?.trim();
              setEditing(null);
              if (known) void draftDesk.renew(id);
              else if (text && work.kind === 'act')
                void draftDesk.correct(id, { ...work, action: { kind: 'noted', text } });
              else void draftDesk.correct(id);
            }}
          >
            {t(known ? 'send_as_new' : 'send_again')}
          </Button>
        )}
      </Group>
    </li>
  );
};
