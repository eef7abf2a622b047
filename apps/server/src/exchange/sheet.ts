import type { AuditGroup, CaseLine, Page, PersonLine, ReportLine } from '@suar/core';
import ExcelJS from 'exceljs';

/** A spreadsheet holds at most this many rows of a list; the file says so when it was cut. */
const MOST_ROWS = 100_000;

interface Column<Item> {
  header: string;
  width: number;
  value: (item: Item) => string | number | null;
}
export interface Sheet<Item> {
  name: string;
  columns: readonly Column<Item>[];
}

export const caseSheet: Sheet<CaseLine> = {
  name: 'cases',
  columns: [
    { header: 'number', width: 10, value: (line) => line.number },
    { header: 'person', width: 30, value: (line) => line.personName },
    { header: 'status', width: 20, value: (line) => line.status },
    { header: 'outcome', width: 18, value: (line) => line.outcome },
    { header: 'country', width: 10, value: (line) => line.country },
    { header: 'nationality', width: 12, value: (line) => line.nationality },
    { header: 'sex', width: 10, value: (line) => line.sex },
    { header: 'assignee', width: 24, value: (line) => line.assignee },
    { header: 'incident', width: 10, value: (line) => line.incidentNumber },
    { header: 'opened_at', width: 22, value: (line) => line.openedAt },
    { header: 'next_due_on', width: 14, value: (line) => line.nextDueOn },
    { header: 'flags', width: 30, value: (line) => line.flags.join('; ') },
  ],
};
export const reportSheet: Sheet<ReportLine> = {
  name: 'reports',
  columns: [
    { header: 'number', width: 10, value: (line) => line.number },
    { header: 'arrived_at', width: 22, value: (line) => line.arrivedAt },
    { header: 'dated_on', width: 12, value: (line) => line.datedOn },
    { header: 'channel', width: 10, value: (line) => line.channel },
    { header: 'format', width: 10, value: (line) => line.format },
    { header: 'language', width: 10, value: (line) => line.language },
    { header: 'kind', width: 12, value: (line) => line.kind },
    { header: 'urgent', width: 8, value: (line) => (line.urgent ? 'yes' : 'no') },
    { header: 'status', width: 12, value: (line) => line.status },
    { header: 'country', width: 10, value: (line) => line.country },
    { header: 'names', width: 40, value: (line) => line.names.join('; ') },
    { header: 'preview', width: 80, value: (line) => line.preview },
  ],
};
export const personSheet: Sheet<PersonLine> = {
  name: 'persons',
  columns: [
    { header: 'number', width: 10, value: (line) => line.number },
    { header: 'name', width: 30, value: (line) => line.name },
    { header: 'other_names', width: 40, value: (line) => line.otherNames.join('; ') },
    { header: 'role', width: 16, value: (line) => line.role },
    { header: 'sex', width: 10, value: (line) => line.sex },
    { header: 'born_from', width: 12, value: (line) => line.birth?.from ?? null },
    { header: 'born_to', width: 12, value: (line) => line.birth?.to ?? null },
    { header: 'nationality', width: 12, value: (line) => line.nationality },
    { header: 'country', width: 10, value: (line) => line.country },
    { header: 'reports', width: 10, value: (line) => line.reports },
    { header: 'case', width: 10, value: (line) => line.caseNumber },
  ],
};

/** A group of the audit with the kind of thing it is. */
export type AuditLine = AuditGroup & { kind: 'office' | 'officer' | 'site' | 'day' };
export const auditSheet: Sheet<AuditLine> = {
  name: 'screening audit',
  columns: [
    { header: 'kind', width: 10, value: (line) => line.kind },
    { header: 'key', width: 38, value: (line) => line.key },
    { header: 'name', width: 30, value: (line) => line.name },
    { header: 'assessed', width: 10, value: (line) => line.assessed },
    { header: 'found_victims', width: 14, value: (line) => line.found },
    { header: 'share', width: 10, value: (line) => line.share },
    { header: 'share_low', width: 10, value: (line) => line.interval.low },
    { header: 'share_high', width: 10, value: (line) => line.interval.high },
    { header: 'share_of_rest', width: 14, value: (line) => line.rest },
    { header: 'p', width: 12, value: (line) => line.p },
    { header: 'q', width: 12, value: (line) => line.q },
    { header: 'unusual', width: 10, value: (line) => line.unusual },
    { header: 'log10_chance_of_none', width: 20, value: (line) => line.logChanceOfNone },
    { header: 'median_minutes', width: 16, value: (line) => line.medianMinutes },
    { header: 'interviews', width: 12, value: (line) => line.interviews },
    { header: 'short_interviews', width: 16, value: (line) => line.shortInterviews },
    { header: 'without_interview', width: 18, value: (line) => line.withoutInterview },
    { header: 'interpreter_missing', width: 18, value: (line) => line.interpreterMissing },
    { header: 'copied_reasons', width: 16, value: (line) => line.copiedReasons },
    { header: 'asked', width: 10, value: (line) => line.asked },
    {
      header: 'not_asked',
      width: 60,
      value: (line) => line.unasked.map(({ key, count }) => `${key}: ${count}`).join('; '),
    },
  ],
};

/** A cell that a spreadsheet could take for a formula is made plain text (CWE-1236). */
const plain = (value: string | number | null): string | number | null =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;

/** A page of a workbook with its head, ready for rows. */
const addSheet = <Item>(book: ExcelJS.Workbook, sheet: Sheet<Item>) => {
  const page = book.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = sheet.columns.map(({ header, width }) => ({ header, key: header, width }));
  page.getRow(1).font = { bold: true };
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columns.length } };
  return {
    page,
    add: (item: Item) => page.addRow(sheet.columns.map((column) => plain(column.value(item)))),
  };
};

/** Writes several lists that are at hand as the sheets of one workbook. */
export const writeBook = async (
  fill: (add: <Item>(sheet: Sheet<Item>, items: readonly Item[]) => void) => void,
): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  fill((sheet, items) => {
    const { add } = addSheet(book, sheet);
    for (const item of items) add(item);
  });
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** Writes a list view as XLSX, reading it page by page as the page itself does. */
export const writeSheet = async <Item>(
  sheet: Sheet<Item>,
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  const { page, add } = addSheet(book, sheet);
  let cursor: string | undefined;
  let rows = 0;
  do {
    const part = await read(cursor);
    for (const item of part.items) add(item);
    rows += part.items.length;
    cursor = part.next ?? undefined;
  } while (cursor !== undefined && rows < MOST_ROWS);
  if (cursor !== undefined) page.addRow([`cut after ${MOST_ROWS} rows: narrow the filters`]);
  return Buffer.from(await book.xlsx.writeBuffer());
};
