import { findParticular } from '../particular/particulars.ts';
import type { ParticularInput } from '../particular/schema.ts';
import type { StatementField } from '../report/schema.ts';
import type { Sex } from '../vocabulary/codes.ts';
import { COUNTRY_CODES } from '../vocabulary/data/countries.data.ts';
import { HTCDS_COLUMNS, HTCDS_STATEMENT_COLUMNS, HTCDS_STATEMENTS } from './columns.ts';
import type { ReceivedDetail } from './received-cells.ts';

/** A statement that a row makes about its person, with the cells it was made of (`detail.htcds`, `detail.order`). */
export type RowStatement = {
  field: StatementField;
  text: string;
  column: string;
  detail: ReceivedDetail & Record<string, unknown>;
};
/** What one row of the standard becomes: statements of a report, particulars of a case, and the case's country. */
export type RowTaken = {
  statements: RowStatement[];
  particulars: ParticularInput[];
  country: string | null;
  /** The row's own words about what happened. */
  narrative: string;
};

type Row = Readonly<Record<string, string>>;

const SEX: Readonly<Record<string, Sex>> = {
  Feminine: 'female',
  Masculine: 'male',
  NonSpecifiedUnknown: 'unknown',
};
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_CODES);
const MOST_TEXT = 4000;
const LINE = ', ';

const cell = (row: Row, column: string): string => row[column] ?? '';
const filled = (row: Row, columns: readonly string[]): string[] =>
  columns.filter((column) => cell(row, column) !== '');
/** Written out without its plus in files: a spreadsheet would take it for a formula. E.164 has one. */
const withPlus = (phone: string): string => (/^\d{5,15}$/.test(phone) ? `+${phone}` : phone);
const number = (text: string): number | null => (text === '' ? null : Number(text));

/** One statement of several cells. */
const joined = (
  row: Row,
  field: StatementField,
  columns: readonly string[],
  text: string,
  detail: Record<string, unknown> = {},
): RowStatement[] => {
  const held = filled(row, columns);
  if (held.length === 0) return [];
  return [
    {
      field,
      text: (text || held.map((column) => cell(row, column)).join(LINE)).slice(0, MOST_TEXT),
      column: held.join(' + '),
      detail: {
        ...detail,
        htcds: Object.fromEntries(held.map((column) => [column, cell(row, column)])),
        order: 0,
      },
    },
  ];
};

/** A statement for each of the values of one cell, in their order. */
const each = (
  row: Row,
  field: StatementField,
  column: string,
  textOf: (value: string) => string = (value) => value,
): RowStatement[] =>
  cell(row, column)
    .split(';')
    .filter((value) => value !== '')
    .map((value, order) => ({
      field,
      text: textOf(value).slice(0, MOST_TEXT),
      column,
      detail: { htcds: { [column]: value }, order },
    }));

const firstOf = (row: Row, columns: readonly string[]): string =>
  filled(row, columns)
    .map((column) => cell(row, column))
    .at(0) ?? '';
const codeOf = (country: string): { country: string } | Record<string, never> =>
  COUNTRIES.has(country) ? { country } : {};

/** The historic event of the row. Where somebody was recruited is not where they are: its country stays in the cells. */
const eventStatements = (row: Row): RowStatement[] => {
  const columns = HTCDS_STATEMENTS.event;
  const where = firstOf(row, ['hte_City', 'hte_State', 'hte_Street', 'hte_PostalCode', 'hte_Country']);
  const text = where || cell(row, 'hte_Description') || firstOf(row, ['hte_Type', 'hte_Date']);
  return joined(row, where === '' ? 'note' : 'place', columns, text, {
    ...(happenedThere(row) ? codeOf(cell(row, 'hte_Country')) : {}),
    latitude: number(cell(row, 'hte_Latitude')),
    longitude: number(cell(row, 'hte_Longitude')),
  });
};
const happenedThere = (row: Row): boolean => ['', 'Exploitation'].includes(cell(row, 'hte_Type'));

const statementsOf = (row: Row): RowStatement[] => {
  const of = HTCDS_STATEMENTS;
  const spoken = ['prs_FirstName', 'prs_MiddleName', 'prs_SecondName']
    .map((column) => cell(row, column))
    .filter((part) => part !== '')
    .join(' ');
  return [
    ...joined(row, 'name', of.name, spoken),
    ...each(row, 'alias', 'ext_OtherNames'),
    ...joined(row, 'birth_date', of.birth, ''),
    ...joined(row, 'sex', of.sex, SEX[cell(row, 'prs_Gender')] ?? 'other'),
    ...each(row, 'nationality', 'prs_Citizenship'),
    ...joined(row, 'national_id', of.identity, ''),
    ...joined(row, 'passport', of.passport, ''),
    ...joined(row, 'occupation', of.occupation, ''),
    ...joined(row, 'email', of.email, cell(row, 'prs_Email').toLowerCase()),
    ...joined(row, 'phone', ['prs_MobilePhone'], withPlus(cell(row, 'prs_MobilePhone'))),
    ...joined(row, 'phone', ['prs_HomePhone'], withPlus(cell(row, 'prs_HomePhone'))),
    ...each(row, 'phone', 'ext_OtherPhones', withPlus),
    ...joined(row, 'address', of.address, '', codeOf(cell(row, 'prs_MailingCountry'))),
    ...eventStatements(row),
    ...joined(
      row,
      'place',
      of.exploitation,
      cell(row, 'ext_ExploitationCity'),
      codeOf(cell(row, 'ext_ExploitationCountry')),
    ),
  ];
};

const particularsOf = (row: Row): ParticularInput[] => {
  const asked = (column: string, state: 'unknown' | 'refused'): ParticularInput[] =>
    cell(row, column)
      .split(';')
      .filter((name) => name !== '')
      .map((name) => ({ name, state, value: '' }));
  return [
    ...HTCDS_COLUMNS.filter(
      (column) =>
        !HTCDS_STATEMENT_COLUMNS.has(column) &&
        !column.startsWith('ext_Asked') &&
        findParticular(column) !== undefined &&
        cell(row, column) !== '',
    ).map((name): ParticularInput => ({ name, state: 'known', value: cell(row, name) })),
    ...asked('ext_AskedUnknown', 'unknown'),
    ...asked('ext_AskedRefused', 'refused'),
  ];
};

/**
 * Reads a row that keeps the standard (`checkHtcds`). Nothing of it is lost: what this system holds in statements becomes
 * statements, everything else particulars; what the sender decided stays the sender's word. `toHtcds` is its inverse.
 */
export const fromHtcds = (row: Row): RowTaken => {
  const there = happenedThere(row) ? cell(row, 'hte_Country') : '';
  const country = cell(row, 'ext_ExploitationCountry') || there;
  return {
    statements: statementsOf(row),
    particulars: particularsOf(row),
    country: COUNTRIES.has(country) ? country : null,
    narrative: cell(row, 'hte_Description'),
  };
};
