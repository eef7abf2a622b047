import { Button, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { draftDesk } from './desk.ts';
import classes from './drafts.module.css';
import { type KnownCase, readKnownCases } from './known-cases.ts';
import { draftMessages } from './messages.ts';

/** A note for a case that was opened on this device before: what can be written of a case without network. */
export const NotePanel = () => {
  const t = useMessages(draftMessages);
  const tell = useTell();
  const [known, setKnown] = useState<readonly KnownCase[]>([]);
  const [caseId, setCaseId] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    void readKnownCases().then((cases) => {
      setKnown(cases);
      setCaseId((now) => now || (cases[0]?.id ?? ''));
    });
  }, []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found = known.find(({ id }) => id === caseId);
    if (!found || text.trim() === '') return;
    const work = {
      kind: 'act',
      caseId: found.id,
      caseNumber: found.number,
      action: { kind: 'noted', text: text.trim() },
      base: null,
    } as const;
    if (!(await draftDesk.keep(work))) return;
    setText('');
    tell(t('kept'));
  };
  return (
    <section className={`suar-panel ${classes.card}`} aria-labelledby="note-title">
      <form onSubmit={save}>
        <Stack gap="xs">
          <Title order={2} id="note-title">
            {t('note_title')}
          </Title>
          {known.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('note_none')}
            </Text>
          ) : (
            <>
              <NativeSelect
                label={t('note_case')}
                value={caseId}
                data={known.map(({ id, number, name }) => ({
                  value: id,
                  label: name ? t('case_named', { number, name }) : t('case_number', { number }),
                }))}
                onChange={(event) => setCaseId(event.currentTarget.value)}
              />
              <Textarea
                label={t('note_text')}
                autosize
                minRows={3}
                maxRows={14}
                maxLength={20_000}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
                dir="auto"
              />
              <Group justify="flex-end">
                <Button type="submit" disabled={text.trim() === ''}>
                  {t('note_keep')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      </form>
    </section>
  );
};
