import { Alert, Button, Group, Kbd, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTyped } from '../drafts/use-typed.ts';
import { CountrySelect } from '../shell/common/CountrySelect.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { type TakenReport, usePasteReport } from './api.ts';
import classes from './intake.module.css';
import { intakeMessages } from './messages.ts';
import { TakenIn } from './TakenIn.tsx';

/** Taking in a pasted text; afterwards the field is free for the next one. */
export const PastePanel = () => {
  const t = useMessages(intakeMessages);
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [country, setCountry] = useState<string | null>(null);
  const [taken, setTaken] = useState<TakenReport | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const paste = usePasteReport();
  useTyped('paste', { text, source, country }, text.trim() === '', (kept) => {
    setText(kept.text);
    setSource(kept.source);
    setCountry(kept.country);
  });
  useShortcuts(t('title'), [
    { keys: 'n', label: t('paste'), run: () => field.current?.focus() },
    { keys: 'Ctrl+Enter', label: t('paste_key') },
  ]);
  const send = () => {
    if (!text.trim() || paste.isPending) return;
    paste.mutate(
      { text, ...(source.trim() ? { source: source.trim() } : {}), ...(country ? { country } : {}) },
      {
        onSuccess: (report) => {
          setTaken(report);
          setText('');
          field.current?.focus();
        },
      },
    );
  };
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="paste-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="sm">
          <Title order={2} id="paste-title">
            {t('paste')}
          </Title>
          {taken && (
            <Alert variant="outline" color="ink" role="status" withCloseButton={false}>
              <TakenIn report={taken} />
            </Alert>
          )}
          {paste.isError && <ErrorState error={paste.error} />}
          <Textarea
            ref={field}
            label={t('paste_label')}
            placeholder={t('paste_hint')}
            size="md"
            minRows={9}
            maxRows={20}
            autosize
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                send();
              }
            }}
            dir="auto"
          />
          <div className={classes.pair}>
            <TextInput
              label={t('source')}
              placeholder={t('source_hint')}
              value={source}
              maxLength={200}
              onChange={(event) => setSource(event.currentTarget.value)}
            />
            <CountrySelect
              label={t('country')}
              placeholder={t('country_unknown')}
              value={country}
              onChange={setCountry}
            />
          </div>
          <Group justify="flex-end" gap="sm">
            <Kbd visibleFrom="sm">Ctrl + Enter</Kbd>
            <Button type="submit" size="sm" loading={paste.isPending} disabled={!text.trim()}>
              {t('paste_send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
};
