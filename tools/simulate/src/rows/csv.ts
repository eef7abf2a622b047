import type { PersonRow } from '../types.ts';

const cell = (value: unknown): string => {
  const text = value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows as lines of a CSV file, a header first; nothing where there are no rows. */
export function* csvLines(rows: Iterable<PersonRow>): Generator<string> {
  let header = false;
  for (const row of rows) {
    if (!header) yield `${Object.keys(row).join(',')}\n`;
    header = true;
    yield `${Object.values(row).map(cell).join(',')}\n`;
  }
}
