import { type PublicRelease, RELEASE_COLUMNS } from '@suar/core';
import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import { cellsOfTable, columnsByName } from './cells.ts';
import { HOW_TO_READ } from './words.ts';

type Row = Record<string, string | number>;
const COUNTS = ['count', 'low', 'high'];

/** All tables in one, a row a cell: "total" where a table does not split by a column, "unknown" for what is not known. */
const rowsOf = function* (release: PublicRelease): Generator<Row> {
  const names = release.columns.map(({ name }) => name);
  for (const [at, table] of release.tables.entries()) {
    let cell = 0;
    for (const values of cellsOfTable(columnsByName(release.columns, table.columns))) {
      const row: Row = { table: at + 1 };
      for (const name of names) {
        const place = table.columns.indexOf(name);
        row[name] = place < 0 ? 'total' : values[place] || 'unknown';
      }
      yield { ...row, count: table.counts[cell]!, low: table.low[cell]!, high: table.high[cell]! };
      cell += 1;
    }
  }
};

export const aboutOf = (release: PublicRelease): Row => ({
  release: release.id,
  title_en: release.title.en,
  title_id: release.title.id,
  from: release.from,
  to: release.to,
  published_at: release.publishedAt,
  unit: 'person',
  epsilon: release.epsilon,
  delta: release.delta,
  sigma: release.sigma,
  persons: release.persons,
  read_en: HOW_TO_READ.en,
  read_id: HOW_TO_READ.id,
});

const headerOf = (release: PublicRelease): string[] => [
  'table',
  ...RELEASE_COLUMNS.filter((name) => release.columns.some((column) => column.name === name)),
  ...COUNTS,
];

/** The words about the release stand in columns of their own, in the first line: a table stays one that every program reads. */
export const writeCsv = (release: PublicRelease): string => {
  const about = aboutOf(release);
  let first = true;
  const rows: Row[] = [];
  for (const row of rowsOf(release)) {
    rows.push(first ? { ...row, ...about } : row);
    first = false;
  }
  return stringify(rows, {
    header: true,
    columns: [...headerOf(release), ...Object.keys(about)],
    escape_formulas: true,
    bom: true,
  });
};

export const writeJson = (release: PublicRelease): string =>
  JSON.stringify({ about: aboutOf(release), columns: release.columns, rows: [...rowsOf(release)] });

/** A cell that a spreadsheet could take for a formula is made plain text. */
const plain = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;

export const writeXlsx = async (release: PublicRelease): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  const header = headerOf(release);
  const figures = book.addWorksheet('figures', { views: [{ state: 'frozen', ySplit: 1 }] });
  figures.addRow(header).font = { bold: true };
  for (const row of rowsOf(release)) figures.addRow(header.map((name) => row[name]!));
  const about = book.addWorksheet('about');
  about.columns = [{ width: 16 }, { width: 100 }];
  for (const [name, value] of Object.entries(aboutOf(release))) about.addRow([name, plain(value)]);
  return Buffer.from(await book.xlsx.writeBuffer());
};
