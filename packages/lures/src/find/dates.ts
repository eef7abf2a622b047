import { MONTHS } from '../data/months.data.ts';
import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';
import { putApart } from './apart.ts';
import { type Outline, wordSet } from './outline.ts';

const NUMERIC = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?![\d/-])/g;
const CHINESE = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})[日号]/g;
const MONTH_WORDS = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const NAMED = new RegExp(
  `(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th)?(?: of| -|-| ng)? ?(${MONTH_WORDS})[.,]? ?(\\d{4})?(?![\\d\\p{Script=Latin}])`,
  'giu',
);
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH_WORDS}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'giu',
);
const MONTH_YEAR = new RegExp(`(?<![\\d\\p{L}] ?)(${MONTH_WORDS}) (\\d{4})(?!\\d)`, 'giu');
/** A year that isoDay takes, after a blank as the two patterns before want it. */
const YEAR = / (?:19|20|21|24|25|26)\d\d(?!\d)/;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:kemarin|kemaren|kmrn|semalam|yesterday|kahapon|hôm qua|昨天|เมื่อวาน|မနေ့က|ម្សិលមិញ)(?!\p{Script=Latin})/giu,
    -1,
  ],
  [/(?<!\p{L})(?:hari ini|today|ngayong araw|hôm nay|今天|วันนี้|ဒီနေ့|ថ្ងៃនេះ)(?!\p{Script=Latin})/giu, 0],
  [/(?<!\p{L})(?:besok|esok|tomorrow|bukas|ngày mai|明天|พรุ่งนี้|မနက်ဖြန်|ថ្ងៃស្អែក)(?!\p{Script=Latin})/giu, 1],
];
const AGO =
  /(?<!\d)(\d{1,3}) ?(hari|minggu|bulan|tahun|days?|weeks?|months?|years?) (?:yang lalu|yg lalu|lalu|ago|lepas)/giu;
const BIRTH =
  /(?:lahir|tgl lhr|ttl|tanggal lahir|kelahiran|tarikh lahir|born|birth(?:day| ?date|_date)?|dob|d\.o\.b|kapanganakan|ipinanganak|isinilang|kaarawan|sinh|ngày sinh|出生|生日|เกิด|မွေး|កើត)[^\n\d]{0,24}$/iu;
/** Latin month names; those of several words by their first. */
const MONTH_SET = wordSet(
  [...MONTHS.keys()]
    .map((name) => name.split(' ')[0]!)
    .filter((name) => /^[a-zà-ỹ]/u.test(name))
    .join(' '),
);
const DAY = 86_400_000;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** An ISO day, or undefined when there is no such day; Buddhist years are counted back, two digits taken as near. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  let full = year < 100 ? (year > 40 ? 1900 + year : 2000 + year) : year;
  if (full >= 2440 && full <= 2620) full -= 543;
  if (full < 1900 || full > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCMonth() === month - 1 ? `${pad(full, 4)}-${pad(month)}-${pad(day)}` : undefined;
}

/** A chat export's time stamp at the head of a line says when words were sent, not what they say. */
const isStamp = (text: string, start: number, end: number): boolean =>
  (start === 0 || /[\n\r[]/.test(text[start - 1]!)) &&
  /^,? ?(?:\d{1,2}[:.]\d{2})/.test(text.slice(end, end + 10));

/** Dates as ISO days or intervals 'from/to'; those after a word of birth are birth dates. `sentAt` dates what is relative. */
export function findDates(text: string, sentAt: string | undefined, outline: Outline): Finding[] {
  const found: Finding[] = [];
  if (outline.digits > 0) findWritten(text, sentAt, outline, found);
  findRelative(text, sentAt, found);
  return found;
}

function put(
  text: string,
  found: Finding[],
  start: number,
  length: number,
  value: string | undefined,
  confidence: number,
  rule: string,
  detail: Record<string, unknown> = {},
): void {
  const end = start + length;
  if (value === undefined || isStamp(text, start, end)) return;
  const birth = BIRTH.test(text.slice(Math.max(0, start - 40), start)) && !value.includes('/');
  putApart(found, { kind: birth ? 'birth_date' : 'date', start, end, text: value, detail, confidence, rule });
}

function findWritten(text: string, sentAt: string | undefined, outline: Outline, found: Finding[]): void {
  for (const match of matchesOf(NUMERIC, text)) {
    const [whole, a, , b, c] = match;
    const first = Number(a);
    const middle = Number(b);
    const last = Number(c);
    if (a!.length === 4)
      put(text, found, match.index, whole.length, isoDay(first, middle, last), 0.97, 'date.iso');
    else if (a!.length <= 2 && c!.length !== 3) {
      const dayFirst = isoDay(last, middle, first);
      const monthFirst = isoDay(last, first, middle);
      const both = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
      put(
        text,
        found,
        match.index,
        whole.length,
        dayFirst ?? monthFirst,
        both ? 0.8 : 0.92,
        'date.numeric',
        both ? { alternatives: [monthFirst] } : {},
      );
    }
  }
  if (outline.dated)
    for (const match of matchesOf(CHINESE, text))
      put(
        text,
        found,
        match.index,
        match[0].length,
        isoDay(Number(match[1]), Number(match[2]), Number(match[3])),
        0.97,
        'date.zh',
      );
  const year = sentAt === undefined ? undefined : Number(sentAt.slice(0, 4));
  if (!outline.dated && !outline.holds(MONTH_SET)) return;
  for (const match of matchesOf(NAMED, text)) {
    const given = match[3] === undefined ? year : Number(match[3]);
    if (given === undefined) continue;
    const value = isoDay(given, MONTHS.get(match[2]!.toLowerCase())!, Number(match[1]));
    const length = match[0].trimEnd().replace(/[.,]$/, '').length;
    put(text, found, match.index, length, value, match[3] === undefined ? 0.7 : 0.96, 'date.named');
  }
  if (!YEAR.test(text)) return;
  for (const match of matchesOf(ENGLISH, text))
    put(
      text,
      found,
      match.index,
      match[0].length,
      isoDay(Number(match[3]), MONTHS.get(match[1]!.toLowerCase())!, Number(match[2])),
      0.95,
      'date.named',
    );
  for (const match of matchesOf(MONTH_YEAR, text)) {
    const month = MONTHS.get(match[1]!.toLowerCase())!;
    const from = isoDay(Number(match[2]), month, 1);
    if (from === undefined) continue;
    const to = new Date(Date.UTC(Number(from.slice(0, 4)), month, 0)).toISOString().slice(0, 10);
    put(text, found, match.index, match[0].length, `${from}/${to}`, 0.85, 'date.month');
  }
}

function findRelative(text: string, sentAt: string | undefined, found: Finding[]): void {
  const sent = sentAt === undefined ? Number.NaN : Date.parse(sentAt);
  if (Number.isNaN(sent)) return;
  const day = (offset: number): string => new Date(sent + offset * DAY).toISOString().slice(0, 10);
  for (const [pattern, offset] of RELATIVE)
    for (const match of matchesOf(pattern, text))
      put(text, found, match.index, match[0].length, day(offset), 0.7, 'date.relative');
  for (const match of matchesOf(AGO, text)) {
    const unit = match[2]!.toLowerCase();
    const size = /^(?:hari|day)/.test(unit)
      ? 1
      : /^(?:minggu|week)/.test(unit)
        ? 7
        : /^(?:bulan|month)/.test(unit)
          ? 30
          : 365;
    const centre = -Number(match[1]) * size;
    const slack = Math.floor(size / 2);
    put(
      text,
      found,
      match.index,
      match[0].length,
      slack === 0 ? day(centre) : `${day(centre - slack)}/${day(centre + slack)}`,
      0.6,
      'date.ago',
    );
  }
}
