import { Badge, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { factStanding, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import './incident.css';
import { FormActions } from '../shell/common/FormActions.tsx';
import { sharedFactMessages } from './shared-fact-messages.ts';

/** What the case takes from its incident, and where this person differs from the others. */
export const SharedFacts = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(sharedFactMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const { state, incidentFacts } = desk.detail;
  const [apart, setApart] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [instead, setInstead] = useState('');
  const [tried, setTried] = useState(false);
  const facts = incidentFacts.filter(({ incidentId }) => incidentId === state.incidentId);
  if (facts.length === 0) return null;
  const open = (factId: string) => {
    setReason('');
    setInstead('');
    setTried(false);
    setApart(factId);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (apart === null || reason.trim() === '') return;
    const act = {
      kind: 'fact_diverged',
      factId: apart,
      reason: reason.trim(),
      instead: instead.trim(),
    } as const;
    if (await desk.act(act, t('diverged'))) setApart(null);
  };
  return (
    <details className="suar-panel incident-panel" style={{ marginBottom: 12 }}>
      <summary>{t('title', { count: facts.length })}</summary>
      <ul className="incident-list">
        {facts.map((fact) => {
          const standing = factStanding(fact, state);
          const divergence = state.divergences[fact.id];
          return (
            <li key={fact.id} data-withdrawn={standing !== 'stands'}>
              <Group gap={6}>
                <Text size="xs" c="dimmed">
                  {words(`fact.${fact.field}`)} · {fact.source}
                </Text>
                {standing !== 'stands' && (
                  <Badge variant="outline" color="beacon">
                    {t(standing)}
                  </Badge>
                )}
              </Group>
              <strong dir="auto">{fact.text}</strong>
              {divergence && (
                <>
                  {divergence.instead && (
                    <Text size="sm" fw={600} dir="auto">
                      {t('instead', { text: divergence.instead })}
                    </Text>
                  )}
                  <Text size="xs" dir="auto">
                    {t('because', {
                      reason: divergence.reason,
                      by: desk.nameOf(divergence.by) ?? '–',
                      when: format.day(divergence.at),
                    })}
                  </Text>
                </>
              )}
              {desk.mayWork && standing === 'stands' && desk.allows('fact_diverged') && (
                <Button
                  variant="subtle"
                  aria-label={`${t('diverge')}: ${fact.text.slice(0, 60)}`}
                  onClick={() => open(fact.id)}
                >
                  {t('diverge')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Modal
        opened={apart !== null}
        onClose={() => setApart(null)}
        title={t('diverge')}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="sm">
            <Text size="sm">{t('diverge_lead')}</Text>
            <Textarea
              label={t('reason')}
              required
              data-autofocus
              maxLength={2000}
              value={reason}
              error={tried && reason.trim() === '' ? t('reason_needed') : null}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Textarea
              label={t('what_instead')}
              maxLength={4000}
              value={instead}
              onChange={(event) => setInstead(event.currentTarget.value)}
            />
            <FormActions onCancel={() => setApart(null)} submit={t('save')} busy={desk.busy} />
          </Stack>
        </form>
      </Modal>
    </details>
  );
};
