import { Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { STORY_KINDS, type StoryEvent, type StoryKind, storyKindMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useMessages } from '../shell/locale.tsx';
import { storyMessages } from './messages.ts';

export interface EventDraft {
  kind: StoryKind;
  from: string | null;
  to: string | null;
  note: string;
}

interface EventDialogProps {
  /** What is corrected; null to add an event. */
  event: StoryEvent | null;
  busy: boolean;
  onSave: (draft: EventDraft) => void;
  onClose: () => void;
}

/** Corrects what was read, or adds what no words tell: the kind, the days, a remark. */
export const EventDialog = ({ event, busy, onSave, onClose }: EventDialogProps) => {
  const t = useMessages(storyMessages);
  const kinds = useMessages(storyKindMessages);
  const [kind, setKind] = useState<StoryKind>(event?.kind ?? 'recruited');
  const [from, setFrom] = useState(event?.from ?? '');
  const [to, setTo] = useState(event?.to ?? '');
  const [note, setNote] = useState('');
  const last = to || from;
  const first = from || to;
  const wrong = first !== '' && last < first;
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!wrong) onSave({ kind, from: first || null, to: last || null, note: note.trim() });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(event ? 'dialog_correct' : 'dialog_add')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={save}>
        <Stack gap="sm">
          {event?.words && (
            <Text size="sm" dir="auto" component="blockquote" m={0}>
              {event.words}
            </Text>
          )}
          <NativeSelect
            label={t('kind')}
            data-autofocus
            value={kind}
            data={STORY_KINDS.map((value) => ({ value, label: kinds(`event.${value}`) }))}
            onChange={(change) => setKind(change.currentTarget.value as StoryKind)}
          />
          <Group grow align="flex-start">
            <TextInput
              type="date"
              label={t('from')}
              value={from}
              onChange={(change) => setFrom(change.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={t('to')}
              value={to}
              error={wrong ? t('days_wrong') : null}
              onChange={(change) => setTo(change.currentTarget.value)}
            />
          </Group>
          <Text size="xs" c="dimmed">
            {t('days_help')}
          </Text>
          <Textarea
            label={t('note')}
            autosize
            maxLength={2000}
            value={note}
            onChange={(change) => setNote(change.currentTarget.value)}
          />
          <FormActions onCancel={onClose} submit={t('save')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
};
