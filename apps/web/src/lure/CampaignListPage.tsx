import { NativeSelect, SegmentedControl } from '@mantine/core';
import { CAMPAIGN_STATUSES, type CampaignLine, lureVocabulary } from '@suar/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FILTER_COUNTRIES, FILTER_LANGUAGES } from '../report/filter-codes.data.ts';
import { useRowStart } from '../report/use-row-start.ts';
import { DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { useCampaignColumns } from './campaign-columns.tsx';
import { campaignMessages } from './campaign-messages.ts';
import { GraphPanel } from './GraphPanel.tsx';
import type { CampaignSearch } from './lure-search.ts';
import { feedMessages } from './messages.ts';

/** The campaigns, as a list or as one graph. */
export const CampaignListPage = () => {
  const t = useMessages(campaignMessages);
  const feed = useMessages(feedMessages);
  const own = useMessages(lureVocabulary);
  const format = useFormat();
  const search = useSearch({ from: '/app/campaigns' });
  const navigate = useNavigate();
  const { view, ...query } = search;
  const list = useCursorList<CampaignLine>('/campaigns', query, view !== 'graph');
  const columns = useCampaignColumns();
  useRowStart(t('title'), feed('key_row'));
  const set = (change: Partial<Record<keyof CampaignSearch, string>>) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value));
    void navigate({ to: '/campaigns', search: next as CampaignSearch, replace: true });
  };
  const choice = <Code extends string>(
    key: 'status' | 'language' | 'country',
    codes: readonly Code[],
    name: (code: Code) => string,
  ) => (
    <NativeSelect
      label={t(`filter_${key}`)}
      value={search[key] ?? ''}
      data={[{ value: '', label: t('any') }, ...codes.map((code) => ({ value: code, label: name(code) }))]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        count={view === 'graph' ? undefined : list.total}
        actions={
          <SegmentedControl
            aria-label={t('view')}
            value={view ?? 'list'}
            data={[
              { value: 'list', label: t('as_list') },
              { value: 'graph', label: t('as_graph') },
            ]}
            onChange={(value) => set({ view: value === 'graph' ? 'graph' : '' })}
          />
        }
      />
      {view === 'graph' ? (
        <GraphPanel />
      ) : (
        <>
          <FilterBar
            active={Object.keys(query).length}
            onClear={() => void navigate({ to: '/campaigns', search: {}, replace: true })}
          >
            {choice('status', CAMPAIGN_STATUSES, (code) => own(`campaign.${code}`))}
            {choice('language', FILTER_LANGUAGES, format.language)}
            {choice('country', FILTER_COUNTRIES, format.country)}
          </FilterBar>
          <DataTable
            label={t('title')}
            columns={columns}
            list={list}
            rowKey={(row) => row.id}
            rowLabel={(row) => t('open_campaign', { number: row.number })}
            onOpen={(row) => void navigate({ to: '/campaigns/$id', params: { id: row.id } })}
            empty={
              Object.keys(query).length > 0 ? (
                <EmptyState title={t('nothing_found')} />
              ) : (
                <EmptyState
                  title={t('empty_title')}
                  text={t('empty_text')}
                  action={<Link to="/lures">{t('to_lures')}</Link>}
                />
              )
            }
          />
        </>
      )}
    </>
  );
};
