import { type ColumnMapping, NewLure, type Problem, splitAdverts } from '@suar/core';
import type { ArrivedLure } from '../lure/take-lures.ts';
import { readDay } from './files/read-day.ts';
import { problem, type ReadDocument } from './files/types.ts';

/** The mapping of a table of adverts: the words, when and where seen. Where no header tells, the longest cells are the words. */
export const lureMapping = (
  suggested: ColumnMapping,
  sample: readonly (readonly string[])[],
): ColumnMapping => {
  const columns = suggested.columns.map((column) =>
    column.field === 'report_text' || column.field === 'report_date' || column.field === 'source'
      ? column
      : { ...column, field: null, confidence: 0 },
  );
  if (!columns.some((column) => column.field === 'report_text')) {
    const lengths = columns.map((_, index) =>
      sample.reduce((sum, row) => sum + (row[index] ?? '').length, 0),
    );
    const longest = lengths.indexOf(Math.max(...lengths));
    const words = columns[longest];
    if (words && words.field === null) columns[longest] = { ...words, field: 'report_text', confidence: 0.5 };
  }
  return { ...suggested, columns, isHtcds: false };
};

/** One row as an advert, or everything that is wrong with it. Columns that say neither are left in the file. */
export const lureOfRow = (
  mapping: ColumnMapping,
  header: readonly string[],
  cells: readonly string[],
  line: number,
): { lure: ArrivedLure } | { problems: Problem[] } => {
  const problems: Problem[] = [];
  const fields = new Map(mapping.columns.map((column) => [column.header, column.field]));
  const words: string[] = [];
  let source: string | undefined;
  let seenAt: string | undefined;
  header.forEach((column, index) => {
    const value = (cells[index] ?? '').trim();
    if (value === '') return;
    const field = fields.get(column);
    if (field === 'report_text') words.push(value);
    else if (field === 'source') source ??= value.slice(0, 2000);
    else if (field === 'report_date') {
      const day = readDay(value.replace(/[T ]\d{1,2}[:.].*$/, ''), mapping.dateOrder);
      if (day && !day.includes('/')) seenAt = /^\d{4}-\d{2}-\d{2}T/.test(value) ? instantOf(value, day) : day;
      else problems.push(problem('bad_value', `line ${line}, column ${column}`, 'not a real date'));
    }
  });
  const read = NewLure.safeParse({ text: words.join('\n'), source, seenAt });
  if (!read.success)
    for (const issue of read.error.issues)
      problems.push(problem('bad_value', `line ${line}, ${issue.path.join('.')}`, issue.message));
  return problems.length > 0 || !read.success ? { problems } : { lure: { at: line, lure: read.data } };
};

const instantOf = (value: string, day: string): string => {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? day : at.toISOString();
};

/** Below this a chat's message is no advert. */
const SHORTEST = 20;

/** The adverts in a document: the messages of a chat, or a text cut where it says that another begins. */
export const luresOfDocument = (document: ReadDocument, at: number): ArrivedLure[] => {
  const said = document.messages.filter((message) => message.kind === 'message');
  const parts =
    said.length > 0
      ? said.map(({ start, end, at: moment }) => ({ text: document.text.slice(start, end), moment }))
      : splitAdverts(document.text).map((text) => ({ text, moment: document.startedAt }));
  const source = document.title ?? undefined;
  return parts
    .map(({ text, moment }) => ({ text: text.trim().slice(0, 100_000), moment }))
    .filter(({ text }) => text.length >= (said.length > 0 ? SHORTEST : 1))
    .map(({ text, moment }) => ({
      at,
      lure: {
        text,
        ...(source ? { source: source.slice(0, 2000) } : {}),
        ...(moment && !Number.isNaN(Date.parse(moment)) ? { seenAt: new Date(moment).toISOString() } : {}),
      },
    }));
};
