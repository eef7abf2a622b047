import { z } from 'zod';
import type { Statement } from '../report/schema.ts';
import { Day } from '../vocabulary/codes.ts';

/** What reports together say of a person's age on a day: an interval of full years, never narrower than what was told. */
export const PersonAge = z.object({
  on: Day,
  least: z.int(),
  most: z.int(),
  /** In how many reports an age, a birth date or a minority is told. */
  reports: z.int(),
  /** False where no one day of birth fits all that was told. */
  agrees: z.boolean(),
  /** Somebody who may have been under 18 when the first report was made. */
  perhapsChild: z.boolean(),
});
export type PersonAge = z.infer<typeof PersonAge>;

export interface Years {
  least: number;
  most: number;
}
/** Days of birth that are possible, ISO, both inclusive. */
export interface BirthSpan {
  from: string;
  to: string;
}

const OLDEST = 120;
const UNDER =
  /^(?:under|below|less than|younger than|not yet|<|di bawah|dibawah|bawah|belum|kurang dari|wala pang|dưới|chưa đủ|ต่ำกว่า|ไม่ถึง|ບໍ່ຮອດ|未满|不满|အောက်|ក្រោម) ?(\d{1,3})\b/iu;
const OVER =
  /^(?:(?:over|above|older than|more than|>|di atas|diatas|lebih dari|atas|trên|มากกว่า|超过) ?(\d{1,3})\b|(?:at least|≥|minimal|paling sedikit) ?(\d{1,3})\b|(\d{1,3}) ?(?:\+|up|ke atas|以上))/iu;
const BETWEEN = /^(\d{1,3}) ?(?:-|–|—|to|sampai|hingga|s\/d|~|đến|ถึง|至|到) ?(\d{1,3})\b/iu;
const ABOUT =
  /^(?:about|around|approximately|ca\.?|±|\+\/-|~|sekitar|kira-kira|kurang lebih|mga|khoảng|ประมาณ|大约|约) ?(\d{1,3})\b/iu;
const PLAIN = /^(\d{1,3})(?!\d)/;

/** Reads an age as it is told: "17", "17-19", "under 18", "18+", "about 20"; null when it tells none. */
export const parseAge = (text: string): Years | null => {
  const said = text.trim().normalize('NFKC');
  const within = (least: number, most: number): Years | null =>
    least <= most && least >= 0 && most <= OLDEST ? { least, most } : null;
  const between = BETWEEN.exec(said);
  if (between) return within(Number(between[1]), Number(between[2]));
  const under = UNDER.exec(said);
  if (under) return within(0, Number(under[1]) - 1);
  const over = OVER.exec(said);
  if (over) return within(over[1] ? Number(over[1]) + 1 : Number(over[2] ?? over[3]), OLDEST);
  const about = ABOUT.exec(said);
  if (about) return within(Math.max(0, Number(about[1]) - 1), Number(about[1]) + 1);
  const plain = PLAIN.exec(said);
  return plain ? within(Number(plain[1]), Number(plain[1])) : null;
};

/** Full years on a day; who is born on 29 February grows older on 1 March of other years. */
export const ageOn = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5, 10) < birth.slice(5, 10) ? 1 : 0);

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The days of birth of whoever is that many full years old on the day. */
export const bornBetween = ({ least, most }: Years, on: string): BirthSpan => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const last = new Date(Date.UTC(year - least, month, 0)).getUTCDate();
  const lastBefore = new Date(Date.UTC(year - most - 1, month, 0)).getUTCDate();
  return {
    from: day >= lastBefore ? iso(year - most - 1, month + 1, 1) : iso(year - most - 1, month, day + 1),
    to: iso(year - least, month, Math.min(day, last)),
  };
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;
interface SaidBirth extends BirthSpan {
  reportId: string;
  /** Told as a bound only ("under 18"): it widens an interval no further than to its bound. */
  open: boolean;
}

type Said = Pick<Statement, 'field' | 'value' | 'status' | 'reportId'>;

/** Every day of birth that a standing statement allows; `saidOn` gives the day from which each report speaks. */
export const birthsSaid = (
  statements: readonly Said[],
  saidOn: (reportId: string) => string | undefined,
): SaidBirth[] =>
  statements.flatMap(({ field, value, status, reportId }): SaidBirth[] => {
    if (status !== 'proposed' && status !== 'accepted') return [];
    if (field === 'birth_date') {
      const [from = '', to = from] = value.text.split('/');
      return DATE.test(from) && DATE.test(to) ? [{ from, to, reportId, open: false }] : [];
    }
    const on = saidOn(reportId)?.slice(0, 10);
    if (on === undefined) return [];
    if (isMinority(field, value))
      return [{ ...bornBetween({ least: 0, most: 17 }, on), reportId, open: true }];
    const years = field === 'age' ? parseAge(value.text) : null;
    const open = years !== null && (years.least === 0 || years.most === OLDEST);
    return years ? [{ ...bornBetween(years, on), reportId, open }] : [];
  });

/** The sign F17, told as so: somebody says that the person was under 18. */
export const isMinority = (field: string, value: Statement['value']): boolean =>
  field === 'indicator' && value.text === 'F17' && (value.detail?.sense ?? 'asserted') === 'asserted';

/** The widest reading of all that was told; the doubt counts for the person. */
export const wholeSpan = (births: readonly (BirthSpan & { open?: boolean })[]): BirthSpan | null => {
  const exact = births.filter(({ open }) => open !== true);
  const base = exact.length > 0 ? exact : births;
  if (base.length === 0) return null;
  let from = base.map((span) => span.from).reduce((a, b) => (a < b ? a : b));
  let to = base.map((span) => span.to).reduce((a, b) => (a > b ? a : b));
  if (base === exact)
    for (const span of births.filter(({ open }) => open === true)) {
      if (span.from > to) to = span.from;
      if (span.to < from) from = span.to;
    }
  return { from, to };
};

/** The age of a person on a day, out of everything that is told; null when nothing is. All days ISO. */
export const personAge = (
  statements: readonly Said[],
  saidOn: (reportId: string) => string | undefined,
  on: string,
): PersonAge | null => {
  const births = birthsSaid(statements, saidOn);
  const span = wholeSpan(births);
  if (span === null) return null;
  const reports = [...new Set(births.map(({ reportId }) => reportId))];
  const first = reports
    .map((id) => saidOn(id)?.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort()[0];
  const latestStart = births.map(({ from }) => from).reduce((a, b) => (a > b ? a : b));
  const earliestEnd = births.map(({ to }) => to).reduce((a, b) => (a < b ? a : b));
  return {
    on,
    least: Math.max(0, ageOn(span.to, on)),
    most: Math.max(0, ageOn(span.from, on)),
    reports: reports.length,
    agrees: latestStart <= earliestEnd,
    perhapsChild: ageOn(span.to, first ?? on) < 18,
  };
};
