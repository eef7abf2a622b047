import { COUNTRY_CODES, type Particular } from '@suar/core';
import { useCallback } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { particularMessages } from './messages.ts';

/** A code of the standard, "LabourExploitation" or "A_Agriculture", in separate words: the code itself stays recognisable. */
export const spaced = (code: string): string =>
  code
    .replaceAll('_', ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim();

/** Writes a value for reading: yes and no, countries and languages by name, codes in separate words, all else as it stands. */
export const useValueWords = (): ((
  particular: Pick<Particular, 'type' | 'values' | 'codes'>,
  value: string,
) => string) => {
  const t = useMessages(particularMessages);
  const format = useFormat();
  return useCallback(
    ({ type, values, codes }, value) => {
      const one = (code: string): string => {
        if (code === 'yes' || (type === 'checkbox' && code === 'true')) return t('yes');
        if (code === 'no' || (type === 'checkbox' && code === 'false')) return t('no');
        if (codes === 'iso3166' && COUNTRY_CODES.some((known) => known === code)) return format.country(code);
        if (codes === 'iso639') return format.language(code);
        return values.length > 0 ? spaced(code) : code;
      };
      if (type === 'date') return format.day(value);
      return type === 'multiselect' ? value.split(';').map(one).join('; ') : one(value);
    },
    [t, format],
  );
};
