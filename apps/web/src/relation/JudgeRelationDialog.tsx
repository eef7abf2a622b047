import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useMessages } from '../shell/locale.tsx';
import { relationMessages } from './messages.ts';
import { ReasonFields } from './ReasonFields.tsx';

interface JudgeRelationDialogProps {
  verdict: 'holds' | 'rejected';
  /** "Sibling: NAME". */
  about: string;
  busy: boolean;
  onJudge: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason with which a suggested relation is judged. */
export const JudgeRelationDialog = ({ verdict, about, busy, onJudge, onClose }: JudgeRelationDialogProps) => {
  const t = useMessages(relationMessages);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else onJudge(reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(verdict === 'holds' ? 'accept' : 'reject')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" dir="auto">
            {about}
          </Text>
          <ReasonFields verdict={verdict} reason={reason} missing={missing} onReason={setReason} />
          <FormActions onCancel={onClose} submit={t('save')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
};
