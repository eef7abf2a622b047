import { Button, Text } from '@mantine/core';
import type { QueuedCase, QueueKey } from '@suar/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useCaseColumns } from '../case/case-columns.tsx';
import { caseListMessages } from '../case/list-messages.ts';
import { LevelMark } from '../clock/LevelMark.tsx';
import { clockMessages } from '../clock/messages.ts';
import { useRowStart } from '../report/use-row-start.ts';
import { BackLink } from '../shell/common/BackLink.tsx';
import { asList, type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { AssignBar } from './AssignBar.tsx';
import { useQueue } from './api.ts';
import { workMessages } from './messages.ts';
import { useTakeNext } from './use-take-next.ts';

const KEPT = ['number', 'person', 'status', 'country', 'assignee', 'opened'];

const useColumns = (): readonly Column<QueuedCase>[] => {
  const t = useMessages(workMessages);
  const clock = useMessages(clockMessages);
  const format = useFormat();
  const usual = useCaseColumns();
  return useMemo(() => {
    const pressing: Column<QueuedCase> = {
      key: 'pressing',
      header: t('column_pressing'),
      width: 'minmax(190px, 1.6fr)',
      cell: (row) =>
        row.pressing === null ? (
          <Text span size="sm" c="dimmed">
            {t('pressing_none')}
          </Text>
        ) : (
          <>
            {clock(`kind_${row.pressing.clock}`)}, {format.dateTime(row.pressing.dueAt, row.pressing.zone)}{' '}
            <LevelMark level={row.pressing.level} />
          </>
        ),
    };
    const kept: Column<QueuedCase>[] = usual.filter(({ key }) => KEPT.includes(key));
    return [...kept.slice(0, 2), pressing, ...kept.slice(2)];
  }, [t, clock, format, usual]);
};

/** The cases of one queue in order of harm, to be opened, taken or given to others. */
export const QueuePage = () => {
  const t = useMessages(workMessages);
  const lists = useMessages(caseListMessages);
  const { queue: key } = useParams({ from: '/app/queues/$queue' }) as { queue: QueueKey };
  const navigate = useNavigate();
  const queue = useQueue(key);
  const columns = useColumns();
  const mayWork = useMay('case.work');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { take, busy } = useTakeNext();
  useRowStart(t('title'), t('key_row'));
  const items = queue.data?.items ?? [];
  const title = t(`queue_${key}`);
  const list = asList(items);
  const open = (id: string, tab?: 'work') =>
    void navigate({ to: '/cases/$id', params: { id }, search: tab ? { tab } : {} });
  return (
    <>
      <PageHeader
        title={title}
        before={<BackLink to="/queues" label={t('to_queues')} />}
        count={queue.data?.total}
        actions={
          key === 'unassigned' &&
          mayWork && (
            <Button
              leftSection={<IconPlayerPlay size={14} aria-hidden="true" />}
              loading={busy}
              onClick={() => void take()}
            >
              {t('take_next')}
            </Button>
          )
        }
      />
      {mayWork && (
        <AssignBar
          rows={items}
          selected={selected}
          onSelect={setSelected}
          onTask={(id) => open(id, 'work')}
        />
      )}
      {queue.data && queue.data.total.count > items.length && (
        <Text size="sm">{t('cut', { shown: String(items.length) })}</Text>
      )}
      <DataTable
        label={title}
        columns={columns}
        list={{
          ...list,
          loading: queue.isPending,
          error: queue.error,
          retry: () => void queue.refetch(),
        }}
        rowKey={(row) => row.id}
        rowLabel={(row) => lists('open_case', { number: row.number })}
        onOpen={(row) => open(row.id)}
        mark={(row) => (row.urgent || row.pressing?.level === 'escalated' ? 'plea' : null)}
        {...(mayWork ? { selected, onSelect: setSelected } : {})}
        empty={<EmptyState title={t('queue_empty')} text={t('queue_empty_text')} />}
      />
    </>
  );
};
