import { type Locale, SCAM_INDICATORS, SEXES, type Statement, vocabularyMessages } from '@suar/core';
import { useCallback } from 'react';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';

const SIGNS = new Map(SCAM_INDICATORS.map((indicator) => [indicator.code, indicator.text]));
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Signs of lures bring their own title in both languages. */
const titleIn = (detail: Record<string, unknown> | undefined, locale: Locale): string | null => {
  const title = detail?.title;
  const words = typeof title === 'object' && title !== null ? Reflect.get(title, locale) : title;
  return typeof words === 'string' ? words : null;
};

/** Writes a statement's value for reading: codes as words, days as the locale writes them, all else as it stands. */
export const useShowValue = (): ((statement: Pick<Statement, 'field' | 'value'>) => string) => {
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const { locale } = useLocale();
  return useCallback(
    ({ field, value }) => {
      const { text } = value;
      switch (field) {
        case 'sex': {
          const sex = SEXES.find((code) => code === text);
          return sex ? words(`sex.${sex}`) : text;
        }
        case 'nationality':
          return /^[A-Z]{2}$/.test(text) ? format.country(text) : text;
        case 'birth_date':
        case 'date': {
          const days = text.split('/');
          return days.every((day) => DAY.test(day)) ? days.map(format.day).join(' – ') : text;
        }
        case 'indicator': {
          const sign = SIGNS.get(text)?.[locale] ?? titleIn(value.detail, locale);
          return sign ? `${text} ${sign}` : text;
        }
        case 'name':
        case 'alias':
        case 'age':
        case 'passport':
        case 'national_id':
        case 'phone':
        case 'email':
        case 'handle':
        case 'url':
        case 'wallet':
        case 'bank_account':
        case 'licence':
        case 'place':
        case 'address':
        case 'money':
        case 'occupation':
        case 'employer':
        case 'note':
          return text;
      }
    },
    [words, format, locale],
  );
};
