import { Button, Group, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { COUNT_KINDS, type CountKind, type IncidentDetail, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useTellIncident } from './api.ts';
import { incidentMessages } from './messages.ts';
import { unaccounted } from './unaccounted.ts';

const NAMED = {
  present: 'count_no_case',
  home: 'count_home_not',
  without_passport: 'count_without',
  detained: 'count_held',
} as const satisfies Record<CountKind, keyof (typeof incidentMessages)['en']>;

const CountForm = ({ incidentId }: { incidentId: string }) => {
  const t = useMessages(incidentMessages);
  const words = useMessages(vocabularyMessages);
  const tell = useTell();
  const tellFailure = useTellFailure();
  const change = useTellIncident(incidentId);
  const [what, setWhat] = useState<CountKind>('present');
  const [number, setNumber] = useState<number | ''>('');
  const [source, setSource] = useState('');
  const [on, setOn] = useState(() => localDay(new Date()));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (number === '') return;
    change.mutate(
      { kind: 'count', input: { what, number, source, on } },
      {
        onSuccess: () => {
          tell(t('count_added'));
          setNumber('');
        },
        onError: tellFailure,
      },
    );
  };
  return (
    <form onSubmit={submit} aria-label={t('add_count')}>
      <Group gap="xs" align="end">
        <NativeSelect
          label={t('count_what')}
          value={what}
          data={COUNT_KINDS.map((value) => ({ value, label: words(`headCount.${value}`) }))}
          onChange={(event) => setWhat(COUNT_KINDS.find((one) => one === event.currentTarget.value) ?? what)}
        />
        <NumberInput
          label={t('count_number')}
          required
          w={90}
          min={0}
          max={100_000}
          value={number}
          onChange={(value) => setNumber(typeof value === 'number' ? value : '')}
        />
        <TextInput
          label={t('count_source')}
          required
          maxLength={300}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('count_on')}
          required
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          {t('add_count')}
        </Button>
      </Group>
    </form>
  );
};

/** Numbers as police, embassy and others report them, beside those counted here, and who is behind the difference. */
export const CountPanel = ({ detail }: { detail: IncidentDetail }) => {
  const t = useMessages(incidentMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const mayWork = useMay('case.work');
  const change = useTellIncident(detail.incident.id);
  const difference = (number: number) =>
    number === 0
      ? t('difference_none')
      : number > 0
        ? t('difference_missing', { count: number })
        : t('difference_more', { count: -number });
  return (
    <section className="suar-panel incident-panel" aria-labelledby="incident-counts">
      <h2 id="incident-counts" className="incident-head">
        {t('counts')}
      </h2>
      <Text size="sm" c="dimmed">
        {t('counts_lead')}
      </Text>
      <ul className="incident-list">
        {COUNT_KINDS.map((what) => {
          const behind = unaccounted(what, detail.members);
          return (
            <li key={what}>
              <Text size="sm">
                {words(`headCount.${what}`)}: <strong>{format.number(detail.counted[what] ?? 0)}</strong>{' '}
                {t('counted_here')}
              </Text>
              {detail.counts
                .filter((count) => count.what === what)
                .map((count) => (
                  <Group key={count.id} gap={6}>
                    <Text size="sm" dir="auto">
                      {t('reported_by', {
                        number: format.number(count.number),
                        source: count.source,
                        on: format.day(count.on),
                      })}
                      {' · '}
                      <Text span fw={count.difference === 0 ? 400 : 700}>
                        {difference(count.difference)}
                      </Text>
                    </Text>
                    {mayWork && (
                      <Button
                        variant="subtle"
                        aria-label={`${t('remove')}: ${words(`headCount.${what}`)}, ${count.source}, ${format.day(count.on)}`}
                        onClick={() =>
                          change.mutate(
                            { kind: 'withdraw_count', countId: count.id },
                            { onSuccess: () => tell(t('count_removed')), onError: tellFailure },
                          )
                        }
                      >
                        {t('remove')}
                      </Button>
                    )}
                  </Group>
                ))}
              {behind.length > 0 && (
                <details>
                  <summary>
                    <Text size="xs" span>
                      {t(NAMED[what])}: {t('names_show', { count: behind.length })}
                    </Text>
                  </summary>
                  <ul className="incident-names">
                    {behind.map((member) => (
                      <li key={member.personId} dir="auto">
                        {member.personName ?? t('unnamed')}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
      {mayWork && <CountForm incidentId={detail.incident.id} />}
    </section>
  );
};
