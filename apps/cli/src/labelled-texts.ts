import { parse } from 'csv-parse/sync';
import { UsageError } from './arguments.ts';
import { delimiterOf } from './delimiter.ts';
import { plainLabel, ruleOf } from './labels.ts';

type Row = Record<string, unknown>;
interface Numbered {
  line: number;
  row: Row;
}

interface Fault {
  line: number;
  rule: string;
}

/** Texts with their labels, and what was noticed on the way, for people. */
export interface LabelledTexts {
  texts: string[];
  labels: (0 | 1)[];
  notes: string[];
}

const FAULTS_SHOWN = 20;

/**
 * Reads labelled texts from CSV, TSV (any of comma, semicolon, tab, by the heading), JSON lines or a JSON array, whatever the
 * file is called. A faulty line is left out and named with its number and the rule, never its words; the others go on.
 * Throws UsageError where a column is missing, nothing is left, or the class to be found cannot be told.
 */
export function readLabelledTexts(
  file: string,
  columns: { text: string; label: string; positive?: readonly string[] },
): LabelledTexts {
  const faults: Fault[] = [];
  const rows = readNumbered(file.replace(/^\uFEFF/, ''), faults);
  for (const name of [columns.text, columns.label])
    if (rows.length > 0 && !rows.some(({ row }) => name in row))
      throw new UsageError(
        `there is no column "${name}"; there are: ${Object.keys(rows[0]!.row).join(', ')}`,
      );
  const plain = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
  const labelled = rows.filter(({ line, row }) => {
    const missing =
      plain(row[columns.label]).trim() === '' ? 'no label' : columns.text in row ? undefined : 'no text';
    if (missing !== undefined) faults.push({ line, rule: missing });
    return missing === undefined;
  });
  const rule = ruleOf(
    labelled.map(({ row }) => plain(row[columns.label])),
    columns.positive,
  );
  if (labelled.length > 0 && rule === undefined)
    throw new UsageError(
      'more than two classes and none is known for fraud: name those to be found by --positive A,B',
    );
  const texts: string[] = [];
  const labels: (0 | 1)[] = [];
  for (const { line, row } of labelled) {
    const label = plainLabel(plain(row[columns.label]));
    if (rule!.faults.has(label)) faults.push({ line: line, rule: 'the label is neither yes nor no' });
    else {
      texts.push(plain(row[columns.text]));
      labels.push(rule!.positive.has(label) ? 1 : 0);
    }
  }
  if (texts.length === 0) throw new UsageError(['no labelled text', ...shown(faults)].join('\n'));
  const found = labels.reduce<number>((sum, label) => sum + label, 0);
  return {
    texts,
    labels,
    notes: [
      `${found} of ${labels.length} rows are of the class to be found (${rule!.because})`,
      ...shown(faults),
    ],
  };
}

function shown(faults: readonly Fault[]): string[] {
  const sorted = [...faults].sort((a, b) => a.line - b.line).map(({ line, rule }) => `line ${line}: ${rule}`);
  return sorted.length <= FAULTS_SHOWN
    ? sorted
    : [...sorted.slice(0, FAULTS_SHOWN), `and ${sorted.length - FAULTS_SHOWN} more faulty lines`];
}

function readNumbered(file: string, faults: Fault[]): Numbered[] {
  const first = file.trimStart()[0];
  if (first === '[') return readArray(file);
  return first === '{' ? readLines(file, faults) : readTable(file);
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readArray(file: string): Numbered[] {
  let rows: unknown;
  try {
    rows = JSON.parse(file);
  } catch {
    throw new UsageError('the file begins as a JSON array and is not valid JSON');
  }
  return (rows as unknown[]).filter(isRow).map((row, at) => ({ line: at + 1, row }));
}

function readLines(file: string, faults: Fault[]): Numbered[] {
  const rows: Numbered[] = [];
  file.split('\n').forEach((words, at) => {
    if (words.trim() === '') return;
    try {
      const row: unknown = JSON.parse(words);
      if (isRow(row)) rows.push({ line: at + 1, row });
      else faults.push({ line: at + 1, rule: 'no JSON object' });
    } catch {
      faults.push({ line: at + 1, rule: 'no valid JSON' });
    }
  });
  return rows;
}

function readTable(file: string): Numbered[] {
  const rows: Numbered[] = [];
  let end = 1;
  let names: string[] | undefined;
  const records = parse(file, {
    delimiter: delimiterOf(file),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  for (const { record, info } of records) {
    const line = end;
    end = info.lines + 1;
    if (names === undefined) names = record.map((name) => name.trim());
    else {
      const row: Row = {};
      names.forEach((name, at) => {
        if (at < record.length) row[name] = record[at];
      });
      rows.push({ line, row });
    }
  }
  return rows;
}
