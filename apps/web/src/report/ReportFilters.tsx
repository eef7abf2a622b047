import { Badge, NativeSelect, Switch } from '@mantine/core';
import { REPORT_KINDS, REPORT_STATUSES, vocabularyMessages } from '@suar/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { SearchBox } from '../shell/common/SearchBox.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { FILTER_COUNTRIES, FILTER_LANGUAGES } from './filter-codes.data.ts';
import { reportListMessages } from './messages.ts';
import type { ReportSearch } from './report-search.ts';

interface ReportFiltersProps {
  words: string;
  onWords: (words: string) => void;
}

/** The work list's filters. Codes go into the address; the words looked for never do, they may be a name. */
export const ReportFilters = ({ words, onWords }: ReportFiltersProps) => {
  const t = useMessages(reportListMessages);
  const label = useMessages(vocabularyMessages);
  const format = useFormat();
  const search = useSearch({ from: '/app/reports' });
  const navigate = useNavigate();
  const set = (change: Partial<Record<keyof ReportSearch, string>>) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value));
    void navigate({ to: '/reports', search: next as ReportSearch, replace: true });
  };
  const any = { value: '', label: t('any') };
  return (
    <FilterBar
      active={Object.keys(search).length}
      onClear={() => void navigate({ to: '/reports', search: {}, replace: true })}
      search={<SearchBox label={t('search')} words={words} onWords={onWords} />}
    >
      <NativeSelect
        label={t('filter_status')}
        value={search.status ?? ''}
        data={[
          any,
          ...REPORT_STATUSES.map((code) => ({ value: code, label: label(`reportStatus.${code}`) })),
        ]}
        onChange={(event) => set({ status: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_kind')}
        value={search.kind ?? ''}
        data={[any, ...REPORT_KINDS.map((code) => ({ value: code, label: label(`kind.${code}`) }))]}
        onChange={(event) => set({ kind: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_country')}
        value={search.country ?? ''}
        data={[any, ...FILTER_COUNTRIES.map((code) => ({ value: code, label: format.country(code) }))]}
        onChange={(event) => set({ country: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_language')}
        value={search.language ?? ''}
        data={[any, ...FILTER_LANGUAGES.map((code) => ({ value: code, label: format.language(code) }))]}
        onChange={(event) => set({ language: event.currentTarget.value })}
      />
      <Switch
        label={t('filter_urgent')}
        checked={search.urgent === 'true'}
        onChange={(event) => set({ urgent: event.currentTarget.checked ? 'true' : '' })}
        mb={6}
      />
      {search.month && <Badge mb={6}>{t('filter_month', { month: format.month(search.month) })}</Badge>}
      {search.importId && <Badge mb={6}>{t('filter_import')}</Badge>}
    </FilterBar>
  );
};
