type Interval = { from: string; to: string };
export type BirthLevel =
  | 'exact'
  | 'day_month_swapped'
  | 'buddhist_year'
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
  'buddhist_year',
  'day_month_swapped',
  'exact',
];
const BUDDHIST_OFFSET = 543;
const YEAR = 366 * 86_400_000;

const compareTwo = (a: Interval, b: Interval): BirthLevel => {
  if (a.from === a.to && b.from === b.to) {
    const [x, y] = [a.from, b.from];
    if (x === y) return 'exact';
    const [yearX, monthX, dayX] = x.split('-');
    const [yearY, monthY, dayY] = y.split('-');
    if (yearX === yearY && monthX === dayY && dayX === monthY) return 'day_month_swapped';
    if (monthX === monthY && dayX === dayY && Math.abs(Number(yearX) - Number(yearY)) === BUDDHIST_OFFSET)
      return 'buddhist_year';
    if ([...x].filter((letter, index) => letter !== y[index]).length === 1) return 'one_digit';
    // The first of January stands for "day not known" on many papers.
    if (yearX === yearY && (x.endsWith('-01-01') || y.endsWith('-01-01'))) return 'default_day';
  } else if (a.from <= b.to && b.from <= a.to) return 'overlap';
  const gap = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to));
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
