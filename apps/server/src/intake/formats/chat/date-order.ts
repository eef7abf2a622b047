import type { LineHead } from './whatsapp-head.ts';

export type ChatOrder = 'dmy' | 'mdy' | 'ymd';
type Parts = LineHead['date'];

const DAY = 86_400_000;
const BUDDHIST = 543;

/**
 * The year of a chat: WhatsApp began in 2009, so two digits from 52 on are Buddhist years (2552 is 2009), as are full ones
 * from 2443. Years of other calendars (Persian, Nepali) give null and are not guessed at.
 */
const yearOf = (digits: string): number | null => {
  const written = Number(digits);
  const year =
    digits.length <= 2
      ? written >= 52
        ? 2500 + written - BUDDHIST
        : 2000 + written
      : written >= 2443
        ? written - BUDDHIST
        : written;
  return year >= 2005 && year <= 2060 ? year : null;
};

const arrange = (parts: Parts, order: ChatOrder): { year: string; month: number; day: number } => {
  const [first, second, third] = parts;
  switch (order) {
    case 'dmy':
      return { year: third, month: Number(second), day: Number(first) };
    case 'mdy':
      return { year: third, month: Number(first), day: Number(second) };
    case 'ymd':
      return { year: first, month: Number(second), day: Number(third) };
  }
};

/** The day as ISO, or null when it is not a real one in that order. */
export const dayIn = (parts: Parts, order: ChatOrder): string | null => {
  const { year: digits, month, day } = arrange(parts, order);
  const year = yearOf(digits);
  if (year === null || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? new Date(time).toISOString().slice(0, 10) : null;
};

interface Fit {
  order: ChatOrder;
  cost: number;
  days: Set<string>;
}

/** How ill an order fits: days that do not exist, and steps back in time (an export runs forward). */
const fitOf = (dates: readonly Parts[], order: ChatOrder): Fit => {
  let cost = 0;
  let before = Number.NEGATIVE_INFINITY;
  const days = new Set<string>();
  for (const parts of dates) {
    const day = dayIn(parts, order);
    if (day === null) {
      cost += 3;
      continue;
    }
    days.add(day);
    const time = Date.parse(day);
    if (time < before - DAY) cost += 1;
    before = time;
  }
  return { order, cost, days };
};

const distinct = (days: Iterable<string>, from: number, to: number): number =>
  new Set([...days].map((day) => day.slice(from, to))).size;
/** Four different dates that all fall on one day of the month are no chat but a misread order. */
const onlyMonthsMove = (fit: Fit): boolean =>
  fit.days.size >= 4 && distinct(fit.days, 8, 10) === 1 && distinct(fit.days, 0, 7) >= 4;

/** The order of day, month and year over the whole file; `ambiguous` when nothing in it tells day from month. */
export const resolveOrder = (heads: readonly LineHead[]): { order: ChatOrder; ambiguous: boolean } => {
  const dates = heads.map((head) => head.date);
  const longFirst = dates.filter(([first]) => first.length >= 3).length;
  if (longFirst * 2 > dates.length) return { order: 'ymd', ambiguous: false };
  const dmy = fitOf(dates, 'dmy');
  const mdy = fitOf(dates, 'mdy');
  const ymd = fitOf(dates, 'ymd');
  if (ymd.cost < Math.min(dmy.cost, mdy.cost) && dates.every(([, , third]) => third.length <= 2))
    return { order: 'ymd', ambiguous: false };
  if (dmy.cost !== mdy.cost) return { order: dmy.cost < mdy.cost ? 'dmy' : 'mdy', ambiguous: false };
  const same = dates.every((parts) => dayIn(parts, 'dmy') === dayIn(parts, 'mdy'));
  // No locale puts the month first before a dot.
  if (same || heads.every((head) => head.separator === '.')) return { order: 'dmy', ambiguous: false };
  if (onlyMonthsMove(mdy) !== onlyMonthsMove(dmy))
    return { order: onlyMonthsMove(mdy) ? 'dmy' : 'mdy', ambiguous: false };
  // American and Philippine phones write 3/9/25, 9:14 PM; the rest of the region pads, or writes pm, or 24 hours.
  const american =
    heads.every((head) => head.capitalHalf && head.separator === '/' && head.date[2].length === 2) &&
    dates.some(([first, second]) => first.length === 1 || second.length === 1);
  return { order: american ? 'mdy' : 'dmy', ambiguous: true };
};
