import type { Finding } from '../types.ts';

const CUE =
  /(?:pass?port?e?|pasaporte|paspoor|pspr|pspor|passpor|หนังสือเดินทาง|พาสปอร์ต|hộ chiếu|ho chieu|护照|護照|နိုင်ငံကူး(?:လက်မှတ်)?|ပတ်စ်ပို့|លិខិតឆ្លងដែន|ប៉ាស្ព័រ|ໜັງສືຜ່ານແດນ)[^\n]{0,40}$/iu;
const SHAPE = /(?<![A-Za-z0-9])[A-Za-z]{1,2}[ -]?\d{6,8}[A-Za-z]?(?![A-Za-z0-9])/g;
const NUMBER_AFTER_CUE = /(?:pass?port?|paspor|护照|hộ chiếu)[^\d\n]{0,14}(?<![A-Za-z0-9])(\d{8,9})(?!\d)/giu;
/** Numbering of passports by state; own summary of published specimen pages. Several states share a form. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['ID', /^(?:[A-EX]\d{7}|[A-Z]{2}\d{6})$/],
  ['PH', /^(?:P\d{7}[A-C]|[A-Z]{2}\d{7})$/],
  ['VN', /^[BCNP]\d{7,8}$/],
  ['TH', /^[A-Z]{2}\d{7}$/],
  ['CN', /^(?:[EGD]\d{8}|E[A-Z]\d{7})$/],
  ['MY', /^[AHK]\d{8}$/],
  ['MM', /^M[A-Z]\d{6}$/],
  ['KH', /^N\d{7,8}$/],
  ['IN', /^[A-Z]\d{7}$/],
  ['BD', /^[A-Z]{1,2}\d{7,8}$/],
  ['NP', /^(?:PA)?\d{7,8}$/],
];
const PREFERRED: Readonly<Record<string, string>> = {
  id: 'ID',
  tl: 'PH',
  vi: 'VN',
  th: 'TH',
  zh: 'CN',
  ms: 'MY',
  my: 'MM',
  km: 'KH',
  hi: 'IN',
};

/** Passport numbers, by the word beside them or by a form that a state of the region uses; blanks taken out. */
export function findPassports(text: string, languageCode: string, taken: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    const number = match[0].replace(/[ -]/g, '').toUpperCase();
    const cued = CUE.test(text.slice(Math.max(0, start - 60), start));
    const states = FORMS.filter(([, form]) => form.test(number)).map(([country]) => country);
    if (!cued && (states.length === 0 || match[0] !== match[0].toUpperCase() || /[ ]/.test(match[0])))
      continue;
    if (states.length === 0 && number.length < 7) continue;
    const preferred = PREFERRED[languageCode];
    const country = states.length === 1 ? states[0] : states.find((state) => state === preferred);
    const detail = country === undefined ? {} : { country };
    found.push({
      kind: 'passport',
      start,
      end,
      text: number,
      detail,
      confidence: cued ? 0.95 : 0.65,
      rule: cued ? 'passport.cued' : 'passport.form',
    });
  }
  for (const match of text.matchAll(NUMBER_AFTER_CUE)) {
    const number = match[1]!;
    const start = match.index + match[0].length - number.length;
    found.push({
      kind: 'passport',
      start,
      end: start + number.length,
      text: number,
      detail: {},
      confidence: 0.8,
      rule: 'passport.digits',
    });
  }
  return found;
}

const NIK = /(?<![\d+])\d{6}[ .-]?\d{6}[ .-]?\d{4}(?!\d)/g;
const CHINESE_ID =
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const CHINESE_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Indonesian NIK (province, birth date with women's days raised by 40) and Chinese identity numbers with their check digit. */
export function findNationalIds(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(NIK)) {
    const digits = match[0].replace(/\D/g, '');
    const province = Number(digits.slice(0, 2));
    const day = Number(digits.slice(6, 8));
    const month = Number(digits.slice(8, 10));
    const realDay = day > 40 ? day - 40 : day;
    if (province < 11 || province > 97 || month < 1 || month > 12 || realDay < 1 || realDay > 31) continue;
    const detail = { country: 'ID', sex: day > 40 ? 'female' : 'male' };
    found.push({
      kind: 'national_id',
      start: match.index,
      end: match.index + match[0].length,
      text: digits,
      detail,
      confidence: 0.9,
      rule: 'national_id.nik',
    });
  }
  for (const match of text.matchAll(CHINESE_ID)) {
    const number = match[0].toUpperCase();
    const sum = CHINESE_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
    if ('10X98765432'[sum % 11] !== number[17]) continue;
    const detail = { country: 'CN', sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' };
    found.push({
      kind: 'national_id',
      start: match.index,
      end: match.index + 18,
      text: number,
      detail,
      confidence: 0.97,
      rule: 'national_id.cn',
    });
  }
  return found;
}
