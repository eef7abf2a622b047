import { Badge, NativeSelect } from '@mantine/core';
import {
  LURE_KINDS,
  LURE_STATUSES,
  lureVocabulary,
  PLATFORMS,
  RISK_BANDS,
  vocabularyMessages,
} from '@suar/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FILTER_COUNTRIES, FILTER_LANGUAGES } from '../report/filter-codes.data.ts';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { SearchBox } from '../shell/common/SearchBox.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './lure.module.css';
import type { LureSearch } from './lure-search.ts';
import { feedMessages } from './messages.ts';

type Props = { words: string; onWords: (words: string) => void };

/** The feed's filters. Codes go into the address; a recruiter's number that is looked for never does. */
export const LureFilters = ({ words, onWords }: Props) => {
  const t = useMessages(feedMessages);
  const label = useMessages(vocabularyMessages);
  const own = useMessages(lureVocabulary);
  const format = useFormat();
  const search = useSearch({ from: '/app/lures' });
  const navigate = useNavigate();
  const set = (change: Partial<Record<keyof LureSearch, string>>) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value));
    void navigate({ to: '/lures', search: next as LureSearch, replace: true });
  };
  const choice = <Code extends string>(
    key: 'kind' | 'risk' | 'status' | 'language' | 'country' | 'platform',
    codes: readonly Code[],
    name: (code: Code) => string,
  ) => (
    <NativeSelect
      label={t(`filter_${key}`)}
      className={classes.filter}
      value={search[key] ?? ''}
      data={[{ value: '', label: t('any') }, ...codes.map((code) => ({ value: code, label: name(code) }))]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <FilterBar
      active={Object.keys(search).length}
      onClear={() => void navigate({ to: '/lures', search: {}, replace: true })}
      search={<SearchBox label={t('search')} words={words} onWords={onWords} />}
    >
      {choice('kind', LURE_KINDS, (code) => label(`kind.${code}`))}
      {choice('risk', RISK_BANDS, (code) => own(`band.${code}`))}
      {choice('status', LURE_STATUSES, (code) => own(`status.${code}`))}
      {choice('language', FILTER_LANGUAGES, format.language)}
      {choice('country', FILTER_COUNTRIES, format.country)}
      {choice('platform', PLATFORMS, (code) => own(`platform.${code}`))}
      {search.campaignId && <Badge mb={6}>{t('filter_campaign')}</Badge>}
      {search.importId && <Badge mb={6}>{t('filter_import')}</Badge>}
    </FilterBar>
  );
};
