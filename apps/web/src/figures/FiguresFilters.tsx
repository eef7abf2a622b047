import { TextInput } from '@mantine/core';
import { CountrySelect } from '../shell/common/CountrySelect.tsx';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { useMessages } from '../shell/locale.tsx';
import type { FiguresSearch } from './figures-search.ts';
import { figuresMessages } from './messages.ts';

type Props = { search: FiguresSearch; onChange: (search: FiguresSearch) => void };

/** The span of time and the country that all figures of the page are taken over. */
export const FiguresFilters = ({ search, onChange }: Props) => {
  const t = useMessages(figuresMessages);
  const set = (key: keyof FiguresSearch, value: string | null) => {
    const { [key]: _, ...rest } = search;
    onChange(value ? { ...rest, [key]: value } : rest);
  };
  return (
    <FilterBar active={Object.keys(search).length} onClear={() => onChange({})}>
      {(['from', 'to'] as const).map((key) => (
        <TextInput
          key={key}
          type="date"
          label={t(key)}
          value={search[key] ?? ''}
          onChange={(event) => set(key, event.currentTarget.value)}
        />
      ))}
      <CountrySelect
        label={t('country')}
        value={search.country ?? null}
        onChange={(code) => set('country', code)}
      />
    </FilterBar>
  );
};
