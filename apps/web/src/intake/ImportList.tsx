import { Badge, Title } from '@mantine/core';
import type { Import, ImportRoom, ImportStatus } from '@suar/core';
import { useNavigate } from '@tanstack/react-router';
import { type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { formatName } from './format-name.ts';
import { intakeMessages } from './messages.ts';

export const STATUS_COLOURS: Record<ImportStatus, string> = {
  waiting_for_mapping: 'beacon',
  queued: 'gray',
  running: 'ink',
  paused: 'beacon',
  done: 'green',
  failed: 'red',
};

/** The files that came in before, newest first, each opening its import. */
export const ImportList = ({ room = 'report' }: { room?: ImportRoom }) => {
  const t = useMessages(intakeMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const list = useCursorList<Import>('/imports', { room });
  const columns: Column<Import>[] = [
    {
      key: 'file',
      header: t('column_file'),
      width: 'minmax(160px, 3fr)',
      card: 'title',
      cell: (each) => each.fileName ?? t('unnamed'),
    },
    {
      key: 'format',
      header: t('column_format'),
      width: 'minmax(110px, 1fr)',
      cell: (each) => formatName(t, each.format),
    },
    {
      key: 'status',
      header: t('column_status'),
      width: 'minmax(130px, 1fr)',
      cell: (each) => (
        <Badge color={STATUS_COLOURS[each.status]} variant="outline">
          {t(`status_${each.status}`)}
        </Badge>
      ),
    },
    {
      key: 'rows',
      header: t('column_rows'),
      width: '80px',
      align: 'right',
      cell: (each) => (each.totalRows === null ? '' : format.number(each.totalRows)),
    },
    {
      key: 'accepted',
      header: t('column_accepted'),
      width: '86px',
      align: 'right',
      cell: (each) => format.number(each.accepted),
    },
    {
      key: 'refused',
      header: t('column_refused'),
      width: '80px',
      align: 'right',
      cell: (each) => format.number(each.refused),
    },
    {
      key: 'when',
      header: t('column_when'),
      width: '150px',
      cell: (each) => format.dateTime(each.createdAt),
    },
  ];
  return (
    <section aria-labelledby="earlier-title">
      <Title order={2} id="earlier-title" mb={8} mt="lg">
        {t('earlier')}
      </Title>
      <DataTable
        label={t('earlier')}
        columns={columns}
        list={list}
        rowKey={(each) => each.id}
        rowLabel={(each) => each.fileName ?? t('unnamed')}
        onOpen={(each) => void navigate({ to: '/take-in/$id', params: { id: each.id } })}
        empty={<EmptyState title={t('earlier_empty')} text={t('earlier_empty_text')} />}
      />
    </section>
  );
};
