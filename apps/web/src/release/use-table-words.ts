import { type ReleaseColumnName, vocabularyMessages } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { tableMessages } from './messages.ts';

type VocabularyKey = keyof (typeof vocabularyMessages)['en'];

/** The words for values, tables and months of releases, in the page's language. */
export const useTableWords = () => {
  const t = useMessages(tableMessages);
  const word = useMessages(vocabularyMessages);
  const format = useFormat();
  const value = (column: ReleaseColumnName, code: string): string => {
    if (code === '' || code === 'unknown') return t('unknown');
    if (code === 'other') return t('other');
    switch (column) {
      case 'country':
      case 'nationality':
        return format.country(code);
      case 'sex':
      case 'outcome':
        return word(`${column}.${code}` as VocabularyKey);
      case 'month':
        return format.month(code);
      case 'quarter':
        return t('quarter_name', { quarter: code.slice(6), year: code.slice(0, 4) });
      case 'year':
        return code;
    }
  };
  const table = (columns: readonly ReleaseColumnName[]): string => {
    if (columns.length === 0) return t('total');
    const names = columns.map((column) => t(column).toLocaleLowerCase());
    const joined =
      names.length === 1 ? names[0]! : `${names.slice(0, -1).join(t('comma'))}${t('and')}${names.at(-1)}`;
    return t('by', { columns: joined });
  };
  return {
    value,
    values: (columns: readonly ReleaseColumnName[], codes: readonly string[]): string =>
      columns.length === 0
        ? t('total')
        : columns.map((column, at) => value(column, codes[at] ?? '')).join(' · '),
    table,
    title: (columns: readonly ReleaseColumnName[]): string => {
      const text = table(columns);
      return text.charAt(0).toLocaleUpperCase() + text.slice(1);
    },
    period: (from: string, to: string): string =>
      t('period', { from: format.month(from), to: format.month(to) }),
  };
};
