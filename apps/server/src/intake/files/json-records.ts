import { decodeText } from './decode-text.ts';
import { cellOf, toRow } from './jsonl.ts';
import { MOST_COLUMNS } from './table.ts';
import type { TableSource } from './types.ts';

const SAMPLE_ROWS = 5;

/** A file of records under one head, as this system writes the standard: `{"standard":"HTCDS 2.0", …, "records":[…]}`. */
export const looksLikeRecords = (head: string): boolean =>
  head.startsWith('{') && /"standard"\s*:\s*"HTCDS/.test(head.slice(0, 2000));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of such a file as a table; line 1 is the first record. Null when it cannot be read. */
export const readRecords = (bytes: Uint8Array): TableSource | null => {
  let whole: unknown;
  try {
    whole = JSON.parse(decodeText(bytes).text);
  } catch {
    return null;
  }
  if (!isObject(whole) || !Array.isArray(whole.records)) return null;
  const records: unknown[] = whole.records;
  const keys = new Set<string>();
  for (const one of records)
    if (isObject(one)) for (const key of Object.keys(one)) if (keys.size < MOST_COLUMNS) keys.add(key);
  if (keys.size === 0) return null;
  const header = [...keys];
  const cellsOf = (object: Record<string, unknown>): string[] => header.map((key) => cellOf(object[key]));
  return {
    header,
    sample: records
      .filter(isObject)
      .slice(0, SAMPLE_ROWS)
      .map((one) => cellsOf(one).map((cell) => cell.slice(0, 300))),
    rowCountEstimate: records.length,
    rows: async function* (fromLine = 1) {
      for (const [index, one] of records.entries())
        if (index + 1 >= fromLine) yield toRow(index + 1, isObject(one) ? one : null, cellsOf);
    },
  };
};
