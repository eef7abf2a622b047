import type { PersonLine } from '@suar/core';
import { useCallback } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { personMessages } from './messages.ts';

/** How a person is called on the page: the name, or the number for those whom no report names. */
export const usePersonName = (): ((person: Pick<PersonLine, 'name' | 'number'>) => string) => {
  const t = useMessages(personMessages);
  return useCallback((person) => person.name ?? t('unnamed_number', { number: person.number }), [t]);
};

/** A birth date or the interval it lies in; null when nothing is known. */
export const useBirth = (): ((birth: PersonLine['birth']) => string | null) => {
  const t = useMessages(personMessages);
  const format = useFormat();
  return useCallback(
    (birth) => {
      if (birth === null) return null;
      const wholeYear = birth.from.slice(4) === '-01-01' && birth.to.slice(4) === '-12-31';
      if (birth.from === birth.to) return format.day(birth.from);
      if (wholeYear && birth.from.slice(0, 4) === birth.to.slice(0, 4)) return birth.from.slice(0, 4);
      return t('birth_between', { from: format.day(birth.from), to: format.day(birth.to) });
    },
    [t, format],
  );
};
