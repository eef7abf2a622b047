import { Alert, Button, List, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import type { IncidentMember } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { BulkFields } from './BulkFields.tsx';
import { BULK_CHOICES, type BulkDraft, emptyDraft, toAction } from './bulk-draft.ts';
import { bulkMessages } from './bulk-messages.ts';
import { incidentMessages } from './messages.ts';
import { useBulk } from './use-bulk.ts';

interface BulkPanelProps {
  incidentId: string;
  members: readonly IncidentMember[];
  onDone: () => void;
}

/** What can be done for all who are chosen. Each case takes it or refuses it by itself, and says why. */
export const BulkPanel = ({ incidentId, members, onDone }: BulkPanelProps) => {
  const t = useMessages(bulkMessages);
  const names = useMessages(incidentMessages);
  const bulk = useBulk();
  const [draft, setDraft] = useState<BulkDraft>(() => emptyDraft(incidentId));
  const [lacking, setLacking] = useState(false);
  const caseIds = members.flatMap(({ caseId }) => caseId ?? []);
  const without = members.filter(({ caseId }) => caseId === null);
  const opening = draft.what === 'open';
  const touched = opening ? without.length : caseIds.length;
  const nameOf = (id: string) =>
    members.find(({ caseId, personId }) => caseId === id || personId === id)?.personName ?? names('unnamed');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const action = toAction(draft);
    setLacking(!opening && action === null);
    if (opening) {
      const all = await bulk.open(
        incidentId,
        without.map(({ personId }) => personId),
      );
      if (all) onDone();
    } else if (action && (await bulk.act(caseIds, action))) onDone();
  };
  return (
    <form
      className="suar-panel incident-panel"
      aria-label={t('title')}
      style={{ marginBottom: 12 }}
      onSubmit={(event) => void submit(event)}
    >
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {t('chosen', { count: members.length })}
        </Text>
        <NativeSelect
          label={t('what')}
          value={draft.what}
          data={BULK_CHOICES.map((value) => ({ value, label: t(`what_${value}`) }))}
          onChange={(event) => {
            const what = BULK_CHOICES.find((one) => one === event.currentTarget.value);
            if (what) setDraft((now) => ({ ...now, what }));
          }}
        />
        <BulkFields draft={draft} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />
        {lacking && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {t('words_needed')}
          </Text>
        )}
        {!opening && without.length > 0 && (
          <Text size="sm">{t('without_case', { count: without.length })}</Text>
        )}
        {bulk.progress && (
          <div role="status">
            <Progress
              value={(100 * bulk.progress.done) / bulk.progress.total}
              aria-label={t('progress')}
              animated
            />
            <Text size="xs">{t('running', bulk.progress)}</Text>
          </div>
        )}
        {bulk.refused.length > 0 && (
          <Alert role="alert" variant="outline" color="red">
            <Text size="sm">{t('refused', { count: bulk.refused.length })}</Text>
            <List size="sm">
              {bulk.refused.map(({ id, problems }) => (
                <List.Item key={id}>
                  <span dir="auto">{nameOf(id)}</span>:{' '}
                  <span lang="en">{problems.map(({ message }) => message).join('; ')}</span>
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        {touched === 0 ? (
          <Text size="sm">{t('nobody_fits')}</Text>
        ) : (
          <Button type="submit" loading={bulk.progress !== null} style={{ alignSelf: 'flex-start' }}>
            {t('do_it', { count: touched })}
          </Button>
        )}
      </Stack>
    </form>
  );
};
