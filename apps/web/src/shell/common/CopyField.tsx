import { ActionIcon, CopyButton, TextInput, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';

/** Copies a text and says that it did. */
export const CopyIcon = ({ value }: { value: string }) => {
  const t = useMessages(shellMessages);
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('copied') : t('copy')}>
          <ActionIcon aria-label={copied ? t('copied') : t('copy')} onClick={copy}>
            {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
};

/** A text that is there to be copied, with a button that does it. */
export const CopyField = ({ label, value }: { label: string; value: string }) => (
  <TextInput
    size="sm"
    label={label}
    value={value}
    readOnly
    onFocus={(event) => event.currentTarget.select()}
    rightSection={<CopyIcon value={value} />}
  />
);
