import { Badge, NativeSelect } from '@mantine/core';
import {
  CASE_FLAGS,
  CASE_STATUSES,
  OUTCOMES,
  SEXES,
  screeningMessages,
  vocabularyMessages,
} from '@suar/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FILTER_COUNTRIES } from '../report/filter-codes.data.ts';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { SearchBox } from '../shell/common/SearchBox.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useColleagues } from './api.ts';
import type { CaseSearch } from './case-search.ts';
import { caseListMessages } from './list-messages.ts';

/** A code that a figure linked to but that is not among those offered must still be shown as chosen. */
const withChosen = (codes: readonly string[], chosen: string | undefined): string[] =>
  chosen && !codes.includes(chosen) ? [chosen, ...codes] : [...codes];

interface CaseFiltersProps {
  words: string;
  onWords: (words: string) => void;
}

/** The filters of the case list: all in the address but the words looked for. */
export const CaseFilters = ({ words, onWords }: CaseFiltersProps) => {
  const t = useMessages(caseListMessages);
  const label = useMessages(vocabularyMessages);
  const finding = useMessages(screeningMessages);
  const format = useFormat();
  const search = useSearch({ from: '/app/cases' });
  const navigate = useNavigate();
  const colleagues = useColleagues();
  const set = (change: Partial<Record<keyof CaseSearch, string>>) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value));
    void navigate({ to: '/cases', search: next as CaseSearch, replace: true });
  };
  const any = { value: '', label: t('any') };
  const countries = (chosen: string | undefined) => [
    any,
    ...withChosen(FILTER_COUNTRIES, chosen).map((code) => ({ value: code, label: format.country(code) })),
  ];
  const { from, to } = search;
  return (
    <FilterBar
      active={Object.keys(search).filter((key) => key !== 'view').length}
      onClear={() => void navigate({ to: '/cases', search: {}, replace: true })}
      search={<SearchBox label={t('search')} words={words} onWords={onWords} />}
    >
      <NativeSelect
        label={t('filter_status')}
        value={search.status ?? ''}
        data={[any, ...CASE_STATUSES.map((code) => ({ value: code, label: label(`status.${code}`) }))]}
        onChange={(event) => set({ status: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_outcome')}
        value={search.outcome ?? ''}
        data={[
          any,
          ...([...OUTCOMES, 'victim'] as const).map((code) => ({
            value: code,
            label: label(`outcome.${code}`),
          })),
        ]}
        onChange={(event) => set({ outcome: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_country')}
        value={search.country ?? ''}
        data={countries(search.country)}
        onChange={(event) => set({ country: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_nationality')}
        value={search.nationality ?? ''}
        data={countries(search.nationality)}
        onChange={(event) => set({ nationality: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('order')}
        value={search.order ?? ''}
        data={[
          { value: '', label: t('order_newest') },
          { value: 'oldest', label: t('order_oldest') },
        ]}
        onChange={(event) => set({ order: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_sex')}
        value={search.sex ?? ''}
        data={[any, ...SEXES.map((code) => ({ value: code, label: label(`sex.${code}`) }))]}
        onChange={(event) => set({ sex: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_assignee')}
        value={search.assigneeId ?? ''}
        data={[
          any,
          { value: 'me', label: t('mine') },
          { value: 'nobody', label: t('nobody') },
          ...(colleagues.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        onChange={(event) => set({ assigneeId: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('filter_flag')}
        value={search.flag ?? ''}
        data={[any, ...CASE_FLAGS.map((code) => ({ value: code, label: label(`flag.${code}`) }))]}
        onChange={(event) => set({ flag: event.currentTarget.value })}
      />
      {search.month && <Badge mb={6}>{t('filter_month', { month: format.month(search.month) })}</Badge>}
      {(from || to) && (
        <Badge mb={6}>
          {t('filter_period', { from: from ? format.day(from) : '…', to: to ? format.day(to) : '…' })}
        </Badge>
      )}
      {search.standard && (
        <Badge mb={6}>
          {search.standard === 'none' ? t('filter_undecided') : finding(`standard.${search.standard}`)}
        </Badge>
      )}
      {search.deciderId && (
        <Badge mb={6}>
          {search.deciderId === 'nobody'
            ? t('filter_undecided')
            : t('filter_decider', {
                name: colleagues.data?.find(({ id }) => id === search.deciderId)?.displayName ?? '…',
              })}
        </Badge>
      )}
      {search.incidentId && <Badge mb={6}>{t('filter_incident')}</Badge>}
    </FilterBar>
  );
};
