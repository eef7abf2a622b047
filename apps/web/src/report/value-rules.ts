import { parseAge, type StatementField } from '@suar/core';

/** How a field's value is entered. */
export type ValueInput = 'text' | 'long' | 'day' | 'phone' | 'email' | 'age' | 'sex' | 'country' | 'code';

const INPUT_OF = {
  name: 'text',
  alias: 'text',
  sex: 'sex',
  birth_date: 'day',
  age: 'age',
  nationality: 'country',
  passport: 'code',
  national_id: 'code',
  phone: 'phone',
  email: 'email',
  handle: 'text',
  url: 'text',
  wallet: 'text',
  bank_account: 'text',
  licence: 'text',
  place: 'text',
  address: 'text',
  date: 'day',
  money: 'text',
  occupation: 'text',
  employer: 'text',
  indicator: 'text',
  note: 'long',
} as const satisfies Record<StatementField, ValueInput>;

export const valueInput = (field: StatementField): ValueInput => INPUT_OF[field];

/** The rule that an entered value breaks; named as in the catalogue. */
export type ValueFault =
  | 'invalid_empty'
  | 'invalid_phone'
  | 'invalid_date'
  | 'invalid_interval'
  | 'invalid_age'
  | 'invalid_email';
export type ReadValue = { ok: true; text: string } | { ok: false; fault: ValueFault };

const good = (text: string): ReadValue => ({ ok: true, text });
const bad = (fault: ValueFault): ReadValue => ({ ok: false, fault });

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (part: number): string => String(part).padStart(2, '0');

/** First and last day that "YYYY", "YYYY-MM" or "YYYY-MM-DD" can mean; null when it is none of these. */
const dayBounds = (given: string): { from: string; to: string } | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month === null) return { from: `${match[1]}-01-01`, to: `${match[1]}-12-31` };
  if (month < 1 || month > 12) return null;
  const last = lastDay(year, month);
  if (day === null)
    return { from: `${match[1]}-${two(month)}-01`, to: `${match[1]}-${two(month)}-${two(last)}` };
  if (day < 1 || day > last) return null;
  const exact = `${match[1]}-${two(month)}-${two(day)}`;
  return { from: exact, to: exact };
};

/** A day or an interval "from/to" in the form in which statements keep dates. */
const readDay = (given: string): ReadValue => {
  const [first = '', second] = given.split('/');
  const from = dayBounds(first);
  const to = second === undefined || second.trim() === '' ? from : dayBounds(second);
  if (!from || !to) return bad('invalid_date');
  if (to.to < from.from) return bad('invalid_interval');
  return good(from.from === to.to ? from.from : `${from.from}/${to.to}`);
};

/**
 * Brings an officer's entry into the form in which statements are kept and compared (ISO days, E.164 numbers, document
 * numbers in capitals without blanks), or names the rule it breaks.
 */
export const readValue = (field: StatementField, given: string): ReadValue => {
  const text = given.trim();
  if (text === '' || text === '/') return bad('invalid_empty');
  switch (valueInput(field)) {
    case 'text':
    case 'long':
    case 'sex':
    case 'country':
      return good(text);
    case 'day':
      return readDay(text);
    case 'code':
      return good(text.replace(/[\s.-]/g, '').toUpperCase());
    case 'phone': {
      const digits = text.replaceAll('(0)', '').replace(/[\s().-]/g, '');
      return /^\+\d{7,15}$/.test(digits) ? good(digits) : bad('invalid_phone');
    }
    case 'email':
      return /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(text) ? good(text.toLowerCase()) : bad('invalid_email');
    case 'age':
      // "17-19" and "under 18" are ages too: what nobody knows more exactly stays an interval.
      if (parseAge(text) === null) return bad('invalid_age');
      return good(/^\d+$/.test(text) ? String(Number(text)) : text);
  }
};
