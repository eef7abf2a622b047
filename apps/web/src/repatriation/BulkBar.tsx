import { Alert, Button, Group, List, Text } from '@mantine/core';
import type { BoardCard, RepatriationStep, StepsSet } from '@suar/core';
import { IconFileTypeCsv, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useDownload } from '../shell/common/use-download.tsx';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useSetSteps } from './api.ts';
import { repatriationMessages } from './messages.ts';
import { StepForm } from './StepForm.tsx';

type Props = {
  caseIds: string[];
  cards: readonly BoardCard[];
  usual: RepatriationStep;
  onDone: () => void;
};

/** What can be done for all who are chosen: a step set, a manifest made. A case that refuses says why and keeps none back. */
export const BulkBar = ({ caseIds, cards, usual, onDone }: Props) => {
  const t = useMessages(repatriationMessages);
  const { locale } = useLocale();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const mayExport = useMay('export.make');
  const steps = useSetSteps();
  const [refused, setRefused] = useState<StepsSet['refused']>([]);
  const manifest = useDownload();
  const make = (format: 'pdf' | 'csv') =>
    manifest.begin({
      path: '/repatriation/manifest',
      fileName: `suar-manifest.${format}`,
      body: { caseIds, format, locale },
    });
  const numberOf = (caseId: string) => cards.find((card) => card.caseId === caseId)?.caseNumber ?? 0;
  return (
    <section className="suar-panel" aria-label={t('set')} style={{ padding: 12, marginBottom: 12 }}>
      <StepForm
        usual={usual}
        label={t('set_for', { count: caseIds.length })}
        busy={steps.isPending}
        onSet={async (entry) => {
          try {
            const told = await steps.mutateAsync({ caseIds, ...entry });
            if (told.done.length > 0) tell(t('were_set', { count: told.done.length }));
            setRefused(told.refused);
            if (told.refused.length === 0) onDone();
            return true;
          } catch (refusal) {
            tellFailure(refusal);
            return false;
          }
        }}
      />
      {refused.length > 0 && (
        <Alert role="alert" variant="outline" color="red" mt="xs">
          <Text size="sm">{t('some_refused', { count: refused.length })}</Text>
          <List size="sm">
            {refused.map(({ caseId, problems }) => (
              <List.Item key={caseId}>
                {t('open_case', { number: numberOf(caseId) })}:{' '}
                <span lang="en">{problems.map(({ message }) => message).join('; ')}</span>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {mayExport && (
        <Group gap="xs" mt="sm">
          <Button
            variant="default"
            loading={manifest.busy}
            leftSection={<IconFileTypePdf size={14} aria-hidden="true" />}
            onClick={() => make('pdf')}
          >
            {t('manifest_pdf')}
          </Button>
          <Button
            variant="default"
            loading={manifest.busy}
            leftSection={<IconFileTypeCsv size={14} aria-hidden="true" />}
            onClick={() => make('csv')}
          >
            {t('manifest_csv')}
          </Button>
          {manifest.dialog}
        </Group>
      )}
    </section>
  );
};
