import type { Finding } from '../types.ts';

/** Currency words; the dollar sign alone is taken as US dollars, as the region's adverts mean it. */
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['USDT', /^(?:usdt|u\b)/i],
  [
    'USD',
    /^(?:usd|us\$|us dollars?|dollars?|dolar(?: amerika| as)?|dollar|\$|美元|美金|ดอลลาร์|đô|đô la|ဒေါ်လာ|ដុល្លារ)/i,
  ],
  ['IDR', /^(?:rp\.?|idr|rupiah|印尼盾)/i],
  ['MYR', /^(?:rm|myr|ringgit|马币)/i],
  ['PHP', /^(?:php|peso(?:s)?|₱|piso)/i],
  ['THB', /^(?:thb|baht|บาท|฿|泰铢)/i],
  ['VND', /^(?:vnd|đồng|₫|vnđ|triệu đồng)/i],
  ['CNY', /^(?:cny|rmb|yuan|人民币|元|块|¥)/i],
  ['MMK', /^(?:mmk|kyat|ကျပ်|缅币)/i],
  ['KHR', /^(?:khr|riel|រៀល)/i],
  ['SGD', /^(?:sgd|s\$)/i],
  ['INR', /^(?:inr|₹|rupees?|lakh)/i],
];
const SCALES: readonly (readonly [RegExp, number, string | undefined])[] = [
  [/^(?:juta|jt)(?!\p{L})/iu, 1e6, 'IDR'],
  [/^(?:ribu|rb)(?!\p{L})/iu, 1e3, 'IDR'],
  [/^(?:triệu|tr|củ)(?!\p{L})/iu, 1e6, 'VND'],
  [/^(?:nghìn|ngàn)(?!\p{L})/iu, 1e3, 'VND'],
  [/^(?:万|萬)/u, 1e4, 'CNY'],
  [/^(?:千)/u, 1e3, 'CNY'],
  [/^(?:หมื่น)/u, 1e4, 'THB'],
  [/^(?:แสน)/u, 1e5, 'THB'],
  [/^(?:သိန်း)/u, 1e5, 'MMK'],
  [/^(?:million|mio)(?!\p{L})/iu, 1e6, undefined],
  [/^(?:thousand|k|libo)(?!\p{L})/iu, 1e3, undefined],
  [/^lakh(?:s)?(?!\p{L})/iu, 1e5, 'INR'],
];
const HOME: Readonly<Record<string, string>> = {
  id: 'IDR',
  ms: 'MYR',
  tl: 'PHP',
  th: 'THB',
  vi: 'VND',
  zh: 'CNY',
  my: 'MMK',
  km: 'KHR',
};
const AMOUNT =
  /(?:(rp\.?|idr|usdt|usd|us\$|s\$|rm|php|thb|vnd|[$₱฿₫¥₹]) ?)?(?<![\d.,+A-Za-z\u00c0-\u024f])(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?!\d)/giu;
const GLUED =
  /(?<!\p{L})(rp|rm|usd|php|thb|idr|usdt)(\d{1,3}(?:[.,]\d{3})+|\d{1,9}(?:[.,]\d{1,2})?)(?!\d)/giu;
const PERIODS: readonly (readonly [string, RegExp])[] = [
  [
    'month',
    /^.{0,24}?(?:per ?bulan|\/ ?bulan|\/ ?bln|perbulan|sebulan|se bulan|a month|per month|\/ ?month|monthly|kada buwan|buwan|một tháng|\/tháng|mỗi tháng|1 tháng|一个月|每月|\/月|月薪|ต่อเดือน|\/เดือน|တစ်လ|ក្នុងមួយខែ)/iu,
  ],
  [
    'week',
    /^.{0,24}?(?:per ?minggu|seminggu|a week|per week|weekly|\/ ?week|kada linggo|mỗi tuần|每周|ต่อสัปดาห์)/iu,
  ],
  ['day', /^.{0,24}?(?:per ?hari|sehari|a day|per day|\/ ?day|daily|kada araw|mỗi ngày|每天|ต่อวัน)/iu],
  ['hour', /^.{0,24}?(?:per ?jam|an hour|per hour|\/ ?hour|每小时|ต่อชั่วโมง)/iu],
];
const MONTHLY_BEFORE =
  /(?:gaji|salary|upah|sahod|sweldo|lương|月薪|เงินเดือน|wage|basic|pokok|底薪|လစာ|ប្រាក់ខែ)[^\n\d]{0,20}$/iu;

const toNumber = (written: string): number => {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(written)) return Number(written.replace(/[.,]/g, ''));
  const grouped = /^(\d{1,3}(?:[.,]\d{3})+)[.,](\d{1,2})$/.exec(written);
  if (grouped !== null) return Number(`${grouped[1]!.replace(/[.,]/g, '')}.${grouped[2]}`);
  return Number(written.replace(',', '.'));
};

const currencyOf = (text: string): { code: string; length: number } | undefined => {
  for (const [code, pattern] of CURRENCIES) {
    const match = pattern.exec(text);
    if (match !== null) return { code, length: match[0].length };
  }
  return undefined;
};

/** Sums of money with currency and period. A bare number is none. */
export function findMoney(text: string, language: string): Finding[] {
  const found: Finding[] = [];
  for (const pattern of [AMOUNT, GLUED]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      let end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      let amount = toNumber(match[2]!);
      let currency = match[1] === undefined ? undefined : currencyOf(match[1])?.code;
      let tail = text.slice(end, end + 48);
      const gap = /^ ?/.exec(tail)![0].length;
      const scale = SCALES.find(([word]) => word.test(tail.slice(gap)));
      if (scale !== undefined) {
        const length = gap + scale[0].exec(tail.slice(gap))![0].length;
        amount *= scale[1];
        end += length;
        tail = tail.slice(length);
      }
      const blank = /^ ?/.exec(tail)![0].length;
      const after = currency === undefined ? currencyOf(tail.slice(blank)) : undefined;
      if (after !== undefined && !/^u\b/i.test(tail.slice(blank))) {
        currency = after.code;
        end += blank + after.length;
        tail = tail.slice(blank + after.length);
      }
      currency ??= scale === undefined ? undefined : (scale[2] ?? HOME[language]);
      if (currency === undefined || amount <= 0 || !Number.isFinite(amount)) continue;
      if (
        scale !== undefined &&
        match[1] === undefined &&
        after === undefined &&
        scale[2] === undefined &&
        !MONTHLY_BEFORE.test(text.slice(Math.max(0, start - 30), start))
      )
        continue;
      const period =
        PERIODS.find(([, words]) => words.test(tail.split(/[\n.;,]/)[0] ?? ''))?.[0] ??
        (MONTHLY_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ? 'month' : null);
      const value = Math.round(amount * 100) / 100;
      const shown = `${value} ${currency}${period === null ? '' : `/${period}`}`;
      found.push({
        kind: 'money',
        start,
        end,
        text: shown,
        detail: { amount: value, currency, period },
        confidence: 0.85,
        rule: scale === undefined ? 'money.currency' : 'money.scale',
      });
    }
  }
  return found;
}
