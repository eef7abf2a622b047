import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

const HOMES: Readonly<Record<string, CountryCode>> = {
  id: 'ID',
  ms: 'MY',
  tl: 'PH',
  th: 'TH',
  vi: 'VN',
  zh: 'CN',
  my: 'MM',
  km: 'KH',
  lo: 'LA',
  hi: 'IN',
};
/** Countries whose numbers turn up in the region's reports, tried in this order. */
const REGION: readonly CountryCode[] = [
  'ID',
  'MY',
  'PH',
  'TH',
  'VN',
  'KH',
  'MM',
  'LA',
  'CN',
  'IN',
  'BD',
  'NP',
  'SG',
  'HK',
  'TW',
  'AE',
];

/** Shapes of mobile numbers as dialled at home: a cheap look before the full parse of countries that are only possible. */
const MOBILE: Readonly<Partial<Record<CountryCode, RegExp>>> = {
  ID: /^0?8\d{8,11}$/,
  MY: /^0?1\d{8,9}$/,
  PH: /^0?9\d{9}$/,
  TH: /^0?[689]\d{8}$/,
  VN: /^0?[35789]\d{8}$/,
  KH: /^0?[1-9]\d{7,8}$/,
  MM: /^0?9\d{6,9}$/,
  LA: /^0?20\d{8}$/,
  CN: /^1\d{10}$/,
  IN: /^0?[6-9]\d{9}$/,
  BD: /^0?1\d{9}$/,
  NP: /^9\d{9}$/,
  SG: /^[89]\d{7}$/,
  HK: /^[5-79]\d{7}$/,
  TW: /^0?9\d{8}$/,
  AE: /^0?5\d{8}$/,
};

interface Parsed {
  country: string | undefined;
  number: string;
  mobile: boolean;
  /** False for a number of the right length in a range that is not (yet) given out. */
  valid: boolean;
}

const parse = (digits: string, country?: CountryCode): Parsed | undefined => {
  const phone =
    country === undefined ? parsePhoneNumberFromString(digits) : parsePhoneNumberFromString(digits, country);
  if (phone === undefined || !phone.isPossible()) return undefined;
  const type = phone.getType();
  const known = phone.country ?? phone.getPossibleCountries()[0];
  return {
    country: known,
    number: phone.number,
    mobile: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE',
    valid: phone.isValid(),
  };
};

const isKnown = (code: string | undefined): boolean => {
  try {
    return code !== undefined && getCountryCallingCode(code as CountryCode).length > 0;
  } catch {
    return false;
  }
};

export interface PhoneReading {
  best: Parsed;
  alternatives: string[];
  confidence: number;
  international: boolean;
}

/** The countries whose numbering is tried first: of the language, then of the receiving office. */
export const preferredCountries = (languageCode: string, defaultCountry: string | undefined): CountryCode[] =>
  [
    ...new Set(
      [HOMES[languageCode], defaultCountry as CountryCode | undefined].filter(
        (code) => code !== undefined && isKnown(code),
      ),
    ),
  ] as CountryCode[];

/**
 * A number as it was dialled or written, read as E.164. The country comes from the prefix, else from the countries preferred;
 * every other reading that is a valid mobile number is an alternative. Undefined where none is likely enough.
 */
export function readPhone(
  raw: string,
  digits: string,
  cued: boolean,
  preferred: readonly CountryCode[],
  languageCode: string,
): PhoneReading | undefined {
  if (/^\+|^00[1-9]/.test(raw)) {
    // "+62 (0)812": the trunk zero is written but not dialled.
    const international = `+${digits.replace(/^00/, '')}`;
    const best =
      parse(international) ?? parse(international.replace(/^(\+(?:62|60|63|66|84|855|95|856|86|65))0/, '$1'));
    return best === undefined
      ? undefined
      : { best, alternatives: [], confidence: best.valid ? 0.97 : 0.8, international: true };
  }
  const order = [...new Set([...preferred, ...REGION])];
  const readings: { parsed: Parsed; rank: number }[] = [];
  order.forEach((country, rank) => {
    if (!preferred.includes(country) && MOBILE[country]?.test(digits) === false) return;
    const parsed = parse(digits, country);
    // Number ranges grow: the right length is enough where the number is announced and the country is the likely one.
    if (
      parsed === undefined ||
      (!parsed.mobile && !cued) ||
      (!parsed.valid && !(cued && preferred.includes(country)))
    )
      return;
    // A number without its trunk zero is believed only where such writing is usual.
    if (!raw.replace('(', '').startsWith('0') && !cued && country !== 'CN' && country !== preferred[0])
      return;
    readings.push({
      parsed,
      rank: (preferred.includes(country) ? rank : rank + 10) + (parsed.valid ? 0 : 8),
    });
  });
  const withCode = raw.startsWith('0') ? undefined : parse(`+${digits}`);
  if (
    withCode?.mobile === true &&
    withCode.valid &&
    digits.length >= 10 &&
    REGION.includes(withCode.country as CountryCode)
  ) {
    readings.push({ parsed: withCode, rank: withCode.country === 'CN' ? 5 : -1 });
  }
  readings.sort((a, b) => a.rank - b.rank);
  const best = readings[0];
  if (best === undefined) return undefined;
  const bare = !raw.startsWith('0') && best.rank >= 0;
  if (bare && !cued && !(languageCode === 'zh' && best.parsed.country === 'CN')) return undefined;
  const alternatives = [...new Set(readings.slice(1).map((reading) => reading.parsed.number))].filter(
    (number) => number !== best.parsed.number,
  );
  const confidence =
    (best.rank < 0 ? 0.9 : best.rank < 10 ? 0.9 : 0.6) -
    (alternatives.length > 0 ? 0.05 : 0) -
    (bare ? 0.1 : 0);
  return { best: best.parsed, alternatives, confidence, international: false };
}
