export type Interval = { from: string; to: string };
export type BirthLevel =
  | 'exact'
  | 'day_month_swapped'
  | 'buddhist_year'
  | 'year_off'
  | 'one_digit'
  | 'default_day'
  | 'overlap'
  | 'near'
  | 'differs'
  | 'missing';

const ORDER: readonly BirthLevel[] = [
  'missing',
  'differs',
  'near',
  'overlap',
  'default_day',
  'one_digit',
  'year_off',
  'buddhist_year',
  'day_month_swapped',
  'exact',
];
const BUDDHIST_OFFSET = 543;
const YEAR = 366 * 86_400_000;

const isDefault = (day: string): boolean => day.endsWith('-01-01');

const compareDays = (x: string, y: string): BirthLevel => {
  // The first of January stands for "day not known" on many papers; two of them share a year, no day.
  if (x === y) return isDefault(x) ? 'default_day' : 'exact';
  const [yearX, monthX, dayX] = x.split('-');
  const [yearY, monthY, dayY] = y.split('-');
  if (yearX === yearY && monthX === dayY && dayX === monthY) return 'day_month_swapped';
  const years = Math.abs(Number(yearX) - Number(yearY));
  if (monthX === monthY && dayX === dayY && !isDefault(x)) {
    if (years === BUDDHIST_OFFSET) return 'buddhist_year';
    if (years === 1) return 'year_off';
  }
  if (yearX === yearY && (isDefault(x) || isDefault(y))) return 'default_day';
  return [...x].filter((letter, index) => letter !== y[index]).length === 1 ? 'one_digit' : 'differs';
};

/** A default day beside an age stands for its whole year. */
export const spread = (span: Interval): Interval =>
  span.from === span.to && isDefault(span.from)
    ? { from: span.from, to: `${span.from.slice(0, 4)}-12-31` }
    : span;

const compareTwo = (a: Interval, b: Interval): BirthLevel => {
  if (a.from === a.to && b.from === b.to) return compareDays(a.from, b.from);
  const [x, y] = [spread(a), spread(b)];
  if (x.from <= y.to && y.from <= x.to) return 'overlap';
  const gap = Math.max(Date.parse(x.from) - Date.parse(y.to), Date.parse(y.from) - Date.parse(x.to));
  // Ages are told a year too low or too high; days that are known and differ say more than that they are near.
  return gap <= YEAR ? 'near' : 'differs';
};

/** The level at which two people's birth dates agree; of several dates on either side the best pair counts. */
export const compareBirths = (a: readonly Interval[], b: readonly Interval[]): BirthLevel => {
  let best: BirthLevel = 'missing';
  for (const x of a)
    for (const y of b) {
      const level = compareTwo(x, y);
      if (ORDER.indexOf(level) > ORDER.indexOf(best)) best = level;
    }
  return best;
};
