import { Alert, Button, Group, Kbd, Progress, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { splitAdverts, type TakenLures } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import classes from '../intake/intake.module.css';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { useTakeLures } from './api.ts';
import { feedMessages } from './messages.ts';

/** Taking in pasted adverts, one or many; afterwards the field is free for the next ones. */
export const PasteAdverts = () => {
  const t = useMessages(feedMessages);
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [day, setDay] = useState('');
  const [done, setDone] = useState(0);
  const [taken, setTaken] = useState<TakenLures | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const take = useTakeLures(setDone);
  const adverts = useMemo(() => splitAdverts(text), [text]);
  useShortcuts(t('title'), [{ keys: 'Ctrl+Enter', label: t('paste_key') }]);
  const send = () => {
    if (adverts.length === 0 || take.isPending) return;
    setDone(0);
    take.mutate(
      adverts.map((advert) => ({
        text: advert,
        ...(source.trim() ? { source: source.trim() } : {}),
        ...(day ? { seenAt: day } : {}),
      })),
      {
        onSuccess: (result) => {
          setTaken(result);
          setText('');
          field.current?.focus();
        },
      },
    );
  };
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="adverts-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="sm">
          <Title order={2} id="adverts-title">
            {t('paste')}
          </Title>
          {taken && <WhatCame taken={taken} />}
          {take.isError && <ErrorState error={take.error} />}
          <Textarea
            ref={field}
            label={t('paste_label')}
            placeholder={t('paste_hint')}
            size="md"
            minRows={7}
            maxRows={16}
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
              maxLength={2000}
              onChange={(event) => setSource(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={t('seen_on')}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          </div>
          {take.isPending && adverts.length > 1 && (
            <div>
              <Progress value={(done / adverts.length) * 100} animated aria-label={t('paste')} />
              <Text size="xs" c="dimmed">
                {t('paste_sending', { done, total: adverts.length })}
              </Text>
            </div>
          )}
          <Group justify="flex-end" gap="sm">
            <Kbd visibleFrom="sm">Ctrl + Enter</Kbd>
            <Button type="submit" size="sm" loading={take.isPending} disabled={adverts.length === 0}>
              {t('paste_send', { count: Math.max(1, adverts.length) })}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
};

const WhatCame = ({ taken }: { taken: TakenLures }) => {
  const t = useMessages(feedMessages);
  const format = useFormat();
  const mayRead = useMay('lure.read');
  const mayReport = useMay('report.read');
  const count = (outcome: TakenLures['taken'][number]['outcome']) =>
    taken.taken.filter((one) => one.outcome === outcome).length;
  const refused = new Set(taken.refused.map(({ index }) => index)).size;
  const said = (
    [
      ['taken_new', count('new')],
      ['taken_again', count('seen_again')],
      ['taken_known', count('known')],
      ['taken_refused', refused],
    ] as const
  ).filter(([, n]) => n > 0);
  const pleas = taken.taken.filter(({ kind }) => kind === 'plea');
  const only = taken.taken.length === 1 ? taken.taken[0] : undefined;
  return (
    <Alert variant="outline" color={pleas.length > 0 ? 'beacon' : 'ink'} role="status">
      <Stack gap={4}>
        <Text size="sm">{said.map(([key, n]) => t(key, { count: n })).join(', ')}</Text>
        {pleas.length > 0 && (
          <Text size="sm" fw={600}>
            {t('taken_passed', { count: pleas.length })}
          </Text>
        )}
        {taken.refused.length > 0 && (
          <ul style={{ margin: 0, paddingInlineStart: 18, fontSize: 13 }} lang="en">
            {taken.refused.map(({ index, path, message }) => (
              <li key={path}>
                {t('advert', { number: format.number(index + 1) })}, {path.split('.').at(-1)}: {message}
              </li>
            ))}
          </ul>
        )}
        <Group gap="md">
          {only && mayRead && (
            <Link to="/lures/$id" params={{ id: only.id }}>
              {t('open_first')}
            </Link>
          )}
          {only?.reportId && mayReport && (
            <Link to="/reports/$id" params={{ id: only.reportId }}>
              {t('open_report')}
            </Link>
          )}
        </Group>
      </Stack>
    </Alert>
  );
};
