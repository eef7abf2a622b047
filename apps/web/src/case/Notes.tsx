import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { accessMessages } from '../access/messages.ts';
import { draftMessages } from '../drafts/messages.ts';
import { useCaseDrafts } from '../drafts/use-drafts.ts';
import { useTyped } from '../drafts/use-typed.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { caseMessages } from './messages.ts';
import type { CaseDesk } from './use-case-desk.ts';

/** Adds a note and shows those that stand, newest first. What was typed stays when the server refuses. */
export const Notes = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(caseMessages);
  const access = useMessages(accessMessages);
  const format = useFormat();
  const [text, setText] = useState('');
  const [health, setHealth] = useState(false);
  const [missing, setMissing] = useState(false);
  const draftWord = useMessages(draftMessages);
  useTyped(`note ${desk.detail.line.id}`, text, text.trim() === '', setText);
  const waiting = useCaseDrafts(desk.detail.line.id).flatMap(({ id, state, writtenAt, work: { action } }) =>
    action.kind === 'noted' ? [{ id, state, writtenAt, text: action.text }] : [],
  );
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '') setMissing(true);
    else if (
      await desk.act(
        { kind: 'noted', text: text.trim(), ...(health ? { about: 'health' } : {}) },
        t('note_added'),
      )
    ) {
      setText('');
      setHealth(false);
    }
  };
  const notes = desk.detail.timeline
    .filter((entry) => entry.kind === 'noted' && !entry.undone)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <section className="suar-panel" aria-label={t('notes')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('notes')}</h2>
      {desk.mayWork && desk.allows('noted') && (
        <form onSubmit={save}>
          <Textarea
            aria-label={t('note')}
            placeholder={t('note_words_hint')}
            autosize
            minRows={3}
            maxRows={14}
            maxLength={20_000}
            value={text}
            error={missing && text.trim() === '' ? t('needs_text') : null}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setMissing(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
            }}
          />
          <Checkbox
            mt={6}
            label={access('about_health')}
            description={access('about_health_text')}
            checked={health}
            onChange={(event) => setHealth(event.currentTarget.checked)}
          />
          <Group justify="flex-end" gap="xs" mt={6}>
            <Text size="xs" c="dimmed">
              {t('note_hint')}
            </Text>
            <Button type="submit" loading={desk.busy}>
              {t('save')}
            </Button>
          </Group>
        </form>
      )}
      {notes.length === 0 && waiting.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('no_notes')}
        </Text>
      )}
      <Stack gap="sm" mt="xs">
        {waiting.toReversed().map((note) => (
          <div key={note.id}>
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {note.text}
            </Text>
            <Text size="xs" fw={600}>
              {draftWord(`state_${note.state}`)} · {format.dateTime(note.writtenAt)} ·{' '}
              <Link to="/drafts">{draftWord('title')}</Link>
            </Text>
          </div>
        ))}
        {notes.map((note) => (
          <div key={note.seq ?? note.at}>
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {note.text ?? access('not_shown_note')}
            </Text>
            <Text size="xs" c="dimmed">
              {[
                format.dateTime(note.at),
                ...(note.actor ? [note.actor] : []),
                ...(note.detail.about === 'health' ? [access('health_note')] : []),
              ].join(' · ')}
            </Text>
          </div>
        ))}
      </Stack>
    </section>
  );
};
