import type { StatementField, SubjectRole } from '@suar/core';
import type { simulateRegion } from '@suar/simulate';
import { readUpload } from '../intake/files/read-upload.ts';
import { keepOriginal } from '../intake/keep-original.ts';
import type { Context } from '../platform/context.ts';
import type { Arrived } from '../report/take-in.ts';

export type Region = ReturnType<typeof simulateRegion>;
const FORMAT = {
  'whatsapp-android': 'whatsapp',
  'whatsapp-ios': 'whatsapp',
  'telegram-json': 'telegram',
  eml: 'email',
  text: 'text',
  form: 'form',
  csv: 'table',
} as const;

/** An invented report as it would arrive: exports through the file readers, forms and rows with their fields. */
export const toArrived = async (context: Context, report: Region['reports'][number]): Promise<Arrived> => {
  const base = { datedOn: report.arrivedAt.slice(0, 10), sentAt: report.arrivedAt };
  const subjects = report.subjects.map((subject) => ({
    role: subject.role as SubjectRole,
    proposals: subject.statements
      .filter(
        (statement) =>
          statement.field !== 'indicator' && statement.field !== 'date' && statement.field !== 'money',
      )
      .map((statement) => ({
        field: statement.field as StatementField,
        text: statement.value,
        start: statement.start,
        end: statement.end,
        column: null,
        origin: 'reader' as const,
        rule: 'demonstration',
        confidence: 0.9,
      })),
  }));
  const bytes = Buffer.from(report.content, 'utf8');
  if (report.format === 'form' || report.format === 'csv' || report.format === 'text') {
    return {
      ...base,
      channel: report.format === 'form' ? 'form' : report.format === 'csv' ? 'row' : 'paste',
      format: FORMAT[report.format],
      text: report.text,
      subjects,
    };
  }
  const original = await keepOriginal(context, { name: report.fileName, mediaType: 'text/plain', bytes });
  const upload = await readUpload(bytes, report.fileName);
  const document = upload.kind === 'documents' ? upload.documents[0] : undefined;
  // The reader lays chats out in its own lines; what the invented gold says of places in the words holds for the plain text only.
  const text = document?.text ?? report.text;
  const moved = subjects.map((subject) => ({
    ...subject,
    proposals: subject.proposals.map((proposal) =>
      place(text, report.text.slice(proposal.start, proposal.end), proposal),
    ),
  }));
  return {
    ...base,
    channel: report.format === 'eml' ? 'email' : 'file',
    format: FORMAT[report.format],
    text,
    title: document?.title ?? null,
    messages: document?.messages ?? [],
    originalId: original.id,
    subjects: moved,
  };
};

const place = <P extends { start: number; end: number }>(
  text: string,
  words: string,
  proposal: P,
): Omit<P, 'start' | 'end'> & { start: number | null; end: number | null } => {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0
    ? { ...proposal, start: null, end: null }
    : { ...proposal, start, end: start + words.length };
};
