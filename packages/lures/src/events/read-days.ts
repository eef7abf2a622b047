import { putApart } from '../find/apart.ts';
import { findDates } from '../find/dates.ts';
import { outlineOf } from '../find/outline.ts';
import { matchesOf } from '../matches-of.ts';
import {
  AGO,
  COMING,
  DAY_AFTER_NUMBER,
  DAY_BEFORE_NUMBER,
  DAYS_BEFORE,
  LAST_AFTER,
  LAST_BEFORE,
  NUMBERS,
  STRETCHES,
  type Stretch,
  UNITS,
  WEEKDAYS,
} from './relative-days.data.ts';
import type { ReadDay } from './types.ts';

const DAY = 86_400_000;
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Latin words stand alone; scripts without blanks have no such edge. */
const words = (list: string): string =>
  list
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^\p{Script=Latin}/u.test(word) ? `(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])` : word))
    .join('|');
const pattern = (list: string): RegExp => new RegExp(words(list), 'giu');

const BEFORE = DAYS_BEFORE.map(([days, list]) => [days, pattern(list)] as const);
const STRETCH = Object.entries(STRETCHES).map(([name, list]) => [name as Stretch, pattern(list)] as const);
const NUMBER = Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const COUNTED = UNITS.map(
  ([size, list]) =>
    [
      size,
      new RegExp(
        `(?<![\\p{Script=Latin}\\d])(\\d{1,3}|${NUMBER})[ -]?(?:${list}) ?(?:${AGO})(?!\\p{Script=Latin})`,
        'giu',
      ),
    ] as const,
);
const MONTH_AFTER = `(?: (?:of )?(${STRETCHES.last_month}|${STRETCHES.this_month}))?`;
const DAY_OF_MONTH = [
  new RegExp(
    `(?<!\\p{Script=Latin})(?:${DAY_BEFORE_NUMBER})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d./-])${MONTH_AFTER}`,
    'giu',
  ),
  new RegExp(`(?<![\\d月年./-])(\\d{1,2}) ?(?:${DAY_AFTER_NUMBER})`, 'giu'),
];
const LAST_MONTH = new RegExp(`^(?:${STRETCHES.last_month})$`, 'iu');
const WEEKDAY = WEEKDAYS.map((list) => pattern(list));

/** First words of everything above in Latin letters: a text that holds none of them, no digit and no other script names no day. */
const FIRST = new Set(
  [
    ...DAYS_BEFORE.map(([, list]) => list),
    ...Object.values(STRETCHES),
    ...UNITS.map(([, list]) => list.replaceAll('s?', '')),
    ...UNITS.map(([, list]) => list.replace(/(^|\|)/g, '$1se')),
    ...UNITS.map(([, list]) => list.replaceAll('s?', 's')),
    ...WEEKDAYS,
    DAY_BEFORE_NUMBER,
  ].flatMap((list) => list.split('|').map((phrase) => phrase.split(/[ '-]/)[0]!)),
);
const OTHER = /[^\p{Script=Latin}\p{P}\p{S}\p{Z}\p{Cc}\p{M}\p{Emoji_Presentation}]/u;
const mayNameDays = (text: string): boolean =>
  OTHER.test(text) ||
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => FIRST.has(word));

const startOfMonth = (day: number, months: number): number => {
  const date = new Date(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
};
const startOfYear = (day: number, years: number): number =>
  Date.UTC(new Date(day).getUTCFullYear() + years, 0, 1);
const startOfWeek = (day: number): number => day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;

/** A stretch of the calendar as it stands on a day: the week begins on Monday; what still runs ends on that day. */
const stretch = (name: Stretch, sent: number): [number, number] => {
  switch (name) {
    case 'last_week':
      return [startOfWeek(sent) - 7 * DAY, startOfWeek(sent) - DAY];
    case 'last_month':
      return [startOfMonth(sent, -1), startOfMonth(sent, 0) - DAY];
    case 'last_year':
      return [startOfYear(sent, -1), startOfYear(sent, 0) - DAY];
    case 'this_week':
      return [startOfWeek(sent), sent];
    case 'this_month':
      return [startOfMonth(sent, 0), sent];
    case 'this_year':
      return [startOfYear(sent, 0), sent];
  }
};

/** The latest day with this number in its month that is not after the day of writing; null where no such day is near. */
const dayOfMonth = (number: number, sent: number, month: string | undefined): number | null => {
  const back = month === undefined ? [0, -1, -2] : [LAST_MONTH.test(month) ? -1 : 0];
  for (const months of back) {
    const first = startOfMonth(sent, months);
    const day = first + (number - 1) * DAY;
    if (new Date(day).getUTCMonth() === new Date(first).getUTCMonth() && number >= 1 && day <= sent)
      return day;
  }
  return null;
};

/**
 * Every day that the words name, written out or told from the day of writing ("kemarin", "last week", "tanggal 5"), in order
 * of place; without a day of writing, only what is written out with its year. `sentOn` is an ISO day, of the writer's own clock.
 */
export function readDays(text: string, sentOn: string | undefined): ReadDay[] {
  const found: ReadDay[] = [];
  const put = (start: number, length: number, from: number | string, to: number | string = from): void => {
    const day = (value: number | string): string => (typeof value === 'number' ? iso(value) : value);
    putApart(found, { start, end: start + length, from: day(from), to: day(to) });
  };
  const sent = sentOn === undefined ? Number.NaN : Date.parse(`${sentOn.slice(0, 10)}T00:00:00Z`);
  const known = !Number.isNaN(sent);
  for (const date of findDates(text, known ? iso(sent) : undefined, outlineOf(text))) {
    if (date.kind !== 'date' || date.rule === 'date.relative' || date.rule === 'date.ago') continue;
    const [from = '', to = from] = date.text.split('/');
    // "5 Maret" of a letter from January is last year's.
    const yearless = date.rule === 'date.named' && !/\d{4}/.test(text.slice(date.start, date.end));
    const late = known && yearless && from > iso(sent);
    const back = (day: string): string => (late ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day);
    put(date.start, date.end - date.start, back(from), back(to));
  }
  if (known && mayNameDays(text)) {
    // The longer words first: "two days before yesterday" is not yesterday.
    for (const [days, each] of [...BEFORE].reverse())
      for (const match of matchesOf(each, text)) put(match.index, match[0].length, sent - days * DAY);
    for (const each of DAY_OF_MONTH)
      for (const match of matchesOf(each, text)) {
        const day = dayOfMonth(Number(match[1]), sent, match[2]);
        if (day !== null) put(match.index, match[0].length, day);
      }
    for (const [size, each] of COUNTED)
      for (const match of matchesOf(each, text)) {
        const count = Number(match[1]) || (NUMBERS[match[1]!.toLowerCase()] ?? 0);
        const slack = Math.floor(size / 2);
        const centre = sent - Math.round(count * size) * DAY;
        put(match.index, match[0].length, centre - slack * DAY, Math.min(sent, centre + slack * DAY));
      }
    for (const [name, each] of STRETCH)
      for (const match of matchesOf(each, text)) put(match.index, match[0].length, ...stretch(name, sent));
    WEEKDAY.forEach((each, index) => {
      for (const match of matchesOf(each, text)) {
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
        if (COMING.test(after) || /next $/i.test(text.slice(0, match.index))) continue;
        const past =
          LAST_AFTER.test(after) || LAST_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index));
        const back = (((new Date(sent).getUTCDay() + 6) % 7) - index + 7) % 7;
        put(match.index, match[0].length, sent - (back === 0 && past ? 7 : back) * DAY);
      }
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
