import { matchesOf } from '../matches-of.ts';
import type { Finding, FindingKind } from '../types.ts';
import { overlaps } from './apart.ts';
import { type Outline, wordSet } from './outline.ts';

const AGE: readonly RegExp[] = [
  /(?:\b(?:umur|usia|umurnya|usianya|age|aged|edad)|อายุ|今年|အသက်|អាយុ) ?(?:saya|sy|nya|is|dia|:|=)? ?:? ?(\d{1,2})(?!\d|[-/.]\d| ?[-–] ?\d| ?jam| ?ชั่ว)/giu,
  /(?<![\d.,/-]|[-–] ?)(\d{1,2}) ?-?(?:years? old|year-old|yrs? old|y\.?o\b|thn\b|th\b|tahun\b(?! (?:lalu|yang|yg|penjara|kontrak|pengalaman|lamanya|di|kerja|bekerja))|taong gulang|taon gulang|tuổi|岁|歲|ปี(?!ที่)|နှစ် ?(?:အရွယ်|သား)|ឆ្នាំ)/giu,
];
const SEX_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'female',
    /(?<![\p{L}])(?:perempuan|prempuan|cewek|wanita|female|woman|girl|babae|nữ|phụ nữ)(?!\p{L})|女性|ผู้หญิง|(?:sex|gender|jenis kelamin|jk|kelamin|kasarian) ?[:=] ?(?:f|p|female|w)(?!\p{L})|အမျိုးသမီး|ស្រី(?=[ ,.]|$)/giu,
  ],
  [
    'male',
    /(?<![\p{L}])(?:laki-laki|laki laki|lelaki|cowok|pria|male|lalaki)(?!\p{L})|男性|ผู้ชาย|(?:sex|gender|jenis kelamin|jk|kelamin|kasarian) ?[:=] ?(?:m|l|male)(?!\p{L})|အမျိုးသား(?=[ ,.]|$)/giu,
  ],
];
const NATIONALITY_FIELD =
  /(?:nationality|kewarganegaraan|warganegara|nasyonalidad|quốc tịch|国籍|สัญชาติ|citizenship) ?[:=] ?([A-Z]{2,3})(?![A-Za-z])/g;
const ALPHA3: Readonly<Record<string, string>> = {
  IDN: 'ID',
  PHL: 'PH',
  VNM: 'VN',
  THA: 'TH',
  MMR: 'MM',
  CHN: 'CN',
  MYS: 'MY',
  IND: 'IN',
  NPL: 'NP',
  BGD: 'BD',
  KHM: 'KH',
  LAO: 'LA',
  KEN: 'KE',
  PAK: 'PK',
  LKA: 'LK',
};
const STATES = new Set([...Object.values(ALPHA3), 'SG', 'TW', 'HK', 'AE', 'UG', 'ET', 'BR', 'TL']);
const EMPLOYER = /\b(?:PT|CV|P3MI)\.? ((?:\p{Lu}[\p{L}&'-]{1,24})(?: \p{Lu}[\p{L}&'-]{1,24}){0,4})/gu;
const EMPLOYER_EN =
  /\b((?:\p{Lu}[\p{L}&'-]{1,24} ){1,4}(?:Co\.,? ?Ltd|Ltd|Sdn\.? Bhd|Inc|Corp|Group|Company|Agency|Technology))\b/gu;

const AGE_SET = wordSet(
  'umur usia umurnya usianya age aged edad years year yrs yr y yo thn th tahun taong taon tuổi',
);
const SEX_SET = wordSet(
  'perempuan prempuan cewek wanita female woman girl babae nữ phụ laki lelaki cowok pria male lalaki sex gender jenis jk kelamin kasarian',
);
const NATIONALITY_SET = wordSet('nationality kewarganegaraan warganegara nasyonalidad quốc citizenship');
const EMPLOYER_SET = wordSet('pt cv p co ltd sdn inc corp group company agency technology');

const make = (
  kind: FindingKind,
  start: number,
  length: number,
  text: string,
  confidence: number,
  rule: string,
  detail: Record<string, unknown> = {},
): Finding => ({ kind, start, end: start + length, text, detail, confidence, rule });

/** Ages, sex, nationality as a field, and employers. Words for a people are read with the places. */
export function findFacts(text: string, outline: Outline): Finding[] {
  const found: Finding[] = [];
  for (const pattern of outline.digits > 0 && (outline.native || outline.holds(AGE_SET)) ? AGE : []) {
    for (const match of matchesOf(pattern, text)) {
      const age = Number(match[1]);
      if (age < 3 || age > 95 || overlaps(found, match.index, match.index + match[0].length)) continue;
      found.push(make('age', match.index, match[0].length, String(age), 0.85, 'age'));
    }
  }
  for (const [sex, pattern] of outline.native || outline.holds(SEX_SET) ? SEX_WORDS : [])
    for (const match of matchesOf(pattern, text))
      found.push(make('sex', match.index, match[0].length, sex, 0.75, 'sex.word'));
  for (const match of outline.native || outline.holds(NATIONALITY_SET)
    ? matchesOf(NATIONALITY_FIELD, text)
    : []) {
    const code = ALPHA3[match[1]!] ?? match[1]!;
    if (STATES.has(code))
      found.push(
        make(
          'nationality',
          match.index + match[0].length - match[1]!.length,
          match[1]!.length,
          code,
          0.95,
          'nationality.field',
          { country: code },
        ),
      );
  }
  if (!outline.holds(EMPLOYER_SET)) return found;
  for (const match of matchesOf(EMPLOYER, text))
    found.push(make('employer', match.index, match[0].length, match[0], 0.75, 'employer.pt'));
  for (const match of matchesOf(EMPLOYER_EN, text))
    found.push(make('employer', match.index, match[0].length, match[0], 0.6, 'employer.suffix'));
  return found;
}
