import { Text } from '@mantine/core';
import type { FieldClass } from '@suar/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { accessMessages } from './messages.ts';

/** Says which classes of fields are left out for the reader's role, so that nobody takes them for empty. */
export const HiddenNote = ({ hidden }: { hidden: readonly FieldClass[] }) => {
  const t = useMessages(accessMessages);
  const { locale } = useLocale();
  if (hidden.length === 0) return null;
  const classes = new Intl.ListFormat(locale).format(
    hidden.map((each) => t(`class_${each}`).toLocaleLowerCase(locale)),
  );
  return (
    <Text size="sm" c="dimmed" mb="xs">
      <IconEyeOff size={14} aria-hidden="true" style={{ verticalAlign: '-2px', marginRight: 6 }} />
      {t('not_shown', { classes })}
    </Text>
  );
};
