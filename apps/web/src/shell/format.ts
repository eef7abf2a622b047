import type { CappedCount, Locale } from '@suar/core';
import { useMemo } from 'react';
import type { z } from 'zod';
import { useLocale } from './locale.tsx';

/** Numbers, days and names of countries and languages as the locale writes them. */
export type Format = {
  number: (value: number) => string;
  /** A chance, however small, to three figures: "0.000001". */
  chance: (value: number) => string;
  /** Fraction 0..1 as a percentage without decimals. */
  percent: (fraction: number) => string;
  /** A capped count: "1,000+" when there are more. */
  count: (value: z.infer<typeof CappedCount>) => string;
  /** A day, from "2026-02-01" or an instant. */
  day: (value: string) => string;
  /**
   * Day and time of an instant, in the reader's zone; where a day counts elsewhere, in the zone given, which is named when its
   * clocks show another time than the reader's.
   */
  dateTime: (value: string, zone?: string) => string;
  /** "2026-02" as "Feb 2026". */
  month: (value: string) => string;
  country: (code: string) => string;
  language: (code: string) => string;
};

const named = (names: Intl.DisplayNames, code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    // Codes outside the standard (e.g. "unknown") are shown as they are.
    return code;
  }
};

const build = (locale: Locale): Format => {
  const tag = locale === 'id' ? 'id-ID' : 'en-GB';
  const number = new Intl.NumberFormat(tag);
  const chance = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(tag, { day: '2-digit', month: 'short', year: 'numeric' });
  const plainDay = new Intl.DateTimeFormat(tag, {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const moment = {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const dateTime = new Intl.DateTimeFormat(tag, moment);
  const elsewhere = (date: Date, timeZone: string): string => {
    const there = new Intl.DateTimeFormat(tag, { ...moment, timeZone });
    return there.format(date) === dateTime.format(date)
      ? there.format(date)
      : new Intl.DateTimeFormat(tag, { ...moment, timeZone, timeZoneName: 'short' }).format(date);
  };
  const month = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const shortRegions = new Intl.DisplayNames(tag, { type: 'region', style: 'short' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const dated = (value: string, write: (date: Date) => string) => {
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? value : write(date);
  };
  return {
    number: (value) => number.format(value),
    chance: (value) => chance.format(value),
    percent: (fraction) => percent.format(fraction),
    count: ({ count, atLeast }) => `${number.format(count)}${atLeast ? '+' : ''}`,
    day: (value) => dated(value, (date) => (value.length === 10 ? plainDay : day).format(date)),
    dateTime: (value, zone) => dated(value, (date) => (zone ? elsewhere(date, zone) : dateTime.format(date))),
    month: (value) => dated(`${value}-01`, (date) => month.format(date)),
    country: (code) => {
      const long = named(regions, code);
      // "Myanmar (Burma)" and "Hong Kong SAR China" are too long for lists.
      return (/SAR/.test(long) ? named(shortRegions, code) : long).replace(/ \([^()]*\)$/, '');
    },
    language: (code) => named(languages, code),
  };
};

const built = new Map<Locale, Format>();

/** The formats of a locale, for code outside components. */
export const formatFor = (locale: Locale): Format => {
  const known = built.get(locale) ?? build(locale);
  built.set(locale, known);
  return known;
};

/** The formats of the page's language. */
export const useFormat = (): Format => {
  const { locale } = useLocale();
  return useMemo(() => formatFor(locale), [locale]);
};
