import type { PersonAge } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { knownMessages } from './known-messages.ts';

/** "age 17 to 19 (said in 2 reports), ages disagree"; null when nothing is told. */
export const useAgeWords = (): ((age: PersonAge | null) => string | null) => {
  const t = useMessages(knownMessages);
  return (age) => {
    if (age === null) return null;
    const { least, most, reports } = age;
    const said = t(least === most ? 'age_exact' : 'age', { least, most, count: reports });
    return age.agrees ? said : `${said}, ${t('age_disagrees')}`;
  };
};
