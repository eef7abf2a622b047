import type { RowRefusalLine } from './api.ts';

// A spreadsheet takes cells that begin like this for formulas; a leading apostrophe makes them text.
const FORMULA_START = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The refused rows as CSV (RFC 4180, with a byte-order mark for spreadsheets): line, column, rule, message. */
export const refusalsCsv = (refusals: readonly RowRefusalLine[]): string => {
  const lines = refusals.map(({ line, path, code, message }) =>
    [String(line), path, code, message].map(cell).join(','),
  );
  return `\uFEFF${['line,column,rule,message', ...lines].join('\r\n')}\r\n`;
};
