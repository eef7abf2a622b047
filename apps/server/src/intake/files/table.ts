import { Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { decodeText } from './decode-text.ts';
import { strayQuoteLines } from './stray-quotes.ts';
import { problem, type TableRow, type TableSource } from './types.ts';

export const MOST_COLUMNS = 500;
export const MOST_CELL_LENGTH = 100_000;
const SAMPLE_ROWS = 5;
const DELIMITERS = [',', ';', '\t', '|'] as const;

const options = (delimiter: string): Options => ({
  delimiter,
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  max_record_size: 5_000_000,
  trim: false,
});

/** The delimiter under which the first lines fall into the most columns, evenly. */
export const sniffDelimiter = (text: string): { delimiter: string; columns: number } => {
  const head = text.slice(0, 60_000);
  const scored = DELIMITERS.map((delimiter) => {
    let rows: string[][];
    try {
      rows = parseSync(head, { ...options(delimiter), to: 20 } as never) as unknown as string[][];
    } catch {
      rows = [];
    }
    const columns = rows[0]?.length ?? 0;
    const even = rows.filter((row) => row.length === columns).length / Math.max(1, rows.length);
    return { delimiter, columns, score: columns > 1 ? columns * even : 0 };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored[0] ?? { delimiter: ',', columns: 0 };
};

/** Repeated or empty headers get a number, so that every column can be named. */
const nameColumns = (cells: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return cells.slice(0, MOST_COLUMNS).map((cell, index) => {
    const name = cell.replaceAll('\u0000', '').trim() || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};

const toRow = (line: number, cells: readonly string[], columns: number): TableRow => {
  const row: TableRow = { line, cells: cells.map((cell) => cell.replaceAll('\u0000', '').trim()) };
  if (cells.length > columns)
    row.problem = problem(
      'bad_value',
      `line ${line}`,
      `the row has ${cells.length} cells, the header ${columns}`,
    );
  else if (row.cells.some((cell) => cell.length > MOST_CELL_LENGTH))
    row.problem = problem(
      'too_large',
      `line ${line}`,
      `a cell is longer than ${MOST_CELL_LENGTH} characters`,
    );
  return row;
};

/** A delimited text file. Rows are parsed as they are asked for; memory holds the text and one row. */
export const readCsv = (bytes: Uint8Array): TableSource | null => {
  const { text } = decodeText(bytes);
  const { delimiter, columns } = sniffDelimiter(text);
  if (columns < 1) return null;
  const head = parseSync(text.slice(0, 500_000), {
    ...options(delimiter),
    to: SAMPLE_ROWS + 1,
  } as never) as unknown as string[][];
  const [first, ...sample] = head;
  if (!first) return null;
  const header = nameColumns(first);
  return {
    header,
    sample: sample.map((cells) => header.map((_, index) => (cells[index] ?? '').slice(0, 300))),
    rowCountEstimate: Math.max(0, estimateRows(text, sample, delimiter)),
    rows: async function* (fromLine = 2) {
      let line = 0;
      for await (const cells of recordsOf(text, delimiter, header.length)) {
        line += 1;
        if (line < 2 || line < fromLine) continue;
        if (cells) yield toRow(line, cells, header.length);
        else
          yield {
            line,
            cells: [],
            problem: problem('bad_value', `line ${line}`, 'the record is malformed: a quote does not close'),
          };
      }
    },
  };
};

/** The records of a delimited text, null for one that is given up because its quote never honestly closes. */
async function* recordsOf(text: string, delimiter: string, columns: number): AsyncGenerator<string[] | null> {
  let from = 0;
  for (const stray of [
    ...strayQuoteLines(text, delimiter, columns),
    { start: text.length, end: text.length },
  ]) {
    if (stray.start > from) {
      let givenUp = 0;
      const parser = Readable.from(pieces(text, from, stray.start)).pipe(
        parse({
          ...options(delimiter),
          on_skip: () => {
            givenUp += 1;
          },
        }),
      );
      yield* parser as AsyncIterable<string[]>;
      for (; givenUp > 0; givenUp -= 1) yield null;
    }
    if (stray.end > stray.start) yield null;
    from = stray.end;
  }
}

function* pieces(text: string, from: number, to: number): Generator<string> {
  for (let at = from; at < to; at += 65_536) yield text.slice(at, Math.min(to, at + 65_536));
}

const estimateRows = (text: string, sample: readonly string[][], delimiter: string): number => {
  const breaks =
    text.length < 20_000_000
      ? (text.match(/\n/g)?.length ?? 0)
      : Math.round(text.length / Math.max(1, sample.join('').length / Math.max(1, sample.length)));
  const breaksInCells = sample.reduce(
    (sum, cells) => sum + (cells.join(delimiter).match(/\n/g)?.length ?? 0),
    0,
  );
  return (
    Math.round(breaks / (1 + breaksInCells / Math.max(1, sample.length))) - (text.endsWith('\n') ? 1 : 0)
  );
};

/** The first sheet that holds anything. Dates come as ISO days, numbers as shown. */
export const readXlsx = async (bytes: Uint8Array): Promise<TableSource | null> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const sheet = book.worksheets.find((one) => one.actualRowCount > 0);
  if (!sheet) return null;
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (column <= MOST_COLUMNS + 1) cells[column - 1] = cellText(cell);
    });
    rows.push(Array.from(cells, (cell) => cell ?? ''));
  });
  // Blank rows are no records: they take no number, so that an import can go on at any line.
  const [first, ...rest] = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (!first) return null;
  const header = nameColumns(first);
  return {
    header,
    sample: rest
      .slice(0, SAMPLE_ROWS)
      .map((cells) => header.map((_, index) => (cells[index] ?? '').slice(0, 300))),
    rowCountEstimate: rest.length,
    rows: async function* (fromLine = 2) {
      for (const [index, cells] of rest.entries())
        if (index + 2 >= fromLine) yield toRow(index + 2, cells, header.length);
    },
  };
};

const cellText = (cell: ExcelJS.Cell): string => {
  const { value } = cell;
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? ''
      : value.toISOString().slice(0, value.getUTCHours() + value.getUTCMinutes() === 0 ? 10 : 19);
  try {
    return cell.text ?? '';
  } catch {
    return '';
  }
};
