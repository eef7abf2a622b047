import { SegmentedControl, Text } from '@mantine/core';
import { DUE_SCOPES, type DueLine } from '@suar/core';
import { IconHourglassHigh } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { asList } from '../shell/common/table-types.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useDue } from './api.ts';
import { LevelMark } from './LevelMark.tsx';
import { clockMessages } from './messages.ts';

/** The day's list: every deadline, silence and alarm over all cases, worst first. */
export const DuePage = () => {
  const t = useMessages(clockMessages);
  const format = useFormat();
  const { scope = 'mine' } = useSearch({ from: '/app/due' });
  const navigate = useNavigate();
  const due = useDue(scope);
  const columns: Column<DueLine>[] = [
    {
      key: 'clock',
      header: t('column_clock'),
      width: 'minmax(170px, 2fr)',
      card: 'title',
      cell: (row) => t(`kind_${row.clock}`),
    },
    {
      key: 'level',
      header: t('column_level'),
      width: 'minmax(140px, 1fr)',
      cell: (row) => <LevelMark level={row.level} />,
    },
    {
      key: 'due',
      header: t('column_due'),
      width: 'minmax(150px, 1fr)',
      cell: (row) => format.dateTime(row.dueAt, row.zone),
    },
    {
      key: 'case',
      header: t('column_case'),
      width: '90px',
      cell: (row) => (
        <Link
          to="/cases/$id"
          params={{ id: row.caseId }}
          search={{ tab: 'safety' }}
          tabIndex={-1}
          aria-label={t('open_case', { number: row.caseNumber })}
        >
          {row.caseNumber}
        </Link>
      ),
    },
    {
      key: 'person',
      header: t('column_person'),
      width: 'minmax(130px, 1.5fr)',
      cell: (row) => <span dir="auto">{row.personName ?? t('unnamed')}</span>,
    },
    {
      key: 'country',
      header: t('column_country'),
      width: 'minmax(90px, 1fr)',
      cell: (row) => (row.country ? format.country(row.country) : '–'),
    },
    {
      key: 'assignee',
      header: t('column_assignee'),
      width: 'minmax(110px, 1fr)',
      cell: (row) => row.assignee ?? t('nobody'),
    },
  ];
  const list = asList(due.data?.items ?? []);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        count={due.data && { count: due.data.items.length, atLeast: due.data.more }}
        actions={
          <SegmentedControl
            aria-label={t('scope')}
            value={scope}
            data={DUE_SCOPES.map((value) => ({ value, label: t(`scope_${value}`) }))}
            onChange={(value) =>
              void navigate({
                to: '/due',
                search: { scope: DUE_SCOPES.find((name) => name === value) ?? 'mine' },
                replace: true,
              })
            }
          />
        }
      />
      {due.data?.more && <Text size="sm">{t('more')}</Text>}
      <DataTable
        label={t('title')}
        columns={columns}
        list={{ ...list, loading: due.isPending, error: due.error, retry: () => void due.refetch() }}
        rowKey={(row) => `${row.caseId} ${row.clock} ${row.dueAt}`}
        rowLabel={(row) => `${t(`kind_${row.clock}`)}, ${t('open_case', { number: row.caseNumber })}`}
        onOpen={(row) =>
          void navigate({ to: '/cases/$id', params: { id: row.caseId }, search: { tab: 'safety' } })
        }
        mark={(row) => (row.clock === 'alarm' || row.level === 'escalated' ? 'plea' : null)}
        empty={<EmptyState icon={<IconHourglassHigh />} title={t('empty_title')} text={t('empty_text')} />}
      />
    </>
  );
};
