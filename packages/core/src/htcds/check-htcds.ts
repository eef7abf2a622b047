import { MOST_PARTICULAR_LENGTH } from '../particular/schema.ts';
import type { Problem } from '../problem/problem.ts';
import { COUNTRY_CODES } from '../vocabulary/data/countries.data.ts';
import { findHtcdsField } from './columns.ts';
import type { HtcdsField } from './types.ts';

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_CODES);

const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Engines roll 31 April over to 1 May: the day must come back as it was.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
};
const isNumber = (value: string): boolean => /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value);
const isPhone = (value: string): boolean => /^\+?[1-9]\d{1,14}$/.test(value);

type Ruled = Pick<HtcdsField, 'name' | 'type' | 'codes' | 'values'>;

const listFault = (field: Ruled, value: string): string | null => {
  const entries = field.type === 'multiselect' ? value.split(';') : [value];
  if (new Set(entries).size !== entries.length) return 'names a code twice';
  if (field.values.length > 0 && entries.some((entry) => !field.values.includes(entry)))
    return `not on the list: ${field.values.join(', ')}`;
  switch (field.codes) {
    case 'iso3166':
      return entries.every((entry) => COUNTRIES.has(entry)) ? null : 'not an ISO 3166-1 alpha-2 code';
    case 'iso639':
      return entries.every((entry) => /^[a-z]{2,3}$/.test(entry)) ? null : 'not an ISO 639 code';
    case null:
      return null;
  }
};

/** Why a value does not keep the rules of its field, or null. Takes any field that is described as the standard's are. */
export const htcdsFault = (field: Ruled, value: string): string | null => {
  if (value.length > MOST_PARTICULAR_LENGTH) return `longer than ${MOST_PARTICULAR_LENGTH} characters`;
  switch (field.type) {
    case 'text':
      if (/Phone$/.test(field.name) && !isPhone(value)) return 'not an E.164 number';
      return listFault(field, value);
    case 'picklist':
    case 'multiselect':
      return listFault(field, value);
    case 'date':
      return isDay(value) ? null : 'not a day as YYYY-MM-DD';
    case 'number':
    case 'geolocation':
      return isNumber(value) ? null : 'not a number';
    case 'checkbox':
      return value === 'true' || value === 'false' ? null : 'not true or false';
    case 'long_text':
    case 'lookup':
      return null;
  }
};

/** Whether a row keeps the standard: every fault, by field and rule, never with the value. Empty fields are in order. */
export const checkHtcds = (row: Readonly<Record<string, string>>): Problem[] => [
  ...Object.entries(row).flatMap(([name, value]): Problem[] => {
    const field = findHtcdsField(name);
    if (!field)
      return [{ code: 'bad_value', path: name, message: 'no field of HTCDS 2.0 and no extension of ours' }];
    if (value === '') return [];
    const message = htcdsFault(field, value);
    return message === null ? [] : [{ code: 'bad_value', path: name, message }];
  }),
  ...askedFaults(row),
];

/** What was asked for in vain has no value, and is either not known or refused. */
const askedFaults = (row: Readonly<Record<string, string>>): Problem[] => {
  const named = (column: string): string[] => (row[column] ?? '').split(';').filter((name) => name !== '');
  const unknown = named('ext_AskedUnknown');
  return [
    ...[...unknown, ...named('ext_AskedRefused')]
      .filter((name) => (row[name] ?? '') !== '')
      .map(
        (name): Problem => ({
          code: 'bad_value',
          path: name,
          message: 'has a value, and is named as asked for in vain',
        }),
      ),
    ...named('ext_AskedRefused')
      .filter((name) => unknown.includes(name))
      .map(
        (name): Problem => ({
          code: 'bad_value',
          path: name,
          message: 'is named both as not known and as refused',
        }),
      ),
  ];
};
