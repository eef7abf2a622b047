import {
  type ColumnMapping,
  done,
  isHtcdsHeader,
  type Outcome,
  type Problem,
  refuse,
  refused,
  type StatementField,
  TABLE_FIELDS,
  type TableField,
} from '@suar/core';
import { HEADERS } from './data/headers.data.ts';
import { dateOrderOf, readDay } from './read-day.ts';
import { readCountry, readSex } from './read-words.ts';
import { problem } from './types.ts';

const plainHeader = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What each column seems to be, by its header alone; values only decide the order of day and month. */
export const suggestMapping = (
  header: readonly string[],
  sample: readonly (readonly string[])[],
): ColumnMapping => {
  const columns = header.map((name) => {
    const field = HEADERS[plainHeader(name)] ?? null;
    return { header: name, field, confidence: field ? 0.9 : 0 };
  });
  // One column is the report's words: of several, the first.
  for (const single of ['report_text', 'report_date'] as const) {
    columns
      .filter((column) => column.field === single)
      .slice(1)
      .forEach((column) => {
        Object.assign(column, { field: 'note', confidence: 0.4 });
      });
  }
  const days = columns.flatMap((column, index) =>
    column.field === 'birth_date' || column.field === 'report_date'
      ? sample.map((row) => row[index] ?? '')
      : [],
  );
  return { columns, isHtcds: isHtcdsHeader([...header]), dateOrder: dateOrderOf(days) };
};

/** Reads a mapping from the command line ("text=report_text,timestamp=report_date") or as JSON; columns not named stay as extra. */
export const parseMappingArgument = (argument: string, header: readonly string[]): Outcome<ColumnMapping> => {
  const wanted = new Map<string, string>();
  if (argument.trim().startsWith('{')) {
    try {
      const given = JSON.parse(argument) as Partial<ColumnMapping>;
      for (const column of given.columns ?? [])
        if (column.field) wanted.set(String(column.header), String(column.field));
    } catch {
      return refuse('bad_value', 'mapping', 'the mapping is no JSON');
    }
  } else {
    for (const part of argument.split(',')) {
      const at = part.lastIndexOf('=');
      if (at > 0) wanted.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
      else if (part.trim() !== '')
        return refuse('bad_value', 'mapping', 'write column=field, separated by commas');
    }
  }
  const problems: Problem[] = [];
  for (const [column, field] of wanted) {
    if (!header.includes(column))
      problems.push(problem('bad_value', 'mapping', 'a column of the mapping is not in the file'));
    if (!(TABLE_FIELDS as readonly string[]).includes(field))
      problems.push(
        problem('bad_value', 'mapping', `a field of the mapping is none of: ${TABLE_FIELDS.join(', ')}`),
      );
  }
  if (problems.length > 0) return refused(problems);
  return done({
    columns: header.map((name) => ({
      header: name,
      field: (wanted.get(name) as TableField | undefined) ?? null,
      confidence: wanted.has(name) ? 1 : 0,
    })),
    isHtcds: isHtcdsHeader([...header]),
    dateOrder: 'ambiguous',
  });
};

export interface AppliedRow {
  statements: { field: StatementField; text: string; column: string }[];
  reportText: string | null;
  reportDate: string | null;
  source: string | null;
  country: string | null;
  extra: { column: string; value: string }[];
  problems: Problem[];
}

const NAME_PARTS = ['given_name', 'middle_name', 'family_name'] as const;

/** Turns one row into statements by the mapping. A faulty mapped cell refuses the row, with every fault; unmapped cells are kept as extra. */
export const applyMapping = (
  mapping: ColumnMapping,
  header: readonly string[],
  cells: readonly string[],
  line: number,
): AppliedRow => {
  const row: AppliedRow = {
    statements: [],
    reportText: null,
    reportDate: null,
    source: null,
    country: null,
    extra: [],
    problems: [],
  };
  const parts = new Map<string, { value: string; column: string }>();
  const fieldOf = new Map(mapping.columns.map((column) => [column.header, column.field]));
  const keep = mapping.faultyCells === 'keep';
  const fault = (column: string, rule: string): void => {
    if (keep) row.extra.push({ column, value: (cells[header.indexOf(column)] ?? '').trim() });
    else row.problems.push(problem('bad_value', `line ${line}, column ${column}`, rule));
  };
  const say = (field: StatementField, text: string, column: string): void => {
    row.statements.push({ field, text: text.slice(0, 4000), column });
  };
  header.forEach((column, index) => {
    const value = (cells[index] ?? '').trim();
    if (value === '') return;
    const field = fieldOf.get(column) ?? null;
    switch (field) {
      case null:
      case 'row_reference':
        row.extra.push({ column, value });
        return;
      case 'ignore':
        return;
      case 'report_text':
        row.reportText = row.reportText === null ? value : `${row.reportText}\n${value}`;
        return;
      case 'report_date': {
        const day = readDay(value, mapping.dateOrder);
        if (day && !day.includes('/')) row.reportDate = day;
        else fault(column, 'not a real date');
        return;
      }
      case 'source':
        row.source = value;
        return;
      case 'given_name':
      case 'middle_name':
      case 'family_name':
        parts.set(field, { value, column });
        return;
      case 'sex': {
        const sex = readSex(value);
        if (sex === undefined) fault(column, 'not a known word for a sex');
        else if (sex !== null) say('sex', sex, column);
        return;
      }
      case 'birth_date': {
        const day = readDay(value, mapping.dateOrder);
        if (day) say('birth_date', day, column);
        else {
          fault(column, 'not a real date');
          // Of a mistyped ISO date the year still speaks, as an interval.
          const year = keep ? /^(\d{4})-\d{2}-\d{2}$/.exec(value)?.[1] : undefined;
          if (year) say('birth_date', `${year}-01-01/${year}-12-31`, column);
        }
        return;
      }
      case 'age': {
        const age = Number(value.replace(/[^\d.]/g, ''));
        if (/\d/.test(value) && Number.isInteger(age) && age >= 0 && age <= 130)
          say('age', String(age), column);
        else fault(column, 'an age is a whole number from 0 to 130');
        return;
      }
      case 'nationality':
      case 'country': {
        const codes = value
          .split(';')
          .map(readCountry)
          .filter((code) => code !== null);
        if (codes.length === 0) row.extra.push({ column, value });
        else if (field === 'country') row.country = codes[0] ?? null;
        else for (const code of codes) say('nationality', code, column);
        return;
      }
      case 'phone': {
        for (const phone of value.split(/[;,/]/)) {
          const plain = phone.replace(/[\s().-]/g, '').replace(/^00/, '+');
          if (/^\+?\d{5,17}$/.test(plain)) say('phone', plain, column);
          else fault(column, 'a phone holds 5 to 17 digits');
        }
        return;
      }
      case 'email':
        if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) say('email', value.toLowerCase(), column);
        else fault(column, 'not an e-mail address');
        return;
      case 'passport':
      case 'national_id': {
        const number = value.toUpperCase().replace(/[\s.-]/g, '');
        if (/^[A-Z0-9/()]{4,24}$/.test(number)) say(field, number, column);
        else fault(column, 'a document number holds 4 to 24 letters and digits');
        return;
      }
      case 'name':
      case 'alias':
      case 'handle':
      case 'place':
      case 'occupation':
      case 'employer':
      case 'note':
        say(field, value, column);
        return;
    }
  });
  const hasName = row.statements.some((statement) => statement.field === 'name');
  const joined = NAME_PARTS.flatMap((part) => parts.get(part)?.value ?? []).join(' ');
  if (!hasName && joined !== '')
    say('name', joined, [...parts.values()].map((part) => part.column).join(' + '));
  else for (const part of parts.values()) row.extra.push(part);
  return row;
};
