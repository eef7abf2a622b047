import { Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { INCIDENT_KINDS, type IncidentInput, vocabularyMessages } from '@suar/core';
import type { z } from 'zod';
import { useMessages } from '../shell/locale.tsx';
import { openCaseMessages } from './open-case-messages.ts';

export type NewIncident = z.input<typeof IncidentInput>;

interface NewIncidentFieldsProps {
  incident: NewIncident;
  onChange: (incident: NewIncident) => void;
}

/** The few things known of a new incident; only its name is required. */
export const NewIncidentFields = ({ incident, onChange }: NewIncidentFieldsProps) => {
  const t = useMessages(openCaseMessages);
  const words = useMessages(vocabularyMessages);
  const change = (part: Partial<NewIncident>) => onChange({ ...incident, ...part });
  return (
    <Stack gap="xs" pl="sm" style={{ borderInlineStart: '2px solid var(--suar-edge)' }}>
      <TextInput
        label={t('incident_title')}
        required
        value={incident.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Group gap="xs" grow>
        <NativeSelect
          label={t('incident_kind')}
          value={incident.kind}
          data={INCIDENT_KINDS.map((kind) => ({ value: kind, label: words(`incident.${kind}`) }))}
          onChange={(event) => change({ kind: event.currentTarget.value as NewIncident['kind'] })}
        />
        <TextInput
          label={t('incident_place')}
          value={incident.place ?? ''}
          onChange={(event) => change({ place: event.currentTarget.value || null })}
        />
      </Group>
      <Group gap="xs" grow>
        <TextInput
          type="date"
          label={t('incident_day')}
          value={incident.happenedOn ?? ''}
          onChange={(event) => change({ happenedOn: event.currentTarget.value || null })}
        />
        <NumberInput
          label={t('incident_heads')}
          min={0}
          max={100_000}
          value={incident.headCount ?? ''}
          onChange={(value) => change({ headCount: typeof value === 'number' ? value : null })}
        />
      </Group>
    </Stack>
  );
};
