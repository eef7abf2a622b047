import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useDue } from './api.ts';
import { LevelMark } from './LevelMark.tsx';
import { clockMessages } from './messages.ts';

const SHOWN = 5;

/** The gravest of one's own deadlines, for the first page; nothing where none is near. */
export const DueNow = () => {
  const t = useMessages(clockMessages);
  const format = useFormat();
  const { data } = useDue('mine');
  if (!data || data.items.length === 0) return null;
  return (
    <section className="suar-panel" aria-label={t('today')} style={{ padding: '12px 16px' }}>
      <Group justify="space-between" mb={6}>
        <h2 style={{ margin: 0, fontSize: 15 }}>{t('today')}</h2>
        <Anchor size="sm" component={Link} to="/due">
          {t('see_all', { count: data.items.length })}
        </Anchor>
      </Group>
      <ol style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {data.items.slice(0, SHOWN).map((line) => (
          <li key={`${line.caseId} ${line.clock} ${line.dueAt}`}>
            <Group gap="xs" py={3}>
              <Anchor size="sm" component={Link} to={`/cases/${line.caseId}?tab=safety`}>
                {t(`kind_${line.clock}`)}, {t('open_case', { number: line.caseNumber })}
              </Anchor>
              <LevelMark level={line.level} />
              <Text span size="sm" c="dimmed">
                {format.dateTime(line.dueAt, line.zone)}
              </Text>
            </Group>
          </li>
        ))}
      </ol>
    </section>
  );
};
