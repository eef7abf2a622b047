import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { COUNTRY_CODES } from '@suar/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { createIncident, openCases, useColleagues, useIncidents } from './api.ts';
import { type NewIncident, NewIncidentFields } from './NewIncidentFields.tsx';
import { openCaseMessages } from './open-case-messages.ts';

export interface CasePerson {
  personId: string;
  name: string;
}

interface OpenCaseDialogProps {
  persons: readonly CasePerson[];
  country: string | null;
  onClose: () => void;
}

const NEW = 'new';
const NO_INCIDENT: NewIncident = {
  kind: 'other',
  title: '',
  country: null,
  place: null,
  happenedOn: null,
  headCount: null,
};

/** Opens one case for each chosen person, at once for a whole group; goes to the case when it is one. */
export const OpenCaseDialog = ({ persons, country: proposed, onClose }: OpenCaseDialogProps) => {
  const t = useMessages(openCaseMessages);
  const format = useFormat();
  const tell = useTell();
  const client = useQueryClient();
  const navigate = useNavigate();
  const colleagues = useColleagues();
  const incidents = useIncidents();
  const [chosen, setChosen] = useState(persons.map((person) => person.personId));
  const [country, setCountry] = useState(proposed ?? '');
  const [incidentId, setIncidentId] = useState('');
  const [incident, setIncident] = useState(NO_INCIDENT);
  const [assigneeId, setAssigneeId] = useState('');
  const [note, setNote] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const open = async () => {
    const made =
      incidentId === NEW
        ? (await createIncident({ ...incident, country: country || null })).id
        : incidentId || null;
    return openCases({
      personIds: chosen,
      country: country || null,
      incidentId: made,
      assigneeId: assigneeId || null,
      note,
    });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const { items } = await open();
      for (const queryKey of [['cases'], ['persons'], ['reports'], ['figures'], ['incidents']])
        void client.invalidateQueries({ queryKey });
      tell(t('open_case_done', { count: items.length }));
      onClose();
      const [first] = items;
      if (first && items.length === 1) await navigate({ to: '/cases/$id', params: { id: first.id } });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  const countries = COUNTRY_CODES.map((code) => ({ value: code, label: format.country(code) })).sort((a, b) =>
    a.label.localeCompare(b.label),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('open_case_title')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit} onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('open_case_lead')}
          </Text>
          {error !== null && <ErrorState error={error} />}
          <Checkbox.Group label={t('open_case_persons')} value={chosen} onChange={setChosen}>
            <Stack gap={4} mt={4}>
              {persons.map((person) => (
                <Checkbox
                  key={person.personId}
                  value={person.personId}
                  label={<span dir="auto">{person.name}</span>}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect
            label={t('open_case_country')}
            value={country}
            data={[{ value: '', label: t('unknown_country') }, ...countries]}
            onChange={(event) => setCountry(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('open_case_incident')}
            value={incidentId}
            data={[
              { value: '', label: t('open_case_no_incident') },
              { value: NEW, label: t('open_case_new_incident') },
              ...(incidents.data ?? []).map(({ id, number, title }) => ({
                value: id,
                label: `${number} · ${title}`,
              })),
            ]}
            onChange={(event) => setIncidentId(event.currentTarget.value)}
          />
          {incidentId === NEW && <NewIncidentFields incident={incident} onChange={setIncident} />}
          <NativeSelect
            label={t('open_case_assignee')}
            value={assigneeId}
            data={[
              { value: '', label: t('open_case_nobody') },
              ...(colleagues.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
            ]}
            onChange={(event) => setAssigneeId(event.currentTarget.value)}
          />
          <Textarea
            label={t('open_case_note')}
            autosize
            minRows={2}
            maxRows={8}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={chosen.length === 0}>
              {t('open_case_submit', { count: chosen.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
