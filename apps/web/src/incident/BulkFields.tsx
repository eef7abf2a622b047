import { Group, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { REPATRIATION_STEPS, STEP_STATES } from '@suar/core';
import { useColleagues, useIncidents } from '../case/api.ts';
import { repatriationMessages } from '../repatriation/messages.ts';
import { useMessages } from '../shell/locale.tsx';
import type { BulkDraft } from './bulk-draft.ts';
import { bulkMessages } from './bulk-messages.ts';

interface BulkFieldsProps {
  draft: BulkDraft;
  onChange: (part: Partial<BulkDraft>) => void;
}

const Assignee = ({ draft, onChange }: BulkFieldsProps) => {
  const t = useMessages(bulkMessages);
  const colleagues = useColleagues();
  return (
    <NativeSelect
      label={t('assignee')}
      value={draft.assigneeId}
      data={[
        { value: '', label: t('nobody') },
        ...(colleagues.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
      ]}
      onChange={(event) => onChange({ assigneeId: event.currentTarget.value })}
    />
  );
};

const Incidents = ({ draft, onChange }: BulkFieldsProps) => {
  const t = useMessages(bulkMessages);
  const incidents = useIncidents();
  return (
    <NativeSelect
      label={t('incident')}
      value={draft.incidentId}
      data={[
        { value: '', label: t('no_incident') },
        ...(incidents.data ?? []).map(({ id, number, title }) => ({
          value: id,
          label: `${number} · ${title}`,
        })),
      ]}
      onChange={(event) => onChange({ incidentId: event.currentTarget.value })}
    />
  );
};

/** The fields of the act that is chosen. */
export const BulkFields = ({ draft, onChange }: BulkFieldsProps) => {
  const t = useMessages(bulkMessages);
  const steps = useMessages(repatriationMessages);
  switch (draft.what) {
    case 'assigned':
      return <Assignee draft={draft} onChange={onChange} />;
    case 'task_added':
      return (
        <Group gap="xs" align="end">
          <TextInput
            label={t('task')}
            maxLength={500}
            value={draft.text}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('due')}
            value={draft.dueOn}
            onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
          />
          <Assignee draft={draft} onChange={onChange} />
        </Group>
      );
    case 'priority_set':
      return (
        <Switch
          label={t('urgent')}
          checked={draft.urgent}
          onChange={(event) => onChange({ urgent: event.currentTarget.checked })}
        />
      );
    case 'stage':
      return (
        <Group gap="xs" align="end">
          <NativeSelect
            label={t('step')}
            value={draft.step}
            data={REPATRIATION_STEPS.map((value) => ({ value, label: steps(`step_${value}`) }))}
            onChange={(event) =>
              onChange({
                step: REPATRIATION_STEPS.find((one) => one === event.currentTarget.value) ?? draft.step,
              })
            }
          />
          <NativeSelect
            label={t('state')}
            value={draft.state}
            data={STEP_STATES.map((value) => ({ value, label: steps(`state_${value}`) }))}
            onChange={(event) =>
              onChange({ state: STEP_STATES.find((one) => one === event.currentTarget.value) ?? draft.state })
            }
          />
          <TextInput
            type="date"
            label={t('on')}
            required
            value={draft.on}
            onChange={(event) => onChange({ on: event.currentTarget.value })}
          />
        </Group>
      );
    case 'incident_set':
      return <Incidents draft={draft} onChange={onChange} />;
    case 'noted':
      return (
        <Textarea
          label={t('note')}
          autosize
          minRows={2}
          maxLength={20_000}
          value={draft.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
      );
    case 'open':
      return null;
  }
};
