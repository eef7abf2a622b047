import { createRandom } from '../../gold/random.ts';
import { type Clauses, choose, readClauses } from '../grammar.ts';

/** An invented message; `scam` is what it is: other fraud, or what people and offices write every day. */
export interface Message {
  text: string;
  language: string;
  scam: boolean;
}

const FILES = [1, 2].map((number) => new URL(`messages-${number}.txt`, import.meta.url));
/** Texts of each pattern: fraud, and what is ordinary, which most of what anybody gets is. */
const SCAMS = 8;
const ORDINARY = 14;
/** What amounts, numbers and hours look like; the digits are drawn. */
const MONEYS: Readonly<Record<string, readonly string[]>> = {
  id: ['Rp #.000.000', '#00 ribu', '#0 juta', 'Rp#00.000', '#5jt', 'Rp. #.500'],
  ms: ['RM#00', 'RM #,000', 'RM#0.50'],
  en: ['$#00', '£#,000', '#00 dollars', 'USD #0', '£#0.50'],
  tl: ['P#,000', 'PHP #00', '#0,000 pesos', '₱#00', 'P#0.00'],
  vi: ['#.000.000đ', '#00k', '#0 triệu', '#0.000 đồng', '#00.000d', '#tr'],
  th: ['#,000 บาท', '#00 บาท', '฿#00', '#0,000.-', '#00บ'],
  zh: ['#000元', '#万', '#0元', '¥#00', '#,000元'],
  km: ['#00$', '#0 ដុល្លារ', '#0,000 រៀល'],
  lo: ['#00,000 ກີບ', '#ລ້ານກີບ'],
  my: ['#သိန်း', '#0,000 ကျပ်', '#,000 Ks'],
};
const LINKS = [
  'bit.ly/@@@#@',
  'http://@@@@-@@@.example/@@',
  '@@@@#.example',
  'https://www.@@@@@@.example',
  't.me/@@@@@',
  's.id/@@@@',
  'line.me/ti/p/@@@#',
];
/** Shapes of numbers; 000 inside keeps most of them from being anybody's. */
const PHONES = ['0800-000-1##', '08## 000 00##', '0000##', '+## 000 000 ##', '0#-000-00##', '09##000###'];
const CODES = ['######', '####', '@#@##', 'AB####'];
const HOURS = ['#.00', '1#:30', '#:00', '1#.##'];
const DATES = ['#/1#', '1#/0#/2024', '2#-0#', '0#.0#.2024'];

/**
 * Messages by a grammar of patterns with (choices) and {slots}, messages-N.txt, about as many of each language: an opening where it falls
 * so, a body, an ending. Links, numbers and amounts are alike in both sorts.
 * The same for the same seed; all invented.
 */
export function writeMessages(seed: number): Message[] {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random.next() < share;
  const draw = (shapes: readonly string[]): string =>
    random
      .pick(shapes)
      .replaceAll('#', () => String(1 + random.below(9)))
      .replaceAll('@', () => String.fromCharCode(97 + random.below(26)));
  const languages = readClauses(FILES);
  const messages: Message[] = [];
  for (const [language, clauses] of languages) {
    const slots: Readonly<Record<string, readonly string[]>> = {
      money: MONEYS[language]!,
      link: LINKS,
      phone: PHONES,
      code: CODES,
      hour: HOURS,
      date: DATES,
      n: ['#', '#0', '1#'],
    };
    const fill = (pattern: string): string =>
      choose(pattern, random.pick)
        .replace(/\{(bank|carrier|shop)\}/g, (_, name: string) => random.pick(namesOf(clauses, name)))
        .replace(/\{([a-z]+)\}/g, (_, name: string) => draw(slots[name]!));
    const clause = (section: string): string => fill(random.pick(clauses.get(section)!));
    const write = (pattern: string, ending: string): string => {
      const parts = [
        ...(chance(0.35) ? [clause('open')] : []),
        fill(pattern),
        ...(chance(0.5) ? [clause(ending)] : []),
      ];
      const joined = parts.join(random.pick(language === 'zh' ? ['，', '。'] : ['. ', ', ', ' ', '! ']));
      const text = chance(0.5) ? hurried(joined) : joined;
      return (chance(0.15) ? text.toUpperCase() : text).replace(/ +/g, ' ').trim();
    };
    for (const [section, ending, times] of [
      ['scam', 'push', SCAMS],
      ['ordinary', 'close', ORDINARY],
    ] as const)
      for (const pattern of clauses.get(section)!)
        for (let time = 0; time < times; time++)
          messages.push({ text: write(pattern, ending), language, scam: section === 'scam' });
  }
  return messages;
}

const namesOf = (clauses: Clauses, name: string): string[] =>
  clauses.get(name)!.flatMap((line) => line.split('|'));

/** As many write: Vietnamese without its marks, scripts that set no blanks between words without the clauses' own. */
const hurried = (text: string): string =>
  /[ăơưđạ]/i.test(text)
    ? text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
    : text.replace(
        /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]) (?=[^\0-\x7f])/gu,
        '',
      );
