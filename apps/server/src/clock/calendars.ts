import { type Calendar, calendarOf } from '@suar/core';
import Holidays from 'date-holidays';

const known = new Map<string, Calendar>();
const YEARS_BACK = 2;
const YEARS_ON = 3;

/**
 * Working days of a country around a year: its weekends, and its public holidays from the date-holidays library (data
 * CC BY 3.0) where it has them. For other countries the calendar says that it knows weekends only.
 */
export const calendarFor = (country: string | null, year: number): Calendar => {
  const key = `${country} ${year}`;
  const made = known.get(key) ?? calendarOf(country, country ? holidaysOf(country, year) : null);
  known.set(key, made);
  return made;
};

const holidaysOf = (country: string, year: number): ReadonlySet<string> | null => {
  const holidays = new Holidays();
  if (!(country in holidays.getCountries())) return null;
  holidays.init(country);
  const days = new Set<string>();
  for (let each = year - YEARS_BACK; each <= year + YEARS_ON; each += 1)
    for (const { type, date } of holidays.getHolidays(each))
      if (type === 'public') days.add(date.slice(0, 10));
  return days.size > 0 ? days : null;
};
