import {
  instantOf,
  precisionOf,
  type Report,
  type ReportMessage,
  type StoryChat,
  type StoryEvent,
  type StoryKind,
  type StoryMedia,
} from '@suar/core';
import type { z } from 'zod';
import type { Sealer } from '../platform/seal/seal.ts';
import type { ReportEvent } from './read-report.ts';
import type { JudgedValue, StoryJudgementRow, StoryReportRow } from './store.ts';

type Message = z.infer<typeof ReportMessage>;

/** A report with its words opened and its clock's zone settled. */
export interface OpenedReport {
  row: StoryReportRow;
  text: string;
  messages: Message[];
  zone: string;
  /** The day from which a report without messages speaks. */
  spokenOn: string;
}

export const openReport = (sealer: Sealer, row: StoryReportRow, officeZone: string): OpenedReport => ({
  row,
  text: sealer.open('report.text', row.id, row.text),
  messages:
    row.layout === null ? [] : sealer.openJson<Report['messages']>('report.layout', row.id, row.layout),
  zone: row.zone ?? officeZone,
  spokenOn: row.dated_on ?? row.arrived_at.toISOString().slice(0, 10),
});

const AROUND = 160;
/** The message, or the line of a letter, around words; long ones are cut. */
const wordsAround = (text: string, start: number, end: number, message: Message | null): string => {
  const line = text.indexOf('\n', end);
  const from = Math.max(message?.start ?? text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const to = Math.min(message?.end ?? (line < 0 ? text.length : line), end + AROUND);
  return text.slice(from, to).trim();
};

const messageAt = ({ messages }: OpenedReport, start: number | null): Message | null =>
  start === null ? null : (messages.find((one) => one.start <= start && start < one.end) ?? null);

const toldOf = (report: OpenedReport, start: number | null, end: number | null, message: Message | null) => ({
  reportId: report.row.id,
  reportNumber: report.row.number,
  start,
  end,
  sender: message?.sender ?? null,
  messageAt: message?.at ?? null,
  toldAt: message?.at
    ? instantOf(message.at, report.zone)
    : report.messages.length === 0
      ? instantOf(report.spokenOn, report.zone)
      : report.row.arrived_at.toISOString(),
  zone: report.zone,
});

export const keyOf = (
  personId: string,
  reportId: string | null,
  start: number | null,
  end: number | null,
  readKind: string | null,
): string => [personId, reportId, start, end, readKind].join(' ');

/** A proposal of the reader, as nobody has judged it yet. */
export const presentProposal = (personId: string, report: OpenedReport, event: ReportEvent): StoryEvent => {
  const [from, to] = [event.day?.from ?? null, event.day?.to ?? null];
  // Whoever pleads does so in this very message.
  const now = event.kind === 'pleaded' && event.day === null && event.message?.at != null;
  return {
    key: keyOf(personId, report.row.id, event.start, event.end, event.kind),
    personId,
    ...toldOf(report, event.start, event.end, event.message),
    words: wordsAround(report.text, event.start, event.end, event.message),
    kind: event.kind satisfies StoryKind,
    readKind: event.kind,
    from,
    to,
    precision: now ? 'instant' : precisionOf(from, to),
    status: 'proposed',
    judgement: null,
    confidence: event.confidence,
    rule: event.rule,
  };
};

/** An event as an officer judged it, over the proposal it answers, if there is one. */
export const presentJudged = (
  sealer: Sealer,
  row: StoryJudgementRow,
  report: OpenedReport | undefined,
  proposal: StoryEvent | undefined,
  officeZone: string,
): StoryEvent => {
  const value = sealer.openJson<JudgedValue>('story_judgement.value', row.id, row.value);
  const message = report ? messageAt(report, row.start_offset) : null;
  const told = report
    ? toldOf(report, row.start_offset, row.end_offset, message)
    : {
        reportId: row.report_id,
        reportNumber: null,
        start: row.start_offset,
        end: row.end_offset,
        sender: null,
        messageAt: null,
        toldAt: row.at.toISOString(),
        zone: officeZone,
      };
  const same =
    proposal !== undefined &&
    proposal.kind === value.kind &&
    proposal.from === value.from &&
    proposal.to === value.to;
  return {
    key:
      row.read_kind === null
        ? row.id
        : keyOf(row.person_id, row.report_id, row.start_offset, row.end_offset, row.read_kind),
    personId: row.person_id,
    ...told,
    words:
      report && row.start_offset !== null && row.end_offset !== null
        ? wordsAround(report.text, row.start_offset, row.end_offset, message)
        : '',
    kind: value.kind as StoryKind,
    readKind: row.read_kind as StoryKind | null,
    from: value.from,
    to: value.to,
    precision: same && proposal.precision === 'instant' ? 'instant' : precisionOf(value.from, value.to),
    status: row.verdict as 'confirmed' | 'rejected',
    judgement: {
      id: row.id,
      by: row.by ?? '',
      at: row.at.toISOString(),
      note: value.note,
      corrected: row.verdict === 'confirmed' && row.read_kind !== null && !same,
    },
    confidence: proposal?.confidence ?? null,
    rule: proposal?.rule ?? null,
  };
};

export const presentMedia = (report: OpenedReport): StoryMedia[] =>
  report.messages
    .filter(({ kind }) => kind === 'media')
    .map((message) => ({
      ...toldOf(report, message.start, message.end, message),
      words: report.text.slice(message.start, message.end).trim().slice(0, 200),
    }));

export const presentChat = ({ row, messages, zone }: OpenedReport): StoryChat => ({
  reportId: row.id,
  reportNumber: row.number,
  format: row.format as StoryChat['format'],
  senders: [...new Set(messages.flatMap(({ sender }) => sender ?? []))].slice(0, 20),
  messages: messages.filter(({ kind }) => kind === 'message').length,
  media: messages.filter(({ kind }) => kind === 'media').length,
  zone,
  zoneChosen: row.zone !== null,
});
