import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { campaignMessages } from './campaign-messages.ts';

type Props = {
  title: string;
  label: string;
  lead?: string;
  placeholder?: string;
  value: string;
  most: number;
  many?: boolean;
  busy: boolean;
  onSave: (words: string | null) => void;
  onClose: () => void;
};

/** Writing a name or a note in a dialog; emptied, it is taken away. */
export const EditWords = (props: Props) => {
  const { title, label, lead, placeholder, value, most, many, busy, onSave, onClose } = props;
  const t = useMessages(campaignMessages);
  const shell = useMessages(shellMessages);
  const [words, setWords] = useState(value);
  const field = {
    label,
    value: words,
    maxLength: most,
    'data-autofocus': true,
    ...(placeholder ? { placeholder } : {}),
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': shell('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(words.trim() || null);
        }}
      >
        <Stack gap="md">
          {lead && <Text size="sm">{lead}</Text>}
          {many ? (
            <Textarea
              {...field}
              autosize
              minRows={4}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          ) : (
            <TextInput {...field} onChange={(event) => setWords(event.currentTarget.value)} />
          )}
          <FormActions onCancel={onClose} submit={t('save')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
};
