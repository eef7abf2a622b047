import { WEEKENDS } from './data/weekends.data.ts';

const DAY = 24 * 3600 * 1000;

/** The working days of a country. `holidaysKnown` is false where only its weekends are. */
export interface Calendar {
  isWorkingDay(day: string): boolean;
  holidaysKnown: boolean;
}

/** `days` days after an ISO day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const isoWeekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** A calendar of the country's weekends and the public holidays given (ISO days); null where they are not known. */
export const calendarOf = (country: string | null, holidays: ReadonlySet<string> | null): Calendar => {
  const rest = (country && WEEKENDS[country]) || [6, 7];
  return {
    isWorkingDay: (day) => !rest.includes(isoWeekday(day)) && !holidays?.has(day),
    holidaysKnown: holidays !== null,
  };
};

/** The day on which `amount` working days have passed since `day`, itself not counted. */
export const addWorkingDays = (calendar: Calendar, day: string, amount: number): string => {
  let current = day;
  for (let left = amount; left > 0; ) {
    current = addDays(current, 1);
    if (calendar.isWorkingDay(current)) left -= 1;
  }
  return current;
};
