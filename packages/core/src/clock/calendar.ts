import { localOf, officeZone } from '../vocabulary/zones.ts';
import { WEEKENDS } from './data/weekends.data.ts';

const DAY = 24 * 3600 * 1000;

/** Public holidays as ISO days, and the first and last day for which all of them are known. */
export interface KnownHolidays {
  days: ReadonlySet<string>;
  from: string;
  to: string;
}
/** Whether the holidays of a time are known: `beyond` where those of other years are, `unknown` where only weekends are. */
export const HOLIDAY_REACH = ['known', 'beyond', 'unknown'] as const;
export type HolidayReach = (typeof HOLIDAY_REACH)[number];

/** The days of a country: which of them are worked, and by which clocks they begin and end. */
export interface Calendar {
  /** IANA time zone. */
  zone: string;
  isWorkingDay(day: string): boolean;
  holidaysOn(day: string): HolidayReach;
}

/** `days` days after an ISO day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const isoWeekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/**
 * A calendar of the country's weekends and the public holidays given; null where they are not known. Its days are those of the
 * country's capital, or of the zone given where no country is.
 */
export const calendarOf = (
  country: string | null,
  holidays: KnownHolidays | null,
  zone: string = officeZone(country),
): Calendar => {
  const rest = (country && WEEKENDS[country]) || [6, 7];
  return {
    zone,
    isWorkingDay: (day) => !rest.includes(isoWeekday(day)) && !holidays?.days.has(day),
    holidaysOn: (day) =>
      holidays === null ? 'unknown' : holidays.from <= day && day <= holidays.to ? 'known' : 'beyond',
  };
};

/** The day that it is by the calendar at an instant; a day that is given stays itself. */
export const dayOf = ({ zone }: Calendar, instant: string): string =>
  instant.length === 10 ? instant : localOf(instant, zone).slice(0, 10);

/** The day on which `amount` working days have passed since `day`, itself not counted. */
export const addWorkingDays = (calendar: Calendar, day: string, amount: number): string => {
  let current = day;
  for (let left = amount; left > 0; ) {
    current = addDays(current, 1);
    if (calendar.isWorkingDay(current)) left -= 1;
  }
  return current;
};
