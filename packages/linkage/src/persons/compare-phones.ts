import { phoneDigits, phonesAgree } from '../identifiers.ts';
import type { PersonRecord } from '../types.ts';
import type { Frequencies } from './frequencies.ts';
import type { PreparedPerson } from './prepare-person.ts';

/** A number that two people bore further apart in time than this was given to another meanwhile. */
const REASSIGNED_AFTER = 2 * 365.25 * 86_400_000;
/** A family's phone; a number that more records hold is an agency's or a compound's. */
const FAMILY = 4;
/** A number that everybody holds tells nothing, yet does not speak against one person. */
const MOST_TAKEN = -7;

interface PhoneComparison {
  level: 'same' | 'reassigned' | 'differs' | 'missing';
  /** The phones that both hold at the level given, in digits. */
  shared: string[];
}

/**
 * Phones agree where their digits do but for country and trunk prefixes and, if both records say when the number was used, the times lie within two years
 * of each other; further apart the number was reassigned. Without a time on either side the number alone counts.
 */
export const comparePhones = (a: PreparedPerson, b: PreparedPerson): PhoneComparison => {
  if (a.phones.length === 0 || b.phones.length === 0) return MISSING;
  const common = a.phones.filter((phone) => b.phones.some((other) => phonesAgree(phone, other)));
  if (common.length === 0) return DIFFERS;
  const near = common.filter((phone) => within(spansOf(a.record, phone), spansOf(b.record, phone)));
  return near.length > 0 ? { level: 'same', shared: near } : { level: 'reassigned', shared: common };
};
const MISSING: PhoneComparison = { level: 'missing', shared: [] };
const DIFFERS: PhoneComparison = { level: 'differs', shared: [] };

/** Bits that the least used of the phones loses by being held by many, 0 for one that a family might share. */
export const hubWeight = (phones: readonly string[], frequencies: Frequencies): number => {
  const bearers = Math.min(...phones.map(frequencies.phone));
  return bearers <= FAMILY ? 0 : Math.max(MOST_TAKEN, -Math.log2(bearers / FAMILY));
};

type Span = { from: string; to: string };
const spansOf = (record: PersonRecord, phone: string): readonly Span[] =>
  (record.phoneSpans ?? []).filter((span) => phonesAgree(phoneDigits(span.phone), phone));

const within = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((x) =>
    b.some(
      (y) =>
        Math.max(Date.parse(x.from) - Date.parse(y.to), Date.parse(y.from) - Date.parse(x.to)) <=
        REASSIGNED_AFTER,
    ),
  );
