import { Group, Modal, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { INCIDENT_KINDS, type Incident, type IncidentInput, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { CountrySelect } from '../shell/common/CountrySelect.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useKeepIncident } from './api.ts';
import { incidentMessages } from './messages.ts';

type Draft = z.input<typeof IncidentInput>;
const EMPTY: Draft = {
  kind: 'raid',
  title: '',
  country: null,
  place: null,
  happenedOn: null,
  endedOn: null,
  headCount: null,
};

interface IncidentFormProps {
  /** The incident to change; null to make one. */
  incident: Incident | null;
  onKept: (incident: Incident) => void;
  onClose: () => void;
}

/** What, where and when an incident was. */
export const IncidentForm = ({ incident, onKept, onClose }: IncidentFormProps) => {
  const t = useMessages(incidentMessages);
  const words = useMessages(vocabularyMessages);
  const tell = useTell();
  const keep = useKeepIncident(incident?.id ?? null);
  const [draft, setDraft] = useState<Draft>(incident ?? EMPTY);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, title, country, place, happenedOn, endedOn, headCount } = draft;
    keep.mutate(
      { kind, title, country, place, happenedOn, endedOn: endedOn ?? null, headCount },
      {
        onSuccess: (kept) => {
          tell(t('saved'));
          onKept(kept);
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={incident ? t('change') : t('make')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          {keep.error && <ErrorState error={keep.error} />}
          <TextInput
            label={t('name')}
            required
            maxLength={300}
            data-autofocus
            value={draft.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('kind')}
            value={draft.kind}
            data={INCIDENT_KINDS.map((kind) => ({ value: kind, label: words(`incident.${kind}`) }))}
            onChange={(event) => {
              const chosen = INCIDENT_KINDS.find((kind) => kind === event.currentTarget.value);
              if (chosen) change({ kind: chosen });
            }}
          />
          <CountrySelect
            label={t('country')}
            value={draft.country}
            onChange={(country) => change({ country })}
          />
          <TextInput
            label={t('place')}
            maxLength={200}
            value={draft.place ?? ''}
            onChange={(event) => change({ place: event.currentTarget.value || null })}
          />
          <Group grow gap="xs">
            <TextInput
              type="date"
              label={t('from')}
              value={draft.happenedOn ?? ''}
              onChange={(event) => change({ happenedOn: event.currentTarget.value || null })}
            />
            <TextInput
              type="date"
              label={t('to')}
              min={draft.happenedOn ?? undefined}
              value={draft.endedOn ?? ''}
              onChange={(event) => change({ endedOn: event.currentTarget.value || null })}
            />
          </Group>
          <NumberInput
            label={t('heads')}
            min={0}
            max={100_000}
            value={draft.headCount ?? ''}
            onChange={(value) => change({ headCount: typeof value === 'number' ? value : null })}
          />
          <FormActions onCancel={onClose} submit={t('save')} busy={keep.isPending} />
        </Stack>
      </form>
    </Modal>
  );
};
