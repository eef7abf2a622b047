import { ActionIcon, Group, Text } from '@mantine/core';
import type { Particular } from '@suar/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { particularMessages } from './messages.ts';
import { ParticularForm } from './ParticularForm.tsx';
import { useValueWords } from './value-words.ts';

/** One particular: what is recorded, by whom, and the way to record it. */
export const ParticularLine = ({ particular, desk }: { particular: Particular; desk: CaseDesk }) => {
  const t = useMessages(particularMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const words = useValueWords();
  const [editing, setEditing] = useState(false);
  const { name, label } = particular;
  const given = desk.detail.state.particulars[name];
  const may = desk.mayWork && desk.allows('particulars_set') && particular.holder !== 'received';
  return (
    <li>
      <Group gap="xs" wrap="nowrap" align="start" justify="space-between">
        <div style={{ minWidth: 0 }}>
          <Text size="sm" c="dimmed">
            {label[locale]}
          </Text>
          <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {given
              ? given.state === 'known'
                ? words(particular, given.value)
                : t(`state_${given.state}`)
              : t('not_asked')}
          </Text>
          {given && (
            <Text size="xs" c="dimmed">
              {t('by', { by: desk.nameOf(given.by) ?? '–', day: format.day(given.at) })}
              {given.received && ` · ${t('received')}`}
            </Text>
          )}
        </div>
        {may && !editing && (
          <ActionIcon
            variant="subtle"
            aria-label={t('edit', { name: label[locale] })}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={15} aria-hidden="true" />
          </ActionIcon>
        )}
      </Group>
      {editing && <ParticularForm particular={particular} desk={desk} onDone={() => setEditing(false)} />}
    </li>
  );
};
