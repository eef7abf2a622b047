import { COUNTRY_CODES } from '@suar/core';

const SEXES: Readonly<Record<string, string | null>> = {
  female: 'female',
  f: 'female',
  woman: 'female',
  perempuan: 'female',
  wanita: 'female',
  p: 'female',
  pr: 'female',
  feminine: 'female',
  transgenderfeminine: 'other',
  male: 'male',
  m: 'male',
  man: 'male',
  'laki-laki': 'male',
  'laki laki': 'male',
  pria: 'male',
  l: 'male',
  lk: 'male',
  masculine: 'male',
  transgendermasculine: 'other',
  other: 'other',
  lainnya: 'other',
  nonconforming: 'other',
  unknown: null,
  'tidak diketahui': null,
  nonspecifiedunknown: null,
  '-': null,
  x: null,
};
/** A sex in the words of lists; null is "not known", undefined "no such word". */
export const readSex = (word: string): string | null | undefined => SEXES[word.trim().toLowerCase()];

const DEMONYMS: Readonly<Record<string, string>> = {
  wni: 'ID',
  indonesian: 'ID',
  filipino: 'PH',
  filipina: 'PH',
  pinoy: 'PH',
  vietnamese: 'VN',
  thai: 'TH',
  burmese: 'MM',
  myanmarese: 'MM',
  birma: 'MM',
  burma: 'MM',
  chinese: 'CN',
  tiongkok: 'CN',
  cina: 'CN',
  malaysian: 'MY',
  indian: 'IN',
  nepalese: 'NP',
  nepali: 'NP',
  bangladeshi: 'BD',
  cambodian: 'KH',
  kamboja: 'KH',
  khmer: 'KH',
  laotian: 'LA',
  lao: 'LA',
  laos: 'LA',
  'sri lankan': 'LK',
  pakistani: 'PK',
  kenyan: 'KE',
  ethiopian: 'ET',
  ugandan: 'UG',
  taiwanese: 'TW',
  singaporean: 'SG',
  filipinas: 'PH',
};
let byName: Map<string, string> | undefined;

/** A country or nationality in Indonesian, English or ISO code, to ISO alpha-2; null when it is none of them. */
export const readCountry = (word: string): string | null => {
  const plain = word.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(plain) && (COUNTRY_CODES as readonly string[]).includes(plain.toUpperCase()))
    return plain.toUpperCase();
  byName ??= new Map(
    ['en', 'id'].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return COUNTRY_CODES.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
    }),
  );
  return DEMONYMS[plain] ?? byName.get(plain) ?? null;
};
