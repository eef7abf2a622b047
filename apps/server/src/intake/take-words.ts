import {
  type FormReport,
  type Outcome,
  type PasteReport,
  type Report,
  refuse,
  type StatementField,
} from '@suar/core';
import type { z } from 'zod';
import { type Keep, takeOnce } from '../drafts/take-once.ts';
import { writeLedger } from '../ledger/store.ts';
import { matchPersons } from '../person/match-persons.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { readReport } from '../report/read-reports.ts';
import { type Arrived, takeIn } from '../report/take-in.ts';

const takeOne = async (context: Context, arrived: Arrived, keep: Keep): Promise<Outcome<Report>> => {
  const taken = await inTransaction(context, async (inside) => {
    const [report] = await takeIn(inside, [arrived]);
    if (report) {
      await writeLedger(inside, {
        act: 'report.taken_in',
        subjectType: 'report',
        subjectId: report.reportId,
        detail: { channel: arrived.channel },
      });
      await keep(inside, { type: 'report', id: report.reportId });
    }
    return report;
  });
  if (!taken) return refuse('failed', 'report', 'the report was not kept');
  await matchPersons(context, taken.personIds, { fresh: true });
  return readReport(context, taken.reportId);
};

const takeOneOnce = (
  context: Context,
  key: string | undefined,
  input: unknown,
  arrived: Arrived,
): Promise<Outcome<Report>> =>
  takeOnce(context, key, input, {
    first: (keep) => takeOne(context, arrived, keep),
    again: (effect) => readReport(context, effect.id),
  });

/** Takes in words that an officer pasted: a chat, a call note, a forwarded message. */
export const pasteReport = (
  context: Context,
  input: z.infer<typeof PasteReport>,
  key?: string,
): Promise<Outcome<Report>> =>
  takeOneOnce(context, key, input, {
    channel: 'paste',
    format: 'text',
    text: input.text,
    source: input.source ?? null,
    country: input.country ?? null,
  });

/** Takes in a filled form; its words are read as well, and every field says where it came from. */
export const formReport = (
  context: Context,
  input: z.infer<typeof FormReport>,
  key?: string,
): Promise<Outcome<Report>> =>
  takeOneOnce(context, key, input, {
    channel: 'form',
    format: 'form',
    text: input.text,
    source: input.source ?? null,
    country: input.country ?? null,
    datedOn: input.datedOn ?? null,
    urgent: input.urgent,
    subjects: input.persons.map((person) => ({
      role: person.role,
      proposals: person.fields.map((field) => ({
        field: field.field as StatementField,
        text: field.value,
        start: null,
        end: null,
        column: field.field,
        origin: 'form',
        rule: null,
        confidence: null,
      })),
    })),
  });
