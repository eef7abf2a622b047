import { localOf } from '../vocabulary/zones.ts';
import type { ContactWindow } from './schema.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const STEP = 5;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** ISO weekday and minute of the day on the clocks of a zone. */
const localTime = (at: Date, zone: string): { day: number; minute: number } => {
  const local = localOf(at.toISOString(), zone);
  return { day: new Date(`${local}Z`).getUTCDay() || 7, minute: minutesOf(local.slice(11, 16)) };
};

const before = (day: number): number => (day === 1 ? 7 : day - 1);

/** Whether a moment lies within one of the windows, on the clocks of the zone; a window past midnight ends the next day. */
export const isInWindow = (windows: readonly ContactWindow[], zone: string, at: Date): boolean => {
  const { day, minute } = localTime(at, zone);
  return windows.some(({ days, from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (start < end) return days.includes(day) && minute >= start && minute < end;
    return (days.includes(day) && minute >= start) || (days.includes(before(day)) && minute < end);
  });
};

/** The next moment, to five minutes, at which a window is open; `at` itself when one is. Null when there is no window. */
export const nextWindow = (windows: readonly ContactWindow[], zone: string, at: Date): Date | null => {
  if (windows.length === 0 || isInWindow(windows, zone, at)) return windows.length === 0 ? null : at;
  const first = Math.ceil(at.getTime() / (STEP * MINUTE)) * STEP * MINUTE;
  for (let minutes = 0; minutes <= 8 * DAY_MINUTES; minutes += STEP) {
    const moment = new Date(first + minutes * MINUTE);
    if (isInWindow(windows, zone, moment)) return moment;
  }
  return null;
};
