import { Anchor, Loader, Modal, Stack, Text } from '@mantine/core';
import { type CellQuery, isLaw, screeningMessages } from '@suar/core';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useCountedDecisions } from './api.ts';
import { victimMessages } from './victim-messages.ts';

type Props = { cell: z.input<typeof CellQuery> | null; onClose: () => void };

/** The decisions behind one number: by which standard, under which law, by whom and when. */
export const DecisionsDialog = ({ cell, onClose }: Props) => {
  const t = useMessages(victimMessages);
  const words = useMessages(screeningMessages);
  const format = useFormat();
  const decisions = useCountedDecisions(cell);
  return (
    <Modal
      opened={cell !== null}
      onClose={onClose}
      title={t('decisions')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {decisions.isLoading && <Loader size="sm" />}
      {decisions.error && <ErrorState error={decisions.error} onRetry={() => void decisions.refetch()} />}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {decisions.data?.items.map((one) => (
          <li key={one.caseId}>
            <Anchor
              renderRoot={(props) => (
                <Link to="/cases/$id" params={{ id: one.caseId }} search={{ tab: 'decision' }} {...props} />
              )}
            >
              {t('decision', { number: String(one.caseNumber) })}
            </Anchor>
            <Text size="sm" c="dimmed">
              {[
                words(`standard.${one.standard}`),
                isLaw(one.law) ? words(`law.${one.law}`) : one.law,
                one.decider,
                format.day(one.decidedAt),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
    </Modal>
  );
};
