import type { ColumnMapping } from '@suar/core';

type Order = ColumnMapping['dateOrder'];

/** Whether day or month comes first, from all the dates of a file: a part over 12 betrays it. */
export const dateOrderOf = (values: readonly string[]): Order => {
  let order: Order = 'ambiguous';
  for (const value of values) {
    if (/^\d{4}[-/.]/.test(value) || /^\d{8}$/.test(value)) return 'ymd';
    const [, first, second] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}/.exec(value) ?? [];
    if (Number(first) > 12) order = 'dmy';
    else if (Number(second) > 12) order = 'mdy';
  }
  return order;
};

const MONTHS = [
  'jan',
  'feb pebruari',
  'mar',
  'apr',
  'may mei',
  'jun',
  'jul',
  'aug agu',
  'sep',
  'oct okt',
  'nov nop',
  'dec des',
];
const monthOf = (word: string): number =>
  MONTHS.findIndex((forms) =>
    forms.split(' ').some((form) => word.toLowerCase().startsWith(form.slice(0, 3))),
  ) + 1;

const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
};
const BUDDHIST = 543;
const thisCentury = (year: number, digits: number): number =>
  digits === 2 ? (year <= 35 ? 2000 : 1900) + year : year > 2400 && year < 2700 ? year - BUDDHIST : year;

/** A day as people and programs write it, to ISO; a bare year to the interval it spans; null when it is no real date. */
export const readDay = (raw: string, order: Order): string | null => {
  const value = raw.trim();
  const numeric =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(value) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (numeric) return isoDay(thisCentury(Number(numeric[1]), 4), Number(numeric[2]), Number(numeric[3]));
  if (/^\d{4}$/.test(value)) return `${value}-01-01/${value}-12-31`;
  const yearMonth = /^(\d{4})-(\d{2})$/.exec(value);
  if (yearMonth) {
    const last = new Date(Date.UTC(Number(yearMonth[1]), Number(yearMonth[2]), 0)).getUTCDate();
    return isoDay(Number(yearMonth[1]), Number(yearMonth[2]), last) ? `${value}-01/${value}-${last}` : null;
  }
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})(?:[ ,T].*)?$/.exec(value);
  if (parts) {
    const year = thisCentury(Number(parts[3]), parts[3]!.length);
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    // Day first is the region's habit where nothing else is known.
    return order === 'mdy' || (order === 'ambiguous' && second > 12)
      ? isoDay(year, first, second)
      : isoDay(year, second, first);
  }
  const worded = /^(\d{1,2})[\s-]+(\p{L}{3,12})\.?[\s,-]+(\d{4})/u.exec(value);
  if (worded) return isoDay(thisCentury(Number(worded[3]), 4), monthOf(worded[2]!), Number(worded[1]));
  const americans = /^(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})/u.exec(value);
  return americans
    ? isoDay(thisCentury(Number(americans[3]), 4), monthOf(americans[1]!), Number(americans[2]))
    : null;
};
