import { CURRENCY_WORDS, HOME_CURRENCY, SCALE_WORDS } from '../data/pay.data.ts';
import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const AMOUNT = new RegExp(String.raw`(?<![\d+]|\d[.,])(?:${NUMBER})(?!\d)`, 'g');
/** What joins the two ends of a range, and the upper end. */
const UPPER = new RegExp(
  String.raw`[ ]?(?:-|~|s\/d|sd|sampai|hingga|to|đến|至|到|ถึง|မှ)[ ]?(?:rp\.?|usd|rm|[$₱฿₫¥₹])? ?(${NUMBER})(?!\d)`,
  'iy',
);
const WORD = /[ ]?(us\$|s\$|[$₱฿₫¥₹]|rp\.?|rs\.?|[a-zà-ỹđ]+(?: la)?)/iy;
const PERIODS: readonly (readonly [string, RegExp])[] = [
  [
    'month',
    /^.{0,24}?(?:per ?bulan|[/\\] ?(?:bulan|bln|mo\b|month|tháng|buwan)|perbulan|sebulan|se bulan|a month|per month|monthly|kada buwan|buwan|một tháng|mỗi tháng|1 tháng|一个月|每月|\/月|月薪|ต่อเดือน|\/เดือน|တစ်လ|ក្នុងមួយខែ|महीना|ຕໍ່ເດືອນ)/iu,
  ],
  [
    'week',
    /^.{0,24}?(?:per ?minggu|seminggu|a week|per week|weekly|\/ ?week|kada linggo|mỗi tuần|每周|ต่อสัปดาห์)/iu,
  ],
  [
    'day',
    /^.{0,24}?(?:per ?hari|sehari|a day|per day|\/ ?day|\/ ?hari|daily|kada araw|mỗi ngày|\/ ?ngày|每天|一天|ต่อวัน|วันละ)/iu,
  ],
  ['hour', /^.{0,24}?(?:per ?jam|\/ ?jam|sejam|an hour|per hour|\/ ?hour|每小时|ต่อชั่วโมง)/iu],
  ['year', /^.{0,24}?(?:per ?tahun|setahun|a year|per year|per annum|yearly|年薪|ต่อปี)/iu],
];
const MONTHLY_BEFORE =
  /(?:gaji|salary|upah|sahod|sweldo|lương|luong|月薪|เงินเดือน|รายได้|wage|basic|pokok|底薪|薪资|လစာ|ប្រាក់ខែ|वेतन|thu nhập|pendapatan|ເງິນເດືອນ)[^\n\d]{0,20}$/iu;

const CURRENCIES = new Map(
  Object.entries(CURRENCY_WORDS).flatMap(([code, words]) =>
    words.split('|').map((word) => [word, code] as const),
  ),
);
const SCALES = new Map(Object.entries(SCALE_WORDS));
const NATIVE = [...new Set([...CURRENCIES.keys(), ...SCALES.keys()])]
  .filter((word) => word.charCodeAt(0) > 0x2ff)
  .sort((a, b) => b.length - a.length);
const NATIVE_FIRST = new Set(NATIVE.map((word) => word.charCodeAt(0)));

const toNumber = (written: string): number => {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(written)) return Number(written.replace(/[.,]/g, ''));
  const grouped = /^(\d{1,3}(?:[.,]\d{3})+)[.,](\d{1,2})$/.exec(written);
  if (grouped !== null) return Number(`${grouped[1]!.replace(/[.,]/g, '')}.${grouped[2]}`);
  return Number(written.replace(',', '.'));
};

/** Last signs of currency words: a number after any other has none before it. */
const LAST_SIGNS = new Set(
  [...CURRENCIES.keys()].flatMap((word) => [
    word.at(-1)!.charCodeAt(0),
    word.at(-1)!.toUpperCase().charCodeAt(0),
  ]),
);

/** The word of money or scale that stands at `at`, after a blank at most. */
const wordAt = (text: string, at: number): { word: string; end: number } | undefined => {
  const from = text[at] === ' ' ? at + 1 : at;
  if (NATIVE_FIRST.has(text.charCodeAt(from))) {
    const word = NATIVE.find((each) => text.startsWith(each, from));
    if (word !== undefined) return { word, end: from + word.length };
  }
  const first = text.charCodeAt(from);
  // A digit, full stop or bracket begins no word.
  if (first < 0x61 && first !== 0x24 && !(first >= 0x41 && first <= 0x5a)) return undefined;
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (match === null) return undefined;
  const whole = match[1]!.toLowerCase();
  if (CURRENCIES.has(whole) || SCALES.has(whole)) return { word: whole, end: WORD.lastIndex };
  const head = whole.split(' ')[0]!;
  return CURRENCIES.has(head) || SCALES.has(head)
    ? { word: head, end: WORD.lastIndex - (whole.length - head.length) }
    : undefined;
};

/** The currency that stands right before a number, and where it begins. */
const currencyBefore = (text: string, start: number): { code: string; start: number } | undefined => {
  const end = text[start - 1] === ' ' ? start - 1 : start;
  if (end < 1 || !LAST_SIGNS.has(text.charCodeAt(end - 1))) return undefined;
  for (let length = 4; length >= 1; length--) {
    const from = end - length;
    if (from < 0) continue;
    const code = CURRENCIES.get(text.slice(from, end).toLowerCase());
    if (code === undefined || text.slice(from, end) === 'đ' || /^u$/i.test(text.slice(from, end))) continue;
    if (/[a-z]/i.test(text[from]!) && from > 0 && /\p{L}/u.test(text[from - 1]!)) continue;
    return { code, start: from };
  }
  return undefined;
};

/** Sums of money with currency and period; a range gives its lower and upper end. A bare number is none. */
export function findMoney(text: string, language: string): Finding[] {
  const found: Finding[] = [];
  let last = 0;
  for (const match of matchesOf(AMOUNT, text)) {
    if (match.index < last) continue;
    const finding = readAmount(text, match.index, match[0], language);
    if (finding === undefined) continue;
    found.push(finding);
    last = finding.end;
  }
  return found;
}

interface Told {
  end: number;
  currency: string | undefined;
  scaled: readonly [number, string | null] | undefined;
}

/** A scale and a currency that stand after a number, as far as they are not known yet. */
function wordsAfter(text: string, from: number, currency: Told['currency'], known?: Told['scaled']): Told {
  const told: Told = { end: from, currency, scaled: known };
  let next = wordAt(text, from);
  const scale = next === undefined ? undefined : SCALES.get(next.word);
  if (next !== undefined && scale !== undefined) {
    told.scaled = scale;
    told.end = next.end;
    next = wordAt(text, next.end);
  }
  const code = next === undefined || currency !== undefined ? undefined : CURRENCIES.get(next.word);
  if (next !== undefined && code !== undefined) {
    told.currency = code;
    told.end = next.end;
  }
  return told;
}

function readAmount(
  text: string,
  numberStart: number,
  written: string,
  language: string,
): Finding | undefined {
  const before = currencyBefore(text, numberStart);
  // Glued to other letters it is part of a code.
  if (before === undefined && numberStart > 0 && /[A-Za-z\u00c0-\u024f_#@]/.test(text[numberStart - 1]!))
    return undefined;
  const start = before?.start ?? numberStart;
  const first = wordsAfter(text, numberStart + written.length, before?.code);
  let { end, currency, scaled } = first;
  let upper: number | undefined;
  UPPER.lastIndex = end;
  const range = UPPER.exec(text);
  if (range !== null) {
    const second = wordsAfter(text, UPPER.lastIndex, currency, scaled);
    if (second.currency !== undefined || second.scaled !== undefined) {
      upper = toNumber(range[1]!) * (second.scaled?.[0] ?? 1);
      ({ end, currency } = second);
      scaled ??= second.scaled;
    }
  }
  const factor = scaled?.[0] ?? 1;
  const named = currency !== undefined;
  currency ??= scaled === undefined ? undefined : (scaled[1] ?? HOME_CURRENCY[language]);
  const amount = Math.round(toNumber(written) * factor * 100) / 100;
  if (currency === undefined || amount <= 0 || !Number.isFinite(amount)) return undefined;
  const monthly = MONTHLY_BEFORE.test(text.slice(Math.max(0, start - 30), start));
  // "15k", "2w" alone are as often followers or views.
  if (
    !named &&
    (scaled?.[1] === null ||
      /^(?:w|tr|man|k)$/i.test(text.slice(numberStart + written.length, end).trim())) &&
    !monthly
  )
    return undefined;
  const tail = text.slice(end, end + 48).split(/[\n.;,]/)[0] ?? '';
  const period = PERIODS.find(([, words]) => words.test(tail))?.[0] ?? (monthly ? 'month' : null);
  const top = upper !== undefined && upper > amount ? Math.round(upper * 100) / 100 : undefined;
  const shown = `${amount}${top === undefined ? '' : `-${top}`} ${currency}${period === null ? '' : `/${period}`}`;
  const detail = { amount, ...(top === undefined ? {} : { amountTo: top }), currency, period };
  return {
    kind: 'money',
    start,
    end,
    text: shown,
    detail,
    confidence: 0.85,
    rule: scaled === undefined ? 'money.currency' : 'money.scale',
  };
}
