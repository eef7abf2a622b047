import { type Calendar, calendarOf, type KnownHolidays, officeZone } from '@suar/core';
import Holidays from 'date-holidays';

const known = new Map<string, Calendar>();
const YEARS_BACK = 2;
const YEARS_ON = 3;

/**
 * Days of a country around a year: its weekends, and its public holidays from the date-holidays library (data CC BY 3.0)
 * where it has them, two years back and three on: later ones are not declared yet. For other countries and years the calendar
 * says that it does not know them. Where no country is known, days are those of the office's country.
 */
export const calendarFor = (country: string | null, office: string | null, year: number): Calendar => {
  const key = `${country} ${country ? '' : office} ${year}`;
  const made =
    known.get(key) ??
    calendarOf(country, country ? holidaysOf(country, year) : null, officeZone(country ?? office));
  known.set(key, made);
  return made;
};

const holidaysOf = (country: string, year: number): KnownHolidays | null => {
  const holidays = new Holidays();
  if (!(country in holidays.getCountries())) return null;
  holidays.init(country);
  const days = new Set<string>();
  for (let each = year - YEARS_BACK; each <= year + YEARS_ON; each += 1)
    for (const { type, date } of holidays.getHolidays(each))
      if (type === 'public') days.add(date.slice(0, 10));
  return days.size > 0 ? { days, from: `${year - YEARS_BACK}-01-01`, to: `${year + YEARS_ON}-12-31` } : null;
};
