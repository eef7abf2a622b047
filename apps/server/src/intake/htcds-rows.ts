import { type ColumnMapping, checkHtcds, findHtcdsField, fromHtcds, type Problem } from '@suar/core';
import { readText } from '@suar/lures';
import type { ReceivedRecord } from '../case/receive-records.ts';
import type { Context } from '../platform/context.ts';
import type { Arrived } from '../report/take-in.ts';
import { applyMapping } from './files/mapping.ts';

export type HtcdsRow =
  | { problems: Problem[] }
  | { arrived: Arrived; record: Omit<ReceivedRecord, 'personId'> | null };

/** Columns that only a case has: a list without any of them is a list of people. */
const CASE_COLUMN = /^(?:vic|cas|cco|hte|spl|con)_|^ext_(?!Other|Passport|Asked)/;
/** Whoever bears one of these is known again without doubt. */
const UNMISTAKABLE = ['ext_CaseNumber', 'prs_IdentityNumber', 'ext_PassportNumber'] as const;

/** Spreadsheets are kept from reading a formula by an apostrophe before it; the value is without it. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

/** A row is about somebody who exploited when it tells of a role and of nothing done to them. */
const isPerpetrator = (row: Readonly<Record<string, string>>): boolean =>
  Object.keys(row).some((name) => name.startsWith('per_') && row[name] !== '') &&
  !Object.keys(row).some((name) => name.startsWith('vic_') && row[name] !== '');

const isPlea = (words: string): boolean => words.trim() !== '' && readText(words).plea.urgent;

/**
 * A row in HTCDS columns as a report with its statements, and as the record that its case begins with. Columns that the
 * standard does not know are read by the mapping. Faults refuse the row, all at once, unless faulty cells are to be kept
 * beside it, unread.
 */
export const htcdsRow = (
  { sealer }: Pick<Context, 'sealer'>,
  mapping: ColumnMapping,
  header: readonly string[],
  given: readonly string[],
  line: number,
): HtcdsRow => {
  const cells = given.map(withoutGuard);
  const row: Record<string, string> = {};
  for (const [index, name] of header.entries()) if (findHtcdsField(name)) row[name] = cells[index] ?? '';
  const others = mapping.columns.map((column) =>
    findHtcdsField(column.header) ? { ...column, field: 'ignore' as const } : column,
  );
  const applied = applyMapping({ ...mapping, columns: others, isHtcds: false }, header, cells, line);
  const faults = checkHtcds(row);
  const keep = mapping.faultyCells === 'keep';
  const problems = [
    ...(keep ? [] : faults.map((one) => ({ ...one, path: `line ${line}, column ${one.path}` }))),
    ...applied.problems,
  ];
  if (problems.length > 0) return { problems };
  const beside = faults.map(({ path }) => ({ column: path, value: row[path] ?? '' }));
  for (const { column } of beside) row[column] = '';
  const taken = fromHtcds(row);
  const perpetrator = isPerpetrator(row);
  return {
    arrived: {
      channel: 'row',
      format: 'table',
      text: header
        .flatMap((column, index) => (cells[index] ? [`${column}: ${cells[index]}`] : []))
        .join('\n'),
      // The columns have said it all; only a plea among the words must not go unheard.
      readText: false,
      urgent: isPlea(`${taken.narrative}\n${applied.reportText ?? ''}`),
      source: applied.source,
      country: taken.country ?? applied.country,
      datedOn: applied.reportDate,
      extra: [...applied.extra, ...beside],
      subjects: [
        {
          role: perpetrator ? 'suspect' : 'person_at_risk',
          proposals: [
            ...taken.statements,
            ...applied.statements.map((statement) => ({ ...statement, detail: {} })),
          ].map((statement) => ({
            ...statement,
            start: null,
            end: null,
            origin: 'column' as const,
            rule: null,
            confidence: null,
          })),
        },
      ],
    },
    record:
      !perpetrator && header.some((column) => CASE_COLUMN.test(column))
        ? {
            country: taken.country,
            particulars: taken.particulars,
            digest: UNMISTAKABLE.some((column) => row[column])
              ? sealer.digest(
                  'record',
                  JSON.stringify(
                    Object.entries(row)
                      .filter(([, value]) => value)
                      .sort(),
                  ),
                )
              : null,
          }
        : null,
  };
};
