import type { ContactWindow } from '@suar/core';
import { useMemo } from 'react';
import { useLocale } from '../shell/locale.tsx';

/** The names of the weekdays, Monday first, and a window in words. */
export const useContactWords = () => {
  const { locale } = useLocale();
  return useMemo(() => {
    const name = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
      weekday: 'short',
      timeZone: 'UTC',
    });
    // 5 January 2026 is a Monday.
    const days = Array.from({ length: 7 }, (_, at) => name.format(new Date(Date.UTC(2026, 0, 5 + at))));
    return {
      days,
      window: (window: ContactWindow): string =>
        `${[...window.days]
          .sort()
          .map((day) => days[day - 1])
          .join(', ')} ${window.from}–${window.to}`,
    };
  }, [locale]);
};
