import fc from 'fast-check';
import { HTCDS_COLUMNS, HTCDS_EXTENSIONS } from './columns.ts';
import { HTCDS_FIELDS } from './data/fields.data.ts';
import type { HtcdsField } from './types.ts';

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('สมชาย', 'សុខា', 'မောင်', '王小明', '=1+1', 'a;b', "'x'"),
  )
  .map((text) => text.replace(/[\p{Cc}]/gu, '').trim())
  .filter((text) => text !== '');
const word = words
  .map((text) => text.replaceAll(';', ','))
  .filter((text) => text.trim() === text && text !== '');
const phone = fc.integer({ min: 10_000, max: 999_999_999 }).map((digits) => `+62${digits}`);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const several = (one: fc.Arbitrary<string>) =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 4 }).map((all) => all.join(';'));

/** Any value that keeps the rule of its field. */
export const anyValue = (field: HtcdsField): fc.Arbitrary<string> => {
  const one =
    field.codes === 'iso3166'
      ? fc.constantFrom('ID', 'KH', 'MM', 'TH')
      : field.codes === 'iso639'
        ? fc.constantFrom('ind', 'khm', 'my')
        : field.values.length > 0
          ? fc.constantFrom(...field.values)
          : /Phones?$/.test(field.name)
            ? phone
            : null;
  switch (field.type) {
    case 'multiselect':
      return several(one ?? word);
    case 'text':
    case 'picklist':
    case 'long_text':
    case 'lookup':
      return one ?? words;
    case 'date':
      return day;
    case 'number':
    case 'geolocation':
      return fc.integer({ min: -180, max: 180 }).map(String);
    case 'checkbox':
      return fc.constantFrom('true', 'false');
  }
};
const ASKED = ['ext_AskedUnknown', 'ext_AskedRefused'];
export const CELLS = [...HTCDS_FIELDS, ...HTCDS_EXTENSIONS].filter(({ name }) => !ASKED.includes(name));
/** Any row that keeps the standard: each cell empty as often as filled, and of the empty ones some asked for in vain. */
export const record = fc
  .tuple(
    fc.record(
      Object.fromEntries(CELLS.map((field) => [field.name, fc.oneof(fc.constant(''), anyValue(field))])),
    ),
    fc.array(fc.constantFrom('', 'ext_AskedUnknown', 'ext_AskedRefused'), {
      minLength: HTCDS_FIELDS.length,
      maxLength: HTCDS_FIELDS.length,
    }),
  )
  .map(([row, asked]) => {
    const named = (column: string): string =>
      HTCDS_FIELDS.filter(({ name }, index) => asked[index] === column && row[name] === '')
        .map(({ name }) => name)
        .join(';');
    const whole: Record<string, string> = {
      ...row,
      ...Object.fromEntries(ASKED.map((column) => [column, named(column)])),
    };
    return Object.fromEntries(HTCDS_COLUMNS.map((column) => [column, whole[column] ?? '']));
  });
