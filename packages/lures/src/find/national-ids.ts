import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';
import { putApart } from './apart.ts';
import { type Cue, cueFor } from './cues.ts';
import type { Outline } from './outline.ts';

const NIK = /(?<![\d+])\d{6}[ .-]?\d{6}[ .-]?\d{4}(?!\d)/g;
const CHINESE = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const CHINESE_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const MALAYSIAN = /(?<![\d-])\d{6}-?\d{2}-?\d{4}(?![\d-])/g;
const THAI = /(?<![\d-])\d-?\d{4}-?\d{5}-?\d{2}-?\d(?![\d-])/g;
const TWELVE = /(?<![\d+])\d{4} ?\d{4} ?\d{4}(?!\d)/g;
const BURMESE = /(?<!\d)(\d{1,2})\/([\u1000-\u109f]{2,14}|[A-Za-z]{3,9})\((နိုင်|ဧည့်|ပြု|[NEP])\) ?(\d{6})(?!\d)/g;

/** Identity numbers of persons: Indonesia, China, Malaysia, Thailand by their own structure, Viet Nam, India, Myanmar by form and the word beside them. */
export function findNationalIds(text: string, cues: readonly Cue[], outline: Outline): Finding[] {
  const found: Finding[] = [];
  const { longestNumber } = outline;
  for (const match of longestNumber < 16 ? [] : matchesOf(NIK, text)) {
    const digits = match[0].replace(/\D/g, '');
    const province = Number(digits.slice(0, 2));
    const day = Number(digits.slice(6, 8));
    const month = Number(digits.slice(8, 10));
    const realDay = day > 40 ? day - 40 : day;
    if (province < 11 || province > 97 || month < 1 || month > 12 || realDay < 1 || realDay > 31) continue;
    put(found, match.index, match[0].length, digits, 'ID', 0.9, { sex: day > 40 ? 'female' : 'male' });
  }
  for (const match of outline.longestDigits < 17 ? [] : matchesOf(CHINESE, text)) {
    const number = match[0].toUpperCase();
    const sum = CHINESE_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
    if ('10X98765432'[sum % 11] !== number[17]) continue;
    put(found, match.index, 18, number, 'CN', 0.97, {
      sex: Number(number[16]) % 2 === 1 ? 'male' : 'female',
    });
  }
  for (const match of longestNumber < 13 ? [] : matchesOf(THAI, text)) {
    const digits = match[0].replace(/-/g, '');
    const sum = Array.from(digits.slice(0, 12)).reduce(
      (total, digit, index) => total + (13 - index) * Number(digit),
      0,
    );
    if (
      (11 - (sum % 11)) % 10 !== Number(digits[12]) ||
      (!match[0].includes('-') && !cued(text, cues, match.index, 'TH'))
    )
      continue;
    put(found, match.index, match[0].length, digits, 'TH', 0.95);
  }
  for (const match of longestNumber < 12 ? [] : matchesOf(MALAYSIAN, text)) {
    const digits = match[0].replace(/-/g, '');
    const month = Number(digits.slice(2, 4));
    const day = Number(digits.slice(4, 6));
    if (
      month < 1 ||
      month > 12 ||
      day < 1 ||
      day > 31 ||
      !(/^\d{6}-\d{2}-\d{4}$/.test(match[0]) || cued(text, cues, match.index, 'MY'))
    )
      continue;
    put(found, match.index, match[0].length, digits, 'MY', 0.9, {
      sex: Number(digits[11]) % 2 === 1 ? 'male' : 'female',
    });
  }
  for (const match of longestNumber < 12 ? [] : matchesOf(TWELVE, text)) {
    const digits = match[0].replace(/ /g, '');
    if (cued(text, cues, match.index, 'VN') && /^0\d{2}[0-9]/.test(digits))
      put(found, match.index, match[0].length, digits, 'VN', 0.9);
    else if (cued(text, cues, match.index, 'IN') && /^[2-9]/.test(digits))
      put(found, match.index, match[0].length, digits, 'IN', 0.9);
  }
  for (const match of outline.longestDigits > 5 && text.includes('/') ? matchesOf(BURMESE, text) : [])
    put(found, match.index, match[0].length, match[0].replace(/ /g, ''), 'MM', 0.95);
  return found;
}

function put(
  found: Finding[],
  start: number,
  length: number,
  text: string,
  country: string,
  confidence: number,
  detail: Record<string, unknown> = {},
): void {
  putApart(found, {
    kind: 'national_id',
    start,
    end: start + length,
    text,
    detail: { country, ...detail },
    confidence,
    rule: `national_id.${country === 'ID' ? 'nik' : country.toLowerCase()}`,
  });
}

function cued(text: string, cues: readonly Cue[], start: number, country: string): boolean {
  const cue = cueFor(text, cues, start);
  return cue?.type === 'national_id' && (cue.value === country || cue.value === '');
}
