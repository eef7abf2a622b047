import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { CopyField } from '../shell/common/CopyField.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { saveFile } from '../shell/save-file.ts';
import { useLedgerNote } from './api.ts';
import { ledgerMessages } from './messages.ts';

/** The ledger's signed note of this moment, to be kept elsewhere. */
export const CheckpointDialog = () => {
  const t = useMessages(ledgerMessages);
  const [open, setOpen] = useState(false);
  const note = useLedgerNote(open);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconSignature size={14} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('checkpoint')}
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('checkpoint')} size="lg">
        <Stack gap="sm">
          <Text size="sm">{t('checkpoint_lead')}</Text>
          {note.isError && <ErrorState error={note.error} onRetry={() => void note.refetch()} />}
          {note.data && (
            <>
              <Textarea
                label={t('checkpoint_note')}
                value={note.data.note}
                readOnly
                autosize
                ff="monospace"
              />
              <CopyField label={t('checkpoint_key')} value={note.data.publicKey} />
              <Button
                onClick={() =>
                  saveFile('suar-ledger-checkpoint.txt', new Blob([note.data.note], { type: 'text/plain' }))
                }
              >
                {t('checkpoint_save')}
              </Button>
            </>
          )}
        </Stack>
      </Modal>
    </>
  );
};
