import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { FACT_FIELDS, type FactField, type IncidentDetail, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useTellIncident } from './api.ts';
import { incidentMessages } from './messages.ts';

const FactForm = ({ incidentId, onDone }: { incidentId: string; onDone: () => void }) => {
  const t = useMessages(incidentMessages);
  const words = useMessages(vocabularyMessages);
  const tell = useTell();
  const change = useTellIncident(incidentId);
  const [field, setField] = useState<FactField>('compound_name');
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [on, setOn] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { kind: 'fact', input: { field, text, source, on: on || null } },
      {
        onSuccess: () => {
          tell(t('fact_added'));
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} aria-label={t('add_fact')}>
      <Stack gap="xs">
        {change.error && <ErrorState error={change.error} />}
        <NativeSelect
          label={t('fact_field')}
          value={field}
          data={FACT_FIELDS.map((value) => ({ value, label: words(`fact.${value}`) }))}
          onChange={(event) =>
            setField(FACT_FIELDS.find((one) => one === event.currentTarget.value) ?? field)
          }
        />
        <Textarea
          label={t('fact_text')}
          required
          autosize
          minRows={2}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group grow gap="xs">
          <TextInput
            label={t('fact_source')}
            required
            maxLength={300}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('fact_on')}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        </Group>
        <FormActions onCancel={onDone} submit={t('save')} busy={change.isPending} />
      </Stack>
    </form>
  );
};

/** What is true for everybody who was there, with who says so; a fact that fell stays in sight, struck out. */
export const FactPanel = ({ detail }: { detail: IncidentDetail }) => {
  const t = useMessages(incidentMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const mayWork = useMay('case.work');
  const change = useTellIncident(detail.incident.id);
  const [adding, setAdding] = useState(false);
  const [taking, setTaking] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const withdraw = (event: FormEvent) => {
    event.preventDefault();
    if (taking === null) return;
    change.mutate(
      { kind: 'withdraw_fact', factId: taking, reason },
      {
        onSuccess: () => {
          tell(t('fact_gone'));
          setTaking(null);
        },
        onError: tellFailure,
      },
    );
  };
  return (
    <section className="suar-panel incident-panel" aria-labelledby="incident-facts">
      <h2 id="incident-facts" className="incident-head">
        {t('facts')}
      </h2>
      <Text size="sm" c="dimmed">
        {t('facts_lead')}
      </Text>
      {detail.facts.length === 0 && (
        <Text size="sm" mt="xs">
          {t('facts_none')}
        </Text>
      )}
      <ul className="incident-list">
        {detail.facts.map((fact) => (
          <li key={fact.id} data-withdrawn={fact.withdrawn !== null}>
            <Text size="xs" c="dimmed">
              {words(`fact.${fact.field}`)}
              {fact.on && ` · ${format.day(fact.on)}`}
            </Text>
            <strong dir="auto">{fact.text}</strong>
            <Text size="xs" c="dimmed" dir="auto">
              {t('fact_by', { source: fact.source, by: fact.by, when: format.day(fact.at) })}
            </Text>
            {fact.diverging > 0 && <Text size="xs">{t('fact_diverging', { count: fact.diverging })}</Text>}
            {fact.withdrawn ? (
              <Text size="xs" dir="auto">
                {t('fact_withdrawn', {
                  by: fact.withdrawn.by,
                  when: format.day(fact.withdrawn.at),
                  reason: fact.withdrawn.reason,
                })}
              </Text>
            ) : (
              mayWork && (
                <Button
                  variant="subtle"
                  aria-label={`${t('withdraw')}: ${words(`fact.${fact.field}`)}, ${fact.text.slice(0, 60)}`}
                  onClick={() => {
                    setReason('');
                    setTaking(fact.id);
                  }}
                >
                  {t('withdraw')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {mayWork &&
        (adding ? (
          <FactForm incidentId={detail.incident.id} onDone={() => setAdding(false)} />
        ) : (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('add_fact')}
          </Button>
        ))}
      <Modal
        opened={taking !== null}
        onClose={() => setTaking(null)}
        title={t('withdraw_fact')}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <form onSubmit={withdraw}>
          <Stack gap="sm">
            <Text size="sm">{t('withdraw_lead')}</Text>
            <Textarea
              label={t('withdraw_reason')}
              required
              data-autofocus
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={() => setTaking(null)}>
                {t('cancel')}
              </Button>
              <Button type="submit" color="red" loading={change.isPending}>
                {t('withdraw')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </section>
  );
};
