import type { ReportMessage } from '@suar/core';
import { type Reading, readText } from '@suar/lures';
import type { z } from 'zod';
import type { Context } from '../platform/context.ts';
import { keepLures, type LureToKeep } from './keep-lures.ts';
import { toReadLure } from './read-lure.ts';

/** A report that reads as a lure. */
export interface FedReport {
  reportId: string;
  text: string;
  messages: readonly z.infer<typeof ReportMessage>[];
  reading: Reading;
  /** ISO day or instant. */
  seenAt: string;
}

/**
 * Every report that reads as a lure feeds the room: the advert itself, or of a chat those messages that recruit. The report
 * stays as it is; the lure names it. Belongs inside the transaction that takes the reports in.
 */
export const feedFromReports = async (context: Context, reports: readonly FedReport[]): Promise<void> => {
  await keepLures(context, reports.flatMap(luresOf));
};

const luresOf = (report: FedReport): LureToKeep[] => {
  const seenAt = new Date(report.seenAt);
  const keep = (text: string, reading: Reading): LureToKeep => ({
    text,
    source: `report ${report.reportId}`,
    platform: 'report',
    seenAt,
    read: toReadLure(text, reading),
    reportId: report.reportId,
    importId: null,
  });
  const said = report.messages
    .filter((message) => message.kind === 'message')
    .map((message) => report.text.slice(message.start, message.end).trim())
    .map((text) => ({ text, reading: readText(text, { sentAt: report.seenAt }) }))
    .filter(({ reading }) => reading.kind === 'lure');
  return said.length > 0
    ? said.map(({ text, reading }) => keep(text, reading))
    : [keep(report.text, report.reading)];
};
