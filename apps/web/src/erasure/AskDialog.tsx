import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type DueErasure, ERASURE_GROUNDS, ErasureKind } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useAskErasure, usePlaceHold } from './api.ts';
import { erasureMessages } from './messages.ts';

/** An id, also within a record's whole address. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

interface AskDialogProps {
  /** A record whose term has run; without it any record may be named. */
  due: DueErasure | null;
  what: 'erasure' | 'hold';
  onClose: () => void;
}

/** Asks for a record to be erased, or places a hold on it. */
export const AskDialog = ({ due, what, onClose }: AskDialogProps) => {
  const t = useMessages(erasureMessages);
  const tell = useTell();
  const tellFailure = useTellFailure();
  const ask = useAskErasure();
  const hold = usePlaceHold();
  const [subjectKind, setKind] = useState<ErasureKind>(due?.subjectKind ?? 'case');
  const [subjectId, setId] = useState(due?.subjectId ?? '');
  const [rule, setRule] = useState<string>(due?.rule ?? ERASURE_GROUNDS[0]);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const subject = { subjectKind, subjectId: ID.exec(subjectId)?.[0] ?? subjectId.trim(), reason };
    const settle = {
      onSuccess: () => {
        tell(t('done'));
        onClose();
      },
      onError: tellFailure,
    };
    if (what === 'hold') hold.mutate(subject, settle);
    else ask.mutate({ ...subject, rule }, settle);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(what === 'hold' ? 'hold' : due ? 'ask' : 'ask_early')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          {due === null && (
            <>
              <NativeSelect
                label={t('kind')}
                value={subjectKind}
                data={ErasureKind.options.map((value) => ({ value, label: t(`kind_${value}`) }))}
                onChange={(event) => setKind(ErasureKind.parse(event.currentTarget.value))}
              />
              <TextInput
                label={t('id')}
                description={t('id_rule')}
                required
                pattern=".*[0-9a-fA-F\-]{36}.*"
                value={subjectId}
                onChange={(event) => setId(event.currentTarget.value)}
              />
              {what === 'erasure' && (
                <NativeSelect
                  label={t('ground')}
                  value={rule}
                  data={ERASURE_GROUNDS.map((value) => ({ value, label: t(`ground_${value}`) }))}
                  onChange={(event) => setRule(event.currentTarget.value)}
                />
              )}
            </>
          )}
          <Textarea
            label={t('reason')}
            description={t('reason_rule')}
            required
            minLength={10}
            maxLength={4000}
            autosize
            minRows={2}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={ask.isPending || hold.isPending}>
              {t(what === 'hold' ? 'hold' : 'ask')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
