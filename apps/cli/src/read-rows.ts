import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { UsageError } from './arguments.ts';
import { delimiterOf } from './delimiter.ts';
import { callerPath } from './root.ts';

export type TextRow = Record<string, string>;
/** Rows of text, and what was noticed on the way, for people; never a value. */
export interface ReadRows {
  rows: TextRow[];
  notes: string[];
}

const FAULTS_SHOWN = 10;
const LOOKED_AT = 4096;

/**
 * Reads CSV (comma, semicolon, tab or bar, by the heading; any line ends), JSON lines or a JSON array into rows of text. Bytes are
 * UTF-8 or UTF-16; what is neither is read as windows-1252, or as `encoding` (a label of the WHATWG Encoding Standard) says. Lines with
 * too many or too few cells stay, and are told. Throws UsageError with path, line and rule for what is no such file.
 */
export const readRowsOf = async (path: string, encoding?: string): Promise<ReadRows> => {
  const bytes = await readFile(callerPath(path)).catch(() => {
    throw new UsageError(`${path} cannot be read`);
  });
  const { text, note } = decoded(bytes, path, encoding);
  const read = /\.(?:jsonl|ndjson)$/i.test(path)
    ? readLines(text, path)
    : /\.json$/i.test(path)
      ? readArray(text, path)
      : readTable(text, path);
  return { rows: read.rows, notes: [...(note === undefined ? [] : [note]), ...read.notes] };
};

const decoded = (
  bytes: Uint8Array,
  path: string,
  encoding: string | undefined,
): { text: string; note?: string } => {
  const plain = (text: string): string => text.replace(/^\uFEFF/, '');
  if (encoding !== undefined) return { text: plain(decoderFor(encoding).decode(bytes)) };
  const wide = utf16Of(bytes);
  if (wide === 'none') throw new UsageError(`${path}, line 1: this is no text (it holds zero bytes)`);
  if (wide !== undefined) return { text: plain(new TextDecoder(wide).decode(bytes)) };
  try {
    return { text: plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    const line = firstLineNotUtf8(bytes);
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      note: `${path}, line ${line}: not UTF-8; the file is read as windows-1252 (--encoding NAME says otherwise)`,
    };
  }
};

const decoderFor = (encoding: string) => {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new UsageError(
      '--encoding takes a label of the Encoding Standard, such as windows-874 or shift_jis',
    );
  }
};

/** By its mark or, without one, by the zero bytes that Latin letters leave. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'none' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, LOOKED_AT); at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : 'none';
};

const firstLineNotUtf8 = (bytes: Uint8Array): number => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    from = end + 1;
  }
  return line;
};

const textOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
const rowOf = (value: unknown): TextRow | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, cell]) => [name, textOf(cell)]))
    : undefined;

const refuse = (path: string, faults: readonly string[]): void => {
  if (faults.length > 0) throw new UsageError(shown(path, faults).join('\n'));
};
const shown = (path: string, faults: readonly string[]): string[] => [
  ...faults.slice(0, FAULTS_SHOWN).map((fault) => `${path}, ${fault}`),
  ...(faults.length > FAULTS_SHOWN ? [`${path}: ${faults.length - FAULTS_SHOWN} more such lines`] : []),
];

const readLines = (text: string, path: string): ReadRows => {
  const rows: TextRow[] = [];
  const faults: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const row = rowOf(JSON.parse(line));
      if (row) rows.push(row);
      else faults.push(`line ${at + 1}: no JSON object`);
    } catch {
      faults.push(`line ${at + 1}: no valid JSON`);
    }
  }
  refuse(path, faults);
  return { rows, notes: [] };
};

const readArray = (text: string, path: string): ReadRows => {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    throw new UsageError(`${path}: no valid JSON`);
  }
  if (!Array.isArray(whole)) throw new UsageError(`${path}: expected a JSON array of objects`);
  const rows = whole.map(rowOf);
  refuse(
    path,
    rows.flatMap((row, at) => (row ? [] : [`entry ${at + 1}: no JSON object`])),
  );
  return { rows: rows.filter((row) => row !== undefined), notes: [] };
};

const RULES: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quotation mark',
};

const readTable = (text: string, path: string): ReadRows => {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    const { code = '', lines } = error as { code?: string; lines?: number };
    throw new UsageError(`${path}, line ${lines ?? '?'}: ${RULES[code] ?? 'this is no CSV'}`);
  }
  const [heading, ...others] = records;
  const names = namesOf(heading?.record ?? []);
  const faults: string[] = [];
  let line = (heading?.info.lines ?? 0) + 1;
  const rows = others.map(({ record, info }) => {
    if (record.length !== names.length)
      faults.push(`line ${line}: ${record.length} cells where the heading has ${names.length}`);
    line = info.lines + 1;
    return Object.fromEntries(names.map((name, at) => [name, record[at] ?? '']));
  });
  return { rows, notes: shown(path, faults) };
};

/** Columns of one name get a number, those of none are called by their place, so that nothing is lost. */
const namesOf = (heading: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return heading.map((cell, at) => {
    const name = cell.trim() || `column ${at + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};
