import { IntlMessageFormat } from 'intl-messageformat';

export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A catalogue of ICU messages: every key in every locale, or it does not compile. */
export type Messages<Key extends string = string> = Record<Locale, Record<Key, string>>;

/** Declares a feature's catalogue; the English keys are the model that Indonesian must match. */
export const defineMessages = <const Key extends string>(catalogue: {
  en: Record<Key, string>;
  id: Record<NoInfer<Key>, string>;
}): Messages<Key> => catalogue;

export type MessageValues = Record<string, string | number | boolean | Date | null | undefined>;

const compiled = new Map<string, IntlMessageFormat>();

/** Fills one ICU message for a locale; the compiled form is kept, so formatting in lists stays cheap. */
export const formatMessage = <Key extends string>(
  messages: Messages<Key>,
  locale: Locale,
  key: Key,
  values?: MessageValues,
): string => {
  const pattern = messages[locale][key];
  const cacheKey = `${locale}\u0000${pattern}`;
  let message = compiled.get(cacheKey);
  if (!message) {
    message = new IntlMessageFormat(pattern, locale === 'id' ? 'id-ID' : 'en-GB');
    compiled.set(cacheKey, message);
  }
  return String(message.format(values));
};
