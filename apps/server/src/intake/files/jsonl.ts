import { decodeText } from './decode-text.ts';
import { MOST_CELL_LENGTH, MOST_COLUMNS } from './table.ts';
import { problem, type TableRow, type TableSource } from './types.ts';

const SAMPLE_ROWS = 5;

const objectOf = (line: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
};

/** One JSON object a line: the first is whole, and so are most of those that follow. */
export const looksLikeJsonl = (text: string): boolean => {
  const lines = text
    .slice(0, 400_000)
    .split('\n', 200)
    .filter((line) => line.trim() !== '');
  const head = lines.slice(0, 10);
  const whole = head.filter((line) => objectOf(line) !== null).length;
  return head[0] !== undefined && objectOf(head[0]) !== null && whole * 2 > head.length;
};

export const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\u0000', '').trim();

/** Lines of JSON objects as a table: a column for every key that any line has; line 1 is the first object. */
export const readJsonl = (bytes: Uint8Array): TableSource | null => {
  const lines = decodeText(bytes).text.split('\n');
  const keys = new Set<string>();
  const sample: Record<string, unknown>[] = [];
  let count = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    count += 1;
    const object = objectOf(line);
    if (!object) continue;
    if (sample.length < SAMPLE_ROWS) sample.push(object);
    for (const key of Object.keys(object)) if (keys.size < MOST_COLUMNS) keys.add(key);
  }
  if (keys.size === 0) return null;
  const header = [...keys];
  const cellsOf = (object: Record<string, unknown>): string[] => header.map((key) => cellOf(object[key]));
  return {
    header,
    sample: sample.map((object) => cellsOf(object).map((cell) => cell.slice(0, 300))),
    rowCountEstimate: count,
    rows: async function* (fromLine = 1) {
      for (const [index, line] of lines.entries()) {
        if (index + 1 < fromLine || line.trim() === '') continue;
        yield toRow(index + 1, objectOf(line), cellsOf);
      }
    },
  };
};

export const toRow = (
  line: number,
  object: Record<string, unknown> | null,
  cellsOf: (object: Record<string, unknown>) => string[],
): TableRow => {
  if (!object)
    return { line, cells: [], problem: problem('bad_value', `line ${line}`, 'the line is no JSON object') };
  const cells = cellsOf(object);
  return cells.some((cell) => cell.length > MOST_CELL_LENGTH)
    ? {
        line,
        cells: [],
        problem: problem(
          'too_large',
          `line ${line}`,
          `a value is longer than ${MOST_CELL_LENGTH} characters`,
        ),
      }
    : { line, cells };
};
