import { Badge, Button, Group, SegmentedControl, Text } from '@mantine/core';
import type { TimelineEntry } from '@suar/core';
import { IconBolt, IconMessageReport, IconQuote } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import './case.css';
import { caseMessages } from './messages.ts';
import { useTimelineWords } from './timeline-words.ts';
import type { CaseDesk } from './use-case-desk.ts';

const ICONS = { action: IconBolt, report: IconMessageReport, statement: IconQuote } as const;
const SOURCES = ['all', 'action', 'report', 'statement'] as const;
type Shown = (typeof SOURCES)[number];

/** Actions, reports and dated statements in one line of time, newest first; what can be undone has its undo. */
export const Timeline = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(caseMessages);
  const format = useFormat();
  const { title, particulars } = useTimelineWords(desk);
  const [shown, setShown] = useState<Shown>('all');
  const entries = desk.detail.timeline
    .filter((entry) => shown === 'all' || entry.source === shown)
    .toSorted((a, b) => b.at.localeCompare(a.at) || (b.seq ?? 0) - (a.seq ?? 0));
  const when = (entry: TimelineEntry) =>
    entry.precision === 'day' ? format.day(entry.at) : format.dateTime(entry.at);
  return (
    <section aria-label={t('tab_timeline')}>
      <SegmentedControl
        mb="sm"
        value={shown}
        onChange={(value) => setShown(SOURCES.find((source) => source === value) ?? 'all')}
        data={SOURCES.map((source) => ({ value: source, label: t(`timeline_${source}`) }))}
      />
      {entries.length === 0 && <Text c="dimmed">{t('timeline_empty')}</Text>}
      <ol className="timeline suar-panel">
        {entries.map((entry) => {
          const Icon = ICONS[entry.source];
          return (
            <li
              key={`${entry.source} ${entry.seq ?? ''} ${entry.at} ${entry.kind} ${entry.text ?? ''}`}
              data-source={entry.source}
              data-undone={entry.undone}
            >
              <time dateTime={entry.at}>{when(entry)}</time>
              <Icon size={15} role="img" aria-label={t(`source_${entry.source}`)} />
              <div className="timeline-words">
                <Text size="sm" fw={600} component="span">
                  {title(entry)}
                </Text>{' '}
                {particulars(entry).length > 0 && (
                  <Text size="sm" component="span">
                    {particulars(entry).join(' · ')}
                  </Text>
                )}
                {entry.undone && (
                  <Badge ml={6} color="gray" c="var(--mantine-color-text)">
                    {t('timeline_undone')}
                  </Badge>
                )}
                {entry.text && (
                  <Text size="sm" dir="auto" lineClamp={6} style={{ whiteSpace: 'pre-wrap' }}>
                    {entry.text}
                  </Text>
                )}
                <Group gap={8}>
                  {entry.actor && (
                    <Text size="xs" c="dimmed">
                      {t('by', { name: entry.actor })}
                    </Text>
                  )}
                  {entry.reportId && (
                    <Link to="/reports/$id" params={{ id: entry.reportId }}>
                      <Text size="xs" span>
                        {t('to_report')}
                      </Text>
                    </Link>
                  )}
                </Group>
              </div>
              {desk.mayWork && desk.allows('undone') && entry.undoable && entry.seq !== null && (
                <Button
                  variant="subtle"
                  aria-label={`${t('undo')}: ${title(entry)}, ${when(entry)}`}
                  onClick={() => void desk.undo(entry.seq ?? 0)}
                >
                  {t('undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
