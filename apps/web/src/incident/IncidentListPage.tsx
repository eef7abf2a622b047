import { Button } from '@mantine/core';
import { type Incident, vocabularyMessages } from '@suar/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { IncidentForm } from './IncidentForm.tsx';
import { incidentMessages } from './messages.ts';

const useColumns = (): readonly Column<Incident>[] => {
  const t = useMessages(incidentMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  return [
    {
      key: 'number',
      header: t('column_number'),
      width: '76px',
      card: 'title',
      cell: (row) => (
        <Link
          to="/incidents/$id"
          params={{ id: row.id }}
          tabIndex={-1}
          aria-label={t('open_incident', { number: row.number })}
        >
          {row.number}
        </Link>
      ),
    },
    {
      key: 'title',
      header: t('column_title'),
      width: 'minmax(160px, 2fr)',
      card: 'title',
      cell: (row) => <span dir="auto">{row.title}</span>,
    },
    { key: 'kind', header: t('column_kind'), cell: (row) => words(`incident.${row.kind}`) },
    {
      key: 'when',
      header: t('column_when'),
      cell: (row) =>
        [row.happenedOn, row.endedOn].flatMap((day) => (day ? [format.day(day)] : [])).join(' – ') || '–',
    },
    {
      key: 'where',
      header: t('column_where'),
      cell: (row) =>
        [row.place, row.country ? format.country(row.country) : null].filter(Boolean).join(', ') || '–',
    },
    {
      key: 'members',
      header: t('column_members'),
      width: '86px',
      align: 'right',
      cell: (row) => format.number(row.members),
    },
    {
      key: 'cases',
      header: t('column_cases'),
      width: '86px',
      align: 'right',
      cell: (row) => format.number(row.cases),
    },
  ];
};

/** The incidents, newest first. */
export const IncidentListPage = () => {
  const t = useMessages(incidentMessages);
  const navigate = useNavigate();
  const list = useCursorList<Incident>('/incidents', {});
  const columns = useColumns();
  const mayMake = useMay('case.open');
  const [making, setMaking] = useState(false);
  const open = ({ id }: Incident) => void navigate({ to: '/incidents/$id', params: { id } });
  return (
    <>
      <PageHeader
        title={t('list_title')}
        lead={t('list_lead')}
        count={list.total}
        actions={
          mayMake && (
            <Button leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setMaking(true)}>
              {t('make')}
            </Button>
          )
        }
      />
      <DataTable
        label={t('list_title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        rowLabel={(row) => t('open_incident', { number: row.number })}
        onOpen={open}
        empty={<EmptyState title={t('empty_title')} text={t('empty_text')} />}
      />
      {making && <IncidentForm incident={null} onKept={open} onClose={() => setMaking(false)} />}
    </>
  );
};
