import type { ReportLine } from '@suar/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable } from '../shell/common/DataTable.tsx';
import { DownloadButton } from '../shell/common/DownloadButton.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { filterOf, useApplied } from '../view/use-applied.ts';
import { ViewMenu } from '../view/ViewMenu.tsx';
import { reportListMessages } from './messages.ts';
import { ReportFilters } from './ReportFilters.tsx';
import { useReportColumns } from './report-columns.tsx';
import { SetAsideBar } from './SetAsideBar.tsx';
import { useRowStart } from './use-row-start.ts';

/** The work list: pleas for help first, then the newest. */
export const ReportListPage = () => {
  const t = useMessages(reportListMessages);
  const search = useSearch({ from: '/app/reports' });
  const navigate = useNavigate();
  const mayJudge = useMay('report.judge');
  const mayExport = useMay('export.make');
  const [words, setWords] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const apply = useApplied('reports');
  const query = { ...filterOf(search), q: words };
  const list = useCursorList<ReportLine>('/reports', query);
  const columns = useReportColumns();
  useRowStart(t('title'), t('key_row'));
  const filtered = words !== '' || Object.keys(filterOf(search)).length > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        count={list.total}
        actions={
          <>
            <ViewMenu list="reports" filter={filterOf(search)} current={search.view} onApply={apply} />
            {mayExport && (
              <DownloadButton path="/exports/reports.xlsx" query={query} fileName="suar-reports.xlsx">
                {t('export')}
              </DownloadButton>
            )}
          </>
        }
      />
      <ReportFilters words={words} onWords={setWords} />
      {selected.size > 0 && (
        <SetAsideBar rows={list.rows} selected={selected} onDone={() => setSelected(new Set())} />
      )}
      <DataTable
        label={t('title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        rowLabel={(row) => t('open_report', { number: row.number })}
        onOpen={(row) => void navigate({ to: '/reports/$id', params: { id: row.id } })}
        mark={(row) => (row.urgent ? 'plea' : null)}
        selected={mayJudge ? selected : undefined}
        onSelect={mayJudge ? setSelected : undefined}
        empty={
          filtered ? (
            <EmptyState title={t('nothing_found')} />
          ) : (
            <EmptyState
              title={t('empty_title')}
              text={t('empty_text')}
              action={<Link to="/take-in">{t('empty_action')}</Link>}
            />
          )
        }
      />
    </>
  );
};
