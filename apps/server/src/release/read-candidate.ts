import { done, type Outcome, type Problem, RELEASE_COLUMNS, refused } from '@suar/core';
import { parse } from 'csv-parse/sync';
import { columnsOf } from './columns.ts';
import { figureOf, type Span } from './period.ts';

export interface CandidateCell {
  line: number;
  where: Record<string, string>;
  figure: { where: Record<string, string>; span: Span };
  count: number;
}

const MOST_CELLS = 2_000;

const rowsOf = (csv: string): string[][] | null => {
  try {
    return parse(csv, { bom: true, trim: true, relax_column_count: true, skip_empty_lines: false });
  } catch {
    return null;
  }
};
const bad = (path: string, message: string): Problem => ({ code: 'bad_value', path, message });

/** Reads a table of exact counts. A blank stands for "all", "unknown" for what is not known. All faults at once, never a value. */
export const readCandidate = (csv: string, span: Span): Outcome<CandidateCell[]> => {
  const rows = rowsOf(csv);
  if (!rows || rows.length === 0) return refused([bad('csv', 'this cannot be read as a table')]);
  const header = rows[0]!.map((name) => name.toLowerCase());
  const columns = columnsOf(span.from, span.to);
  const problems: Problem[] = [];
  header.forEach((name, at) => {
    if (name !== 'count' && !RELEASE_COLUMNS.some((column) => column === name))
      problems.push(bad(`line 1, column ${at + 1}`, 'no column has this name'));
    else if (header.indexOf(name) !== at) problems.push(bad(`line 1, ${name}`, 'the column is named twice'));
  });
  if (!header.includes('count')) problems.push(bad('line 1', 'the column count is missing'));
  if (rows.length - 1 > MOST_CELLS) problems.push(bad('csv', `at most ${MOST_CELLS} cells`));
  if (problems.length > 0) return refused(problems);

  const cells: CandidateCell[] = [];
  const seen = new Set<string>();
  rows.slice(1).forEach((row, at) => {
    const line = at + 2;
    if (row.length === 1 && row[0] === '') return;
    if (row.length !== header.length) {
      problems.push(bad(`line ${line}`, 'as many fields as the header has'));
      return;
    }
    const where: Record<string, string> = {};
    for (const [place, name] of header.entries()) {
      const text = row[place]!;
      if (name === 'count') {
        if (!/^\d{1,9}$/.test(text)) problems.push(bad(`line ${line}, count`, 'a whole number from 0 on'));
        continue;
      }
      if (text === '') continue;
      const values = columns.find((column) => column.name === name)!.values;
      const value = text === 'unknown' && !values.includes(text) ? '' : text;
      if (values.includes(value)) where[name] = value;
      else problems.push(bad(`line ${line}, ${name}`, 'the value is not in the column’s code list'));
    }
    const figure = figureOf(where, span);
    if (!figure) {
      problems.push(bad(`line ${line}`, 'the times exclude each other'));
      return;
    }
    const key = JSON.stringify([Object.entries(figure.where).sort(), figure.span]);
    if (seen.has(key)) problems.push(bad(`line ${line}`, 'the table has this cell already'));
    seen.add(key);
    cells.push({ line, where, figure, count: Number(row[header.indexOf('count')]) });
  });
  return problems.length > 0 ? refused(problems) : done(cells);
};
