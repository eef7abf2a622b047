import type { CaseLine } from '@suar/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { AssignBar } from '../queue/AssignBar.tsx';
import { useRowStart } from '../report/use-row-start.ts';
import { DataTable } from '../shell/common/DataTable.tsx';
import { DownloadButton } from '../shell/common/DownloadButton.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { useViews } from '../view/api.ts';
import { filterOf, useApplied } from '../view/use-applied.ts';
import { ViewMenu } from '../view/ViewMenu.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { useCaseColumns } from './case-columns.tsx';
import { caseListMessages } from './list-messages.ts';

/** The cases. Every figure of the dashboard opens this list with its filters in the address. */
export const CaseListPage = () => {
  const t = useMessages(caseListMessages);
  const search = useSearch({ from: '/app/cases' });
  const navigate = useNavigate();
  const mayExport = useMay('export.make');
  const [words, setWords] = useState('');
  const mayWork = useMay('case.work');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const filter = filterOf(search);
  const query = { ...filter, q: words };
  const list = useCursorList<CaseLine>('/cases', query);
  const all = useCaseColumns();
  const view = useViews('cases').data?.find(({ id }) => id === search.view);
  const columns = view && view.columns.length > 0 ? all.filter(({ key }) => view.columns.includes(key)) : all;
  const apply = useApplied('cases');
  useRowStart(t('list_title'), t('key_row'));
  return (
    <>
      <PageHeader
        title={t('list_title')}
        lead={t('list_lead')}
        count={list.total}
        actions={
          <>
            <ViewMenu list="cases" filter={filter} current={search.view} columns={all} onApply={apply} />
            {mayExport && (
              <DownloadButton path="/exports/cases.xlsx" query={query} fileName="suar-cases.xlsx">
                {t('export')}
              </DownloadButton>
            )}
          </>
        }
      />
      <CaseFilters words={words} onWords={setWords} />
      {mayWork && (
        <AssignBar
          rows={list.rows}
          selected={selected}
          onSelect={setSelected}
          onTask={(id) => void navigate({ to: '/cases/$id', params: { id }, search: { tab: 'work' } })}
        />
      )}
      <DataTable
        label={t('list_title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        rowLabel={(row) => t('open_case', { number: row.number })}
        onOpen={(row) => void navigate({ to: '/cases/$id', params: { id: row.id } })}
        mark={(row) => (row.urgent && row.status !== 'closed' ? 'plea' : null)}
        {...(mayWork ? { selected, onSelect: setSelected } : {})}
        empty={
          words !== '' || Object.keys(filter).length > 0 ? (
            <EmptyState title={t('nothing_found')} />
          ) : (
            <EmptyState
              title={t('empty_title')}
              text={t('empty_text')}
              action={<Link to="/reports">{t('empty_action')}</Link>}
            />
          )
        }
      />
    </>
  );
};
