import { Button, Group, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { saveFile } from '../shell/save-file.ts';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { type RowRefusalLine, readAllRefusals } from './api.ts';
import { importMessages } from './messages.ts';
import { refusalsCsv } from './refusals-csv.ts';

/** The rows that were refused, each with line, column and rule; to be saved as CSV. */
export const RefusalList = ({ id, refused }: { id: string; refused: number }) => {
  const t = useMessages(importMessages);
  const format = useFormat();
  const tellFailure = useTellFailure();
  const list = useCursorList<RowRefusalLine>(`/imports/${id}/refusals`, {}, refused > 0);
  const save = useMutation({
    mutationFn: () => readAllRefusals(id),
    onSuccess: (all) =>
      saveFile(t('csv_name'), new Blob([refusalsCsv(all)], { type: 'text/csv;charset=utf-8' })),
    onError: tellFailure,
  });
  const columns: Column<RowRefusalLine>[] = [
    {
      key: 'line',
      header: t('column_line'),
      width: '80px',
      align: 'right',
      card: 'title',
      cell: (row) => format.number(row.line),
    },
    { key: 'column', header: t('column_column'), width: 'minmax(110px, 1fr)', cell: (row) => row.path },
    {
      key: 'rule',
      header: t('column_rule'),
      width: 'minmax(180px, 4fr)',
      cell: (row) => <span lang="en">{row.message}</span>,
    },
  ];
  return (
    <section aria-labelledby="refusals-title">
      <Group justify="space-between" mb={8}>
        <div>
          <Title order={2} id="refusals-title">
            {t('refusals')}
          </Title>
          {refused > 0 && (
            <Text size="sm" c="dimmed">
              {t('refusals_lead')}
            </Text>
          )}
        </div>
        {refused > 0 && (
          <Button
            variant="default"
            leftSection={<IconDownload size={15} aria-hidden="true" />}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t('download')}
          </Button>
        )}
      </Group>
      <DataTable
        label={t('refusals')}
        columns={columns}
        list={list}
        rowKey={(row) => `${row.line} ${row.path} ${row.code}`}
        rowLabel={(row) => `${t('column_line')} ${row.line}`}
        empty={<EmptyState title={t('refusals_none')} />}
      />
    </section>
  );
};
