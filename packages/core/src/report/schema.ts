import { z } from 'zod';
import { FieldClass } from '../access/schema.ts';
import { ErasedNote } from '../erasure/schema.ts';
import { CountryCode, Day, Id, Instant, Month, PageQuery, page } from '../vocabulary/codes.ts';

/** How a report reached us, and in what form. */
export const CHANNELS = ['paste', 'file', 'form', 'row', 'email', 'api'] as const;
export const Channel = z.enum(CHANNELS);
export const FORMATS = ['whatsapp', 'telegram', 'email', 'table', 'text', 'pdf', 'image', 'form'] as const;
export const ReportFormat = z.enum(FORMATS);
export type ReportFormat = z.infer<typeof ReportFormat>;

/** What the reader takes a report to be; a proposal, like all it reads. */
export const REPORT_KINDS = [
  'plea',
  'testimony',
  'warning',
  'lure',
  'vacancy',
  'other_scam',
  'other',
] as const;
export const ReportKind = z.enum(REPORT_KINDS);
export type ReportKind = z.infer<typeof ReportKind>;

export const REPORT_STATUSES = ['new', 'read', 'set_aside'] as const;
export const ReportStatus = z.enum(REPORT_STATUSES);
export type ReportStatus = z.infer<typeof ReportStatus>;

export const SUBJECT_ROLES = ['person_at_risk', 'suspect', 'informant'] as const;
export const SubjectRole = z.enum(SUBJECT_ROLES);
export type SubjectRole = z.infer<typeof SubjectRole>;

/** What a statement is about. */
export const STATEMENT_FIELDS = [
  'name',
  'alias',
  'sex',
  'birth_date',
  'age',
  'nationality',
  'passport',
  'national_id',
  'phone',
  'email',
  'handle',
  'url',
  'wallet',
  'bank_account',
  'licence',
  'place',
  'address',
  'date',
  'money',
  'occupation',
  'employer',
  'indicator',
  'note',
] as const;
export const StatementField = z.enum(STATEMENT_FIELDS);
export type StatementField = z.infer<typeof StatementField>;

export const STATEMENT_STATUSES = ['proposed', 'accepted', 'corrected', 'rejected'] as const;
export const StatementStatus = z.enum(STATEMENT_STATUSES);
export type StatementStatus = z.infer<typeof StatementStatus>;

/**
 * A statement's value: `text` is how it is shown and compared (ISO date or interval "from/to", E.164 phone, ISO country,
 * passport without blanks, indicator code ...); `detail` keeps what the reader knew beside it (alternatives, currency, coordinates).
 */
export const StatementValue = z.object({
  text: z.string().min(1).max(4000),
  detail: z.record(z.string(), z.unknown()).optional(),
});
export type StatementValue = z.infer<typeof StatementValue>;

export const Statement = z.object({
  id: Id,
  reportId: Id,
  subjectId: Id,
  field: StatementField,
  value: StatementValue,
  /** The words it came from: offsets (UTF-16) into the report's text; null for a form's field or a table's cell. */
  start: z.int().nullable(),
  end: z.int().nullable(),
  /** The table column or form field it came from. */
  column: z.string().nullable(),
  origin: z.enum(['reader', 'column', 'form', 'officer']),
  rule: z.string().nullable(),
  confidence: z.number().nullable(),
  status: StatementStatus,
  judgedBy: z.string().nullable(),
  judgedAt: Instant.nullable(),
  /** The statement that this one corrects. */
  corrects: Id.nullable(),
});
export type Statement = z.infer<typeof Statement>;

export const Subject = z.object({
  id: Id,
  role: SubjectRole,
  ordinal: z.int(),
  personId: Id,
  name: z.string().nullable(),
});
export type Subject = z.infer<typeof Subject>;

/** Who writes a plea: the person who is held, one of theirs, or somebody else. */
export const PLEA_SPEAKERS = ['self', 'relative', 'other'] as const;
export const PleaSpeaker = z.enum(PLEA_SPEAKERS);
export type PleaSpeaker = z.infer<typeof PleaSpeaker>;

/** A line of the work list. */
export const ReportLine = z.object({
  id: Id,
  number: z.int(),
  arrivedAt: Instant,
  datedOn: Day.nullable(),
  channel: Channel,
  format: ReportFormat,
  language: z.string().nullable(),
  kind: ReportKind,
  urgent: z.boolean(),
  /** Of a plea that the reader found: who writes it, and whether somebody may be hurt, sold or moved within a day. */
  plea: z.object({ by: PleaSpeaker, pressing: z.boolean() }).nullable(),
  status: ReportStatus,
  country: CountryCode.nullable(),
  preview: z.string(),
  names: z.array(z.string()),
  proposals: z.int(),
  matches: z.int(),
  cases: z.int(),
});
export type ReportLine = z.infer<typeof ReportLine>;
export const ReportPage = page(ReportLine);

export const ReportQuery = z.object({
  ...PageQuery,
  q: z.string().max(200).optional(),
  status: ReportStatus.optional(),
  kind: ReportKind.optional(),
  urgent: z.enum(['true', 'false']).optional(),
  country: CountryCode.optional(),
  language: z.string().max(8).optional(),
  importId: Id.optional(),
  month: Month.optional(),
});

export const ReportMessage = z.object({
  at: z.string().nullable(),
  sender: z.string().nullable(),
  kind: z.enum(['message', 'system', 'media']),
  start: z.int(),
  end: z.int(),
});
export const Report = ReportLine.extend({
  text: z.string(),
  title: z.string().nullable(),
  /** Where each message of a chat lies in `text`. */
  messages: z.array(ReportMessage),
  /** Cells and form fields that no statement was made of: kept, never lost. */
  extra: z.array(z.object({ column: z.string(), value: z.string() })),
  original: z
    .object({
      id: Id,
      mediaType: z.string(),
      byteLength: z.int(),
      fileName: z.string().nullable(),
      digest: z.string(),
    })
    .nullable(),
  receivedBy: z.string().nullable(),
  /** Classes of fields that are left out because the reader's role may not see them. */
  hidden: z.array(FieldClass),
  /** Set where its words were erased; what stands in their place is a mark. */
  erased: ErasedNote.nullable().default(null),
  subjects: z.array(Subject),
  statements: z.array(Statement),
});
export type Report = z.infer<typeof Report>;

export const PasteReport = z.object({
  text: z.string().trim().min(1).max(5_000_000),
  /** Where the words come from, in the officer's words ("hotline", "forwarded by the family"). */
  source: z.string().trim().max(200).optional(),
  country: CountryCode.optional(),
});

export const FormReport = z.object({
  text: z.string().trim().max(100_000).default(''),
  source: z.string().trim().max(200).optional(),
  country: CountryCode.optional(),
  urgent: z.boolean().default(false),
  datedOn: Day.optional(),
  persons: z
    .array(
      z.object({
        role: SubjectRole.default('person_at_risk'),
        fields: z
          .array(z.object({ field: StatementField, value: z.string().trim().min(1).max(2000) }))
          .max(60),
      }),
    )
    .min(1)
    .max(500),
});

export const AddStatement = z.object({
  subjectId: Id,
  field: StatementField,
  value: StatementValue,
  start: z.int().min(0).nullable().default(null),
  end: z.int().min(0).nullable().default(null),
});
/** 'propose' takes an earlier judgement back. A correction keeps the old statement and adds the corrected one. */
export const JudgeStatements = z.object({
  statementIds: z.array(Id).min(1).max(2000),
  verdict: z.enum(['accept', 'reject', 'propose']),
});
export const CorrectStatement = z.object({ value: StatementValue, subjectId: Id.optional() });
export const ChangeReport = z.object({
  status: ReportStatus.optional(),
  urgent: z.boolean().optional(),
  country: CountryCode.nullable().optional(),
});
export const AddSubject = z.object({ role: SubjectRole });
export const ChangeSubject = z.object({ role: SubjectRole });
