import { Alert, Button, Group, Modal, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { MOST_BREAK_GLASS_HOURS } from '@suar/core';
import { IconUrgent } from '@tabler/icons-react';
import { useState } from 'react';
import { ApiError } from '../shell/api.ts';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { useMay } from '../shell/session.ts';
import { useBreakGlass } from './api.ts';
import { breakGlassMessages } from './messages.ts';

type Props = { caseId: string; error: unknown; onOpened: () => void };

/** Where a case is refused to somebody who works with cases: opening this one in an emergency, for a reason and for hours. */
export const BreakGlassOffer = ({ caseId, error, onOpened }: Props) => {
  const t = useMessages(breakGlassMessages);
  const may = useMay('case.read');
  const [opened, { open, close }] = useDisclosure(false);
  if (!may || !(error instanceof ApiError) || ![403, 404].includes(error.status)) return null;
  return (
    <Alert
      mt="md"
      color="beacon"
      variant="outline"
      icon={<IconUrgent aria-hidden="true" />}
      title={t('offer_title')}
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('offer_text')}</Text>
        <Button variant="default" onClick={open}>
          {t('offer')}
        </Button>
      </Stack>
      {opened && <BreakGlassDialog caseId={caseId} onClose={close} onOpened={onOpened} />}
    </Alert>
  );
};

const BreakGlassDialog = ({
  caseId,
  onClose,
  onOpened,
}: {
  caseId: string;
  onClose: () => void;
  onOpened: () => void;
}) => {
  const t = useMessages(breakGlassMessages);
  const shell = useMessages(shellMessages);
  const format = useFormat();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState(4);
  const breaking = useBreakGlass(caseId);
  return (
    <Modal opened onClose={onClose} title={t('offer')} closeButtonProps={{ 'aria-label': shell('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          breaking.mutate(
            { reason, hours },
            {
              onSuccess: (line) => {
                tell(t('opened', { at: format.dateTime(line.expiresAt) }));
                onClose();
                onOpened();
              },
            },
          );
        }}
      >
        <Stack gap="md">
          {breaking.error && <ErrorState error={breaking.error} />}
          <Textarea
            label={t('reason')}
            description={t('reason_hint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            minLength={10}
            maxLength={2000}
            autosize
            minRows={3}
            required
            data-autofocus
          />
          <NumberInput
            label={t('hours')}
            value={hours}
            onChange={(value) => setHours(Number(value))}
            min={1}
            max={MOST_BREAK_GLASS_HOURS}
            allowDecimal={false}
            required
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {shell('cancel')}
            </Button>
            <Button type="submit" color="red" loading={breaking.isPending}>
              {t('offer')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
