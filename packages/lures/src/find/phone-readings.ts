import {
  type CountryCode,
  getCountryCallingCode,
  Metadata,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';

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

/** Calling codes of the region, at the head of a number written without its plus. */
const CODES = /^(?:6[0-356]|8[46]|85[2356]|886|9[1-5]|88[06]|97[17])/;

interface Plan {
  code: string;
  prefix: string;
  /** Mobile numbers by the numbering plan, without the prefix dialled at home. */
  mobile: RegExp;
}

const plans = new Map<CountryCode, Plan | undefined>();

/** A country's plan out of libphonenumber's metadata, made ready once: a full parse for each country would cost ten times more. */
const planOf = (country: CountryCode): Plan | undefined => {
  if (!plans.has(country)) {
    const metadata = new Metadata();
    metadata.selectNumberingPlan(country);
    const plan = metadata.numberingPlan as unknown as {
      type: (name: string) => { pattern: () => string } | undefined;
      nationalPrefix: () => string | null;
    };
    const pattern = plan.type('MOBILE')?.pattern();
    plans.set(
      country,
      pattern === undefined
        ? undefined
        : {
            code: getCountryCallingCode(country),
            prefix: plan.nationalPrefix() ?? '',
            mobile: new RegExp(`^(?:${pattern})$`),
          },
    );
  }
  return plans.get(country);
};

/** A mobile number as dialled at home, with the prefix or without it, by the numbering plan alone. */
const homeMobile = (digits: string, country: CountryCode): Parsed | undefined => {
  const plan = planOf(country);
  if (plan === undefined) return undefined;
  const { code, prefix, mobile } = plan;
  const bare = prefix !== '' && digits.startsWith(prefix) ? digits.slice(prefix.length) : digits;
  for (const national of bare === digits ? [digits] : [bare, digits])
    if (mobile.test(national)) return { country, number: `+${code}${national}`, mobile: true, valid: true };
  return undefined;
};

/** A mobile number with its calling code, by the plans of the region. */
const abroadMobile = (digits: string): Parsed | undefined => {
  for (const country of REGION) {
    const plan = planOf(country);
    if (plan === undefined || !digits.startsWith(plan.code)) continue;
    const national = digits.slice(plan.code.length);
    return plan.mobile.test(national)
      ? { country, number: `+${digits}`, mobile: true, valid: true }
      : undefined;
  }
  return undefined;
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

const isCountry = (code: string): boolean => {
  try {
    return getCountryCallingCode(code as CountryCode).length > 0;
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
export const preferredCountries = (
  languageCode: string,
  defaultCountry: string | undefined,
): CountryCode[] => {
  const home = HOMES[languageCode];
  const countries = home === undefined ? [] : [home];
  if (defaultCountry !== undefined && defaultCountry !== home && isCountry(defaultCountry))
    countries.push(defaultCountry as CountryCode);
  return countries;
};

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
      abroadMobile(international.slice(1)) ??
      parse(international) ??
      parse(international.replace(/^(\+(?:62|60|63|66|84|855|95|856|86|65))0/, '$1'));
    return best === undefined
      ? undefined
      : { best, alternatives: [], confidence: best.valid ? 0.97 : 0.8, international: true };
  }
  const order = [...new Set([...preferred, ...REGION])];
  const readings: { parsed: Parsed; rank: number }[] = [];
  order.forEach((country, rank) => {
    // Only of the likely countries are other than mobile numbers believed.
    const parsed =
      homeMobile(digits, country) ??
      (cued && preferred.includes(country) ? parse(digits, country) : undefined);
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
      rank: (preferred.includes(country) ? rank : rank + 10) + (parsed.valid ? 0 : 40),
    });
  });
  const withCode =
    raw.startsWith('0') || digits.length < 10 || !CODES.test(digits)
      ? undefined
      : (abroadMobile(digits) ?? parse(`+${digits}`));
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
