import { NativeSelect, Text } from '@mantine/core';
import { type PersonLine, SEXES, SUBJECT_ROLES, vocabularyMessages } from '@suar/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FILTER_COUNTRIES } from '../report/filter-codes.data.ts';
import { useRowStart } from '../report/use-row-start.ts';
import { DataTable } from '../shell/common/DataTable.tsx';
import { DownloadButton } from '../shell/common/DownloadButton.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { SearchBox } from '../shell/common/SearchBox.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { filterOf, useApplied } from '../view/use-applied.ts';
import { ViewMenu } from '../view/ViewMenu.tsx';
import { personMessages } from './messages.ts';
import { usePersonColumns } from './person-columns.tsx';
import { usePersonName } from './person-name.ts';
import type { PersonSearch } from './person-search.ts';

/** Everyone whom reports are about. */
export const PersonListPage = () => {
  const t = useMessages(personMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const nameOf = usePersonName();
  const search = useSearch({ from: '/app/persons' });
  const navigate = useNavigate();
  const mayExport = useMay('export.make');
  const [looked, setLooked] = useState('');
  const apply = useApplied('persons');
  const query = { ...filterOf(search), q: looked };
  const list = useCursorList<PersonLine>('/persons', query);
  const columns = usePersonColumns();
  useRowStart(t('list_title'), t('key_row'));
  const set = (change: Partial<Record<keyof PersonSearch, string>>) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value));
    void navigate({ to: '/persons', search: next as PersonSearch, replace: true });
  };
  const any = { value: '', label: t('any') };
  const countries = [any, ...FILTER_COUNTRIES.map((code) => ({ value: code, label: format.country(code) }))];
  return (
    <>
      <PageHeader
        title={t('list_title')}
        lead={t('list_lead')}
        count={list.total}
        actions={
          <>
            <ViewMenu list="persons" filter={filterOf(search)} current={search.view} onApply={apply} />
            {mayExport && (
              <DownloadButton path="/exports/persons.xlsx" query={query} fileName="suar-persons.xlsx">
                {t('export')}
              </DownloadButton>
            )}
          </>
        }
      />
      <FilterBar
        active={Object.keys(filterOf(search)).length}
        onClear={() => void navigate({ to: '/persons', search: {}, replace: true })}
        search={<SearchBox label={t('search')} words={looked} onWords={setLooked} />}
      >
        <NativeSelect
          label={t('filter_role')}
          value={search.role ?? ''}
          data={[any, ...SUBJECT_ROLES.map((code) => ({ value: code, label: words(`subject.${code}`) }))]}
          onChange={(event) => set({ role: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('filter_sex')}
          value={search.sex ?? ''}
          data={[any, ...SEXES.map((code) => ({ value: code, label: words(`sex.${code}`) }))]}
          onChange={(event) => set({ sex: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('filter_nationality')}
          value={search.nationality ?? ''}
          data={countries}
          onChange={(event) => set({ nationality: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('filter_country')}
          value={search.country ?? ''}
          data={countries}
          onChange={(event) => set({ country: event.currentTarget.value })}
        />
      </FilterBar>
      <DataTable
        label={t('list_title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        rowLabel={nameOf}
        onOpen={(row) => void navigate({ to: '/persons/$id', params: { id: row.id } })}
        empty={
          looked !== '' || Object.keys(filterOf(search)).length > 0 ? (
            <EmptyState title={t('nothing_found')} />
          ) : (
            <EmptyState
              title={t('empty_title')}
              text={<Text span>{t('empty_text')}</Text>}
              action={<Link to="/take-in">{t('empty_action')}</Link>}
            />
          )
        }
      />
    </>
  );
};
