import {
  caseState,
  done,
  formatMessage,
  type MakeManifest,
  type Outcome,
  refuse,
  vocabularyMessages,
} from '@suar/core';
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { readActions } from '../case/action-store.ts';
import { caseRowsByIds } from '../case/store.ts';
import { PageWriter } from '../exchange/page-writer.ts';
import { writeLedger } from '../ledger/store.ts';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import type { Context } from '../platform/context.ts';
import { manifestMessages } from './messages.ts';

type Line = Record<
  'number' | 'name' | 'sex' | 'born' | 'nationality' | 'passport' | 'travel_letter' | 'exit_permit' | 'case',
  string
>;

/** The list that a carrier, an airport or a receiving office asks for, with the data of the travel letter's form. */
export const writeManifest = async (
  context: Context,
  input: z.infer<typeof MakeManifest>,
): Promise<Outcome<Buffer>> => {
  const ids = [...new Set(input.caseIds)];
  const rows = await caseRowsByIds(context, ids);
  if (rows.length !== ids.length)
    return refuse('not_found', 'caseIds', 'a case that is named does not exist');
  const actions = await readActions(context, ids);
  const words: Record<string, string> = vocabularyMessages[input.locale];
  const lines = rows.map((row, at): Line => {
    const record = openRecord(context.sealer, { id: row.current_id, summary: row.summary });
    const { repatriation } = caseState(actions.get(row.id) ?? []);
    const born = record.birth[0];
    return {
      number: String(at + 1),
      name: shownOf(record).name ?? '',
      sex: words[`sex.${row.sex}`] ?? row.sex,
      born: born ? (born.from === born.to ? born.from : `${born.from} – ${born.to}`) : '',
      nationality: row.nationality ?? '',
      passport: record.passports.join(', '),
      travel_letter: repatriation.travel_letter?.reference ?? '',
      exit_permit: repatriation.exit_permit?.reference ?? '',
      case: String(row.number),
    };
  });
  await writeLedger(context, {
    act: 'export.made',
    subjectType: 'export',
    purpose: 'repatriation',
    count: lines.length,
    detail: { what: `manifest.${input.format}` },
  });
  return done(input.format === 'csv' ? writeCsv(lines, input.locale) : await writePdf(context, input, lines));
};

const COLUMNS = [
  'number',
  'name',
  'sex',
  'born',
  'nationality',
  'passport',
  'travel_letter',
  'exit_permit',
  'case',
] as const satisfies readonly (keyof Line)[];

const writeCsv = (lines: readonly Line[], locale: 'id' | 'en'): Buffer =>
  Buffer.from(
    stringify([...lines], {
      header: true,
      bom: true,
      escape_formulas: true,
      columns: COLUMNS.map((key) => ({ key, header: formatMessage(manifestMessages, locale, key) })),
    }),
  );

const writePdf = (
  context: Context,
  { locale, title }: z.infer<typeof MakeManifest>,
  lines: readonly Line[],
): Promise<Buffer> => {
  const t = (
    key: keyof (typeof manifestMessages)['en'] & string,
    values?: Parameters<typeof formatMessage>[3],
  ): string => formatMessage(manifestMessages, locale, key, values);
  const page = new PageWriter(t('title'), locale);
  page.title(title || t('title'));
  const date = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(context.clock());
  page.paragraph(t('made', { date, by: context.actor.displayName, count: lines.length }), { quiet: true });
  for (const line of lines) {
    page.heading(`${line.number}. ${line.name || t('unknown')}`);
    for (const key of COLUMNS)
      if (key !== 'number' && key !== 'name') page.pair(t(key), line[key] || t('unknown'));
  }
  return page.finish((at, pages) => t('page', { page: at, pages }));
};
