import { vocabularyMessages } from '@suar/core';

export type Locale = 'id' | 'en';

const WORDS = {
  en: {
    other: 'Other',
    unknown: 'Not known',
    total: 'All',
    denominator: (persons: number) => `Persons counted: about ${persons}`,
    source: (epsilon: number, delta: number) =>
      `Source: Suar. Noise protects every person (epsilon ${epsilon}, delta ${delta}). Whiskers: 95% interval.`,
  },
  id: {
    other: 'Lainnya',
    unknown: 'Tidak diketahui',
    total: 'Semua',
    denominator: (persons: number) => `Orang yang dihitung: sekitar ${persons}`,
    source: (epsilon: number, delta: number) =>
      `Sumber: Suar. Derau melindungi setiap orang (epsilon ${epsilon}, delta ${delta}). Garis: rentang 95%.`,
  },
} as const;

export const wordsOf = (locale: Locale) => WORDS[locale];

export const HOW_TO_READ = {
  en: 'Each person is counted once, in the month of their first case. Every count carries random noise, so that nobody can be told to be in it or not; low and high are the ends of the 95% interval. Totals agree across tables.',
  id: 'Setiap orang dihitung satu kali, pada bulan kasus pertamanya. Setiap angka diberi derau acak agar tidak seorang pun dapat diketahui termasuk atau tidak; low dan high adalah ujung rentang 95%. Jumlah sama di semua tabel.',
} as const;

/** A value of a column in words. */
export const sayValue = (column: string, value: string, locale: Locale): string => {
  const catalogue: Readonly<Record<string, string>> = vocabularyMessages[locale];
  if (value === '') return WORDS[locale].unknown;
  if (column === 'sex' || column === 'outcome') return catalogue[`${column}.${value}`] ?? value;
  if (column !== 'country' && column !== 'nationality') return value;
  if (value === 'other') return WORDS[locale].other;
  return (new Intl.DisplayNames(locale, { type: 'region' }).of(value) ?? value).replace(/ \([^()]*\)$/, '');
};
