import { Alert, Chip, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type Verdict, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useMessages } from '../shell/locale.tsx';
import { personMessages } from './messages.ts';

/** Reasons offered for each verdict; an officer may write any other. */
const QUICK = {
  same: ['reason_documents', 'reason_phone_family', 'reason_story', 'reason_confirmed'],
  not_same: ['reason_documents_differ', 'reason_birth_differs', 'reason_seen_apart', 'reason_relatives'],
  unsure: ['reason_too_little', 'reason_ask'],
} as const satisfies Record<Verdict, readonly (keyof (typeof personMessages)['en'])[]>;

interface JudgeDialogProps {
  verdict: Verdict;
  left: string;
  right: string;
  crossRole: boolean;
  busy: boolean;
  onJudge: (reason: string) => void;
  onClose: () => void;
}

/** Asks why two persons are the same or not. No judgement goes without a reason; keys 1 to 4 choose one. */
export const JudgeDialog = ({
  verdict,
  left,
  right,
  crossRole,
  busy,
  onJudge,
  onClose,
}: JudgeDialogProps) => {
  const t = useMessages(personMessages);
  const words = useMessages(vocabularyMessages);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else onJudge(reason.trim());
  };
  const quick = QUICK[verdict].map((key) => t(key));
  return (
    <Modal
      opened
      onClose={onClose}
      title={words(`verdict.${verdict}`)}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" dir="auto">
            {left} · {right}
          </Text>
          {crossRole && (
            <Alert color="red" variant="outline" title={t('cross_role_title')}>
              {t('cross_role_text')}
            </Alert>
          )}
          <Text size="sm">{t('reason_lead')}</Text>
          <Group gap={6}>
            {quick.map((text, index) => (
              <Chip key={text} size="xs" checked={reason === text} onChange={() => setReason(text)}>
                {`${index + 1}. ${text}`}
              </Chip>
            ))}
          </Group>
          <Textarea
            label={t('reason')}
            required
            data-autofocus
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            error={missing && reason.trim() === '' ? t('reason_required') : null}
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => {
              const text = reason === '' ? quick[Number(event.key) - 1] : undefined;
              if (text) {
                event.preventDefault();
                setReason(text);
              } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
            }}
          />
          <FormActions onCancel={onClose} submit={t('judge')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
};
