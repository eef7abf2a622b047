import { type BirthLevel, type Interval, spread } from '../compare-births.ts';
import type { Frequencies } from './frequencies.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
/** Years over which births in such records are spread, where they were not counted. */
const SPREAD_YEARS = 15;
const MOST_BITS = 3;
/** Of how many pairs of births one at least is an age, where they were not counted. */
const TOLD_AS_AGE = 0.3;

/**
 * The share of strangers whose births would overlap as these do: the narrowest pair that overlaps, its widths in years times the
 * share of births in such a year, of those of whom an age is told (m of the level, too, is a share of all births, told as days or
 * not). Null where none overlaps.
 */
export const overlapShare = (
  a: readonly Interval[],
  b: readonly Interval[],
  frequencies?: Frequencies,
): number | null => {
  let least: number | null = null;
  const asAge = frequencies?.toldAsAge() ?? TOLD_AS_AGE;
  for (const x of a.map(spread))
    for (const y of b.map(spread)) {
      if (x.from > y.to || y.from > x.to) continue;
      const years =
        (Date.parse(x.to) - Date.parse(x.from) + Date.parse(y.to) - Date.parse(y.from) + DAY) / YEAR;
      const middle = x.from > y.from ? x.from : y.from;
      const density = frequencies?.bornIn(Number(middle.slice(0, 4))) ?? 1 / SPREAD_YEARS;
      const share = asAge * Math.min(0.95, years * density);
      if (least === null || share < least) least = share;
    }
  return least;
};

/** Bits that a day of a year of few births adds to its level, or of a year of many takes: most who are looked for are young. */
export const birthYearBits = (
  level: BirthLevel,
  a: readonly Interval[],
  b: readonly Interval[],
  frequencies: Frequencies | undefined,
): number | null => {
  if (!frequencies || !YEAR_AGREES[level]) return null;
  const years = [...a, ...b].map(({ from }) => frequencies.bornIn(Number(from.slice(0, 4))) ?? 0);
  const density = Math.max(...years) || null;
  const usual = frequencies.usualBornIn();
  if (density === null || usual === null) return null;
  return Math.max(-MOST_BITS, Math.min(MOST_BITS, Math.log2(usual / density)));
};
const YEAR_AGREES: Partial<Record<BirthLevel, true>> = {
  exact: true,
  day_month_swapped: true,
  year_off: true,
  default_day: true,
};
