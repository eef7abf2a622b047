import { Alert } from '@mantine/core';
import type { ErasedNote } from '@suar/core';
import { IconEraser } from '@tabler/icons-react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { erasureMessages } from './messages.ts';

/** Says that what a record held was erased, when and by which rule; nothing where it stands. */
export const ErasedNotice = ({ erased }: { erased: ErasedNote | null }) => {
  const t = useMessages(erasureMessages);
  const format = useFormat();
  return erased === null ? null : (
    <Alert icon={<IconEraser size={18} aria-hidden="true" />} mb="sm">
      {t('erased_notice', { day: format.day(erased.on), rule: erased.rule })}
    </Alert>
  );
};
