import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { COUNTRY_CODES, NEAR_COUNTRIES } from '../countries.data.ts';
import { useFormat } from '../format.ts';
import { useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';

type Props = {
  value: string | null;
  onChange: (country: string | null) => void;
  /** Default: "Country". */
  label?: string;
  /** Default: "Any country". */
  placeholder?: string;
  /** Offer only these codes. */
  only?: readonly string[];
};

/** Chooses a country by its name in the page's language; those that most reports name come first. */
export const CountrySelect = ({ value, onChange, label, placeholder, only }: Props) => {
  const t = useMessages(shellMessages);
  const format = useFormat();
  const data = useMemo(() => {
    const near = only ? [] : NEAR_COUNTRIES;
    const rest = (only ?? COUNTRY_CODES)
      .filter((code) => !near.includes(code))
      .map((code) => ({ value: code, label: format.country(code) }))
      .sort((a, b) => a.label.localeCompare(b.label));
    return [...near.map((code) => ({ value: code, label: format.country(code) })), ...rest];
  }, [format, only]);
  return (
    <Select
      label={label ?? t('country')}
      placeholder={placeholder ?? t('any_country')}
      data={data}
      value={value}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      limit={60}
    />
  );
};
