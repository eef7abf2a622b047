import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { Import } from '@suar/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useCommandImport } from './api.ts';
import classes from './intake.module.css';
import { importMessages } from './messages.ts';
import { rowsPerSecond, secondsLeft } from './progress-rate.ts';
import { useImportEvents } from './use-import-events.ts';

/** How far an import is, how fast, how long still; pausing and resuming; in the end what came of it. */
export const ImportProgress = ({ one }: { one: Import }) => {
  const t = useMessages(importMessages);
  const format = useFormat();
  const active = one.status === 'running' || one.status === 'queued';
  const marks = useImportEvents(one.id, active);
  const command = useCommandImport(one.id);
  const rate = rowsPerSecond(marks);
  const left = secondsLeft(rate, one.doneRows, one.totalRows);
  const rows =
    one.totalRows === null
      ? t('rows', { done: format.number(one.doneRows) })
      : t('rows_of', { done: format.number(one.doneRows), total: format.number(one.totalRows) });
  const counts = [
    ['accepted', one.accepted],
    ['refused', one.refused],
    ['matched', one.matched],
    ['urgent', one.urgent],
  ] as const;
  return (
    <section className={`suar-panel ${classes.panel}`}>
      <Stack gap="sm">
        {(active || one.status === 'paused') && (
          <>
            <Group justify="space-between">
              <Text size="sm" fw={600}>
                {rows}
              </Text>
              <Text size="sm" c="dimmed">
                {rate !== null && t('rate', { rate: format.number(Math.round(rate)) })}
                {left !== null && ', '}
                {left !== null &&
                  (left < 90
                    ? t('remaining_seconds', { count: left })
                    : t('remaining_minutes', { count: Math.round(left / 60) }))}
              </Text>
            </Group>
            <Progress
              size="lg"
              value={one.totalRows ? (one.doneRows / one.totalRows) * 100 : active ? 100 : 0}
              animated={active}
              aria-label={t('progress')}
            />
            <Group justify="space-between">
              <Text size="xs" c="dimmed">
                {t(active ? 'may_leave' : 'paused_note')}
              </Text>
              {active ? (
                <Button
                  variant="default"
                  leftSection={<IconPlayerPause size={15} aria-hidden="true" />}
                  loading={command.isPending}
                  onClick={() => command.mutate({ kind: 'pause' })}
                >
                  {t('pause')}
                </Button>
              ) : (
                <Button
                  leftSection={<IconPlayerPlay size={15} aria-hidden="true" />}
                  loading={command.isPending}
                  onClick={() => command.mutate({ kind: 'resume' })}
                >
                  {t('resume')}
                </Button>
              )}
            </Group>
          </>
        )}
        {command.isError && <ErrorState error={command.error} />}
        <dl className={classes.counts}>
          {counts.map(([key, count]) => (
            <div key={key}>
              <dt>{t(key === 'matched' && one.room === 'lure' ? 'seen_before' : key)}</dt>
              <dd>{format.number(count)}</dd>
            </div>
          ))}
        </dl>
        {one.accepted > 0 &&
          (one.room === 'lure' ? (
            <Link to="/lures" search={{ importId: one.id }}>
              {t('see_lures')}
            </Link>
          ) : (
            <Link to="/reports" search={{ importId: one.id }}>
              {t('see_reports')}
            </Link>
          ))}
      </Stack>
    </section>
  );
};
