import { formatMessage, type Locale, type Messages, type MessageValues } from '@suar/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

const STORED = 'suar-locale';

const firstLocale = (): Locale => {
  const stored = window.localStorage.getItem(STORED);
  if (stored === 'id' || stored === 'en') return stored;
  return navigator.language.toLowerCase().startsWith('id') ? 'id' : 'en';
};

type LocaleState = {
  locale: Locale;
  /** Changes the language and keeps the choice. */
  setLocale: (locale: Locale) => void;
  /** Takes over an account's language unless one was chosen in this browser. */
  adopt: (locale: Locale) => void;
};
const LocaleContext = createContext<LocaleState>({
  locale: 'en',
  setLocale: () => undefined,
  adopt: () => undefined,
});

/** Holds the page's language; it is one of the two things kept in the browser's storage. */
export const LocaleProvider = ({ children }: { children: ReactNode }) => {
  const [locale, setState] = useState<Locale>(firstLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const setLocale = useCallback((next: Locale) => {
    window.localStorage.setItem(STORED, next);
    setState(next);
  }, []);
  const adopt = useCallback((next: Locale) => {
    if (!window.localStorage.getItem(STORED)) setState(next);
  }, []);
  const value = useMemo(() => ({ locale, setLocale, adopt }), [locale, setLocale, adopt]);
  return <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>;
};

/** The page's language and how to change it. */
export const useLocale = (): LocaleState => useContext(LocaleContext);

/** Translator for one catalogue: `const t = useMessages(reportListMessages); t('title')`. Stable while the language is. */
export const useMessages = <Key extends string>(
  messages: Messages<Key>,
): ((key: Key, values?: MessageValues) => string) => {
  const { locale } = useLocale();
  return useCallback(
    (key: Key, values?: MessageValues) => formatMessage(messages, locale, key, values),
    [messages, locale],
  );
};
