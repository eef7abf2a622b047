import { Modal, Radio, Stack, Textarea } from '@mantine/core';
import { CLOSING_REASONS, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useMessages } from '../shell/locale.tsx';
import { caseMessages } from './messages.ts';
import type { CaseDesk } from './use-case-desk.ts';

interface DialogProps {
  desk: CaseDesk;
  onClose: () => void;
}

/** Closes a case for one of the known reasons. */
export const CloseCaseDialog = ({ desk, onClose }: DialogProps) => {
  const t = useMessages(caseMessages);
  const words = useMessages(vocabularyMessages);
  const [reason, setReason] = useState<(typeof CLOSING_REASONS)[number]>('returned_home');
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await desk.act({ kind: 'closed', reason, text }, t('closed'))) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('close_case')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Radio.Group
            label={t('close_reason')}
            value={reason}
            onChange={(value) => setReason(CLOSING_REASONS.find((code) => code === value) ?? reason)}
          >
            <Stack gap={4} mt={4}>
              {CLOSING_REASONS.map((code) => (
                <Radio key={code} value={code} label={words(`closing.${code}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('close_words')}
            autosize
            minRows={2}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <FormActions onCancel={onClose} submit={t('close_case')} busy={desk.busy} />
        </Stack>
      </form>
    </Modal>
  );
};

/** Reopens a decided or closed case, with the reason why. */
export const ReopenDialog = ({ desk, onClose }: DialogProps) => {
  const t = useMessages(caseMessages);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else if (await desk.act({ kind: 'reopened', reason: reason.trim() }, t('reopened'))) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('reopen')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Textarea
            label={t('reopen_reason')}
            required
            data-autofocus
            autosize
            minRows={2}
            value={reason}
            error={missing ? t('needs_text') : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FormActions onCancel={onClose} submit={t('reopen')} busy={desk.busy} />
        </Stack>
      </form>
    </Modal>
  );
};
