import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A CSV with its header as column names and rows of text. */
export const readTable = (path: string): { names: string[]; rows: Record<string, string>[] } => {
  const rows = parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true }) as Record<
    string,
    string
  >[];
  return { names: Object.keys(rows[0] ?? {}), rows };
};
