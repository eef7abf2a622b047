import { randomUUID } from 'node:crypto';
import type { ReportMessage, SubjectRole } from '@suar/core';
import type { z } from 'zod';
import { type FedReport, feedFromReports } from '../lure/feed-from-reports.ts';
import { type PersonSummary, recordOf, shownOf } from '../person/record.ts';
import { recordWords, textWords } from '../person/search-words.ts';
import type { Context } from '../platform/context.ts';
import type { Owner } from '../platform/seal/owners.ts';
import { preview } from './preview.ts';
import { type ProposedSubject, propose } from './propose.ts';
import {
  insertTakenIn,
  type NewPersonRow,
  type NewReportRow,
  type NewStatementRow,
  type NewSubjectRow,
} from './store.ts';

/** What arrived, as it came: the words, and what a form or a table's row said outright. */
export interface Arrived {
  channel: string;
  format: string;
  text: string;
  title?: string | null;
  messages?: z.infer<typeof ReportMessage>[];
  extra?: { column: string; value: string }[];
  source?: string | null;
  country?: string | null;
  datedOn?: string | null;
  sentAt?: string | null;
  urgent?: boolean;
  originalId?: string | null;
  importId?: string | null;
  line?: number | null;
  subjects?: ProposedSubject[];
  /** False for a row whose text is only its cells written out: its columns have said it all. */
  readText?: boolean;
}
export interface TakenIn {
  reportId: string;
  personIds: string[];
  urgent: boolean;
}

/** Takes reports in: keeps their words sealed, reads them, and bears a person for every subject. All or none are kept. */
export const takeIn = async (context: Context, arrived: readonly Arrived[]): Promise<TakenIn[]> => {
  const now = context.clock();
  const reports: NewReportRow[] = [];
  const persons: NewPersonRow[] = [];
  const subjects: NewSubjectRow[] = [];
  const statements: NewStatementRow[] = [];
  const fed: FedReport[] = [];
  const { sealer, actor } = context;

  const taken = arrived.map((item) => {
    const reportId = randomUUID();
    const owner: Owner = { kind: 'report', id: reportId };
    const asOf = item.datedOn ?? now.toISOString().slice(0, 10);
    const proposed = propose(item.readText === false ? '' : item.text, item.subjects ?? [], {
      ...(item.country ? { defaultCountry: item.country } : {}),
      sentAt: item.sentAt ?? item.datedOn ?? now.toISOString(),
    });
    const country = item.country ?? proposed.country;
    const words: string[] = textWords(item.text);
    let count = 0;
    const personIds = proposed.subjects.map((subject, ordinal) => {
      const personId = randomUUID();
      const subjectId = randomUUID();
      const record = recordOf(
        personId,
        subject.role,
        reportId,
        subject.proposals.map((proposal) => ({ ...proposal, status: 'proposed' })),
        asOf,
      );
      const shown = shownOf(record);
      const found = recordWords(record);
      words.push(...found);
      persons.push({
        id: personId,
        current_id: personId,
        role: subject.role,
        sex: shown.sex,
        nationality: shown.nationality,
        country: item.country ?? countryOf(subject) ?? country,
        summary: sealer.sealJson('person.summary', personId, {
          own: record,
          all: null,
        } satisfies PersonSummary),
        search: sealer.searchKeys(found),
        organisation_id: actor.organisationId,
      });
      subjects.push({ id: subjectId, report_id: reportId, person_id: personId, ordinal, role: subject.role });
      for (const proposal of subject.proposals) {
        const id = randomUUID();
        count += 1;
        statements.push({
          id,
          subject_id: subjectId,
          report_id: reportId,
          field: proposal.field,
          value: sealer.sealJson(
            'statement.value',
            id,
            {
              text: proposal.text,
              ...(proposal.detail ? { detail: proposal.detail } : {}),
            },
            owner,
          ),
          code:
            proposal.field === 'indicator' || proposal.field === 'nationality'
              ? proposal.text.slice(0, 40)
              : null,
          start_offset: proposal.start,
          end_offset: proposal.end,
          source_column:
            proposal.column === null
              ? null
              : sealer.seal('statement.source_column', id, proposal.column, owner),
          origin: proposal.origin,
          rule: proposal.rule,
          confidence: proposal.confidence,
          judged_by: null,
          judged_at: null,
          corrects: null,
          ordinal: count,
          created_at: now,
        });
      }
      return personId;
    });
    const urgent = item.urgent === true || proposed.urgent;
    const extra = [...(item.extra ?? []), ...(item.source ? [{ column: 'source', value: item.source }] : [])];
    reports.push({
      id: reportId,
      original_id: item.originalId ?? null,
      import_id: item.importId ?? null,
      line: item.line ?? null,
      channel: item.channel,
      format: item.format,
      arrived_at: now,
      dated_on: item.datedOn ?? null,
      language: proposed.language,
      kind: proposed.kind,
      urgent,
      plea_by: proposed.reading.plea.by,
      plea_pressing: proposed.urgent ? proposed.reading.plea.pressing : null,
      country,
      title: item.title ? sealer.seal('report.title', reportId, item.title) : null,
      preview: sealer.seal('report.preview', reportId, preview(spokenWords(item))),
      text: sealer.seal('report.text', reportId, item.text),
      layout:
        item.messages && item.messages.length > 0
          ? sealer.sealJson('report.layout', reportId, item.messages)
          : null,
      extra: extra.length > 0 ? sealer.sealJson('report.extra', reportId, extra) : null,
      search: sealer.searchKeys(words),
      proposals: count,
      organisation_id: actor.organisationId,
      received_by: actor.accountId,
    });
    if (proposed.kind === 'lure')
      fed.push({
        reportId,
        text: item.text,
        messages: item.messages ?? [],
        reading: proposed.reading,
        seenAt: item.sentAt ?? item.datedOn ?? now.toISOString(),
      });
    return { reportId, personIds, urgent };
  });
  await insertTakenIn(context, { reports, persons, subjects, statements });
  await feedFromReports(context, fed);
  return taken;
};

/** Of a chat, what people said; the app's own lines say nothing about the report. */
const spokenWords = (item: Arrived): string => {
  const said = (item.messages ?? []).filter((message) => message.kind === 'message').slice(0, 8);
  return said.length > 0
    ? said.map((message) => item.text.slice(message.start, message.end)).join(' · ')
    : item.text;
};

const countryOf = (subject: ProposedSubject): string | null => {
  const detail = subject.proposals.find((proposal) => proposal.field === 'place')?.detail;
  return typeof detail?.country === 'string' ? detail.country : null;
};

/** The role under which a form's or table's subject comes in. */
export const DEFAULT_ROLE: SubjectRole = 'person_at_risk';
