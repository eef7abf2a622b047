import { Alert, Button, Group, Stack, Switch, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTyped } from '../drafts/use-typed.ts';
import { CountrySelect } from '../shell/common/CountrySelect.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { type TakenReport, useFormReport } from './api.ts';
import { type Draft, newDraft, newPerson, saysSomething, toFormReport, withNewKeys } from './form-draft.ts';
import classes from './intake.module.css';
import { intakeMessages } from './messages.ts';
import { PersonFields } from './PersonFields.tsx';
import { TakenIn } from './TakenIn.tsx';

/** Taking in by a form: what was said, and what is known of each person, one thing a line. */
export const FormPanel = () => {
  const t = useMessages(intakeMessages);
  const [open, { toggle, open: show }] = useDisclosure(false);
  const [draft, setDraft] = useState<Draft>(newDraft);
  const [taken, setTaken] = useState<TakenReport | null>(null);
  const send = useFormReport();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const ready = saysSomething(draft);
  useTyped('form', draft, !ready, (kept) => {
    setDraft(withNewKeys(kept));
    show();
  });
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="form-title">
      <Group justify="space-between" gap="sm">
        <div>
          <Title order={2} id="form-title">
            {t('form')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('form_lead')}
          </Text>
        </div>
        <Button variant="default" onClick={toggle} aria-expanded={open}>
          {t(open ? 'form_close' : 'form_open')}
        </Button>
      </Group>
      {taken && (
        <Alert variant="outline" color="ink" role="status" mt="sm">
          <TakenIn report={taken} />
        </Alert>
      )}
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!ready) return;
            send.mutate(toFormReport(draft), {
              onSuccess: (report) => {
                setTaken(report);
                setDraft(newDraft());
              },
            });
          }}
        >
          <Stack gap="sm" mt="sm">
            {send.isError && <ErrorState error={send.error} />}
            <Textarea
              label={t('form_text')}
              size="sm"
              autosize
              minRows={4}
              maxRows={14}
              value={draft.text}
              maxLength={100_000}
              onChange={(event) => change({ text: event.currentTarget.value })}
              dir="auto"
            />
            <div className={classes.pair}>
              <TextInput
                label={t('source')}
                placeholder={t('source_hint')}
                value={draft.source}
                maxLength={200}
                onChange={(event) => change({ source: event.currentTarget.value })}
              />
              <TextInput
                type="date"
                label={t('form_dated')}
                value={draft.datedOn}
                onChange={(event) => change({ datedOn: event.currentTarget.value })}
              />
              <CountrySelect
                label={t('country')}
                placeholder={t('country_unknown')}
                value={draft.country}
                onChange={(country) => change({ country })}
              />
            </div>
            {draft.persons.map((person, index) => (
              <PersonFields
                key={person.key}
                number={index + 1}
                person={person}
                onChange={(next) =>
                  change({ persons: draft.persons.map((each) => (each.key === person.key ? next : each)) })
                }
                onRemove={
                  draft.persons.length > 1
                    ? () => change({ persons: draft.persons.filter((each) => each.key !== person.key) })
                    : null
                }
              />
            ))}
            <Group justify="space-between" gap="sm">
              <Button
                variant="default"
                leftSection={<IconUserPlus size={16} aria-hidden="true" />}
                onClick={() => change({ persons: [...draft.persons, newPerson()] })}
              >
                {t('add_person')}
              </Button>
              <Switch
                size="sm"
                color="beacon.6"
                label={t('form_urgent')}
                checked={draft.urgent}
                onChange={(event) => change({ urgent: event.currentTarget.checked })}
              />
            </Group>
            <Group justify="flex-end" gap="sm">
              {!ready && (
                <Text size="xs" c="dimmed">
                  {t('form_needs')}
                </Text>
              )}
              <Button type="submit" size="sm" loading={send.isPending} disabled={!ready}>
                {t('form_send')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </section>
  );
};
