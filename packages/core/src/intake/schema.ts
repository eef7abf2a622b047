import { z } from 'zod';
import { Id, Instant, PageQuery, page } from '../vocabulary/codes.ts';

/** What a table's column may be taken as. */
export const TABLE_FIELDS = [
  'report_text',
  'report_date',
  'source',
  'row_reference',
  'name',
  'given_name',
  'middle_name',
  'family_name',
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
  'place',
  'country',
  'occupation',
  'employer',
  'note',
  'ignore',
] as const;
export const TableField = z.enum(TABLE_FIELDS);
export type TableField = z.infer<typeof TableField>;

export const ColumnMapping = z.object({
  columns: z
    .array(z.object({ header: z.string(), field: TableField.nullable(), confidence: z.number() }))
    .max(500),
  isHtcds: z.boolean(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd', 'ambiguous']),
  /** What a faulty cell does: refuse its row (the default), or let the row in and keep the cell beside it, unread. */
  faultyCells: z.enum(['refuse', 'keep']).optional(),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** Which room an import fills: reports, or the lures' feed. */
export const IMPORT_ROOMS = ['report', 'lure'] as const;
export const ImportRoom = z.enum(IMPORT_ROOMS);
export type ImportRoom = z.infer<typeof ImportRoom>;
/** What a column of a table of adverts may be taken as. */
export const LURE_TABLE_FIELDS = [
  'report_text',
  'report_date',
  'source',
  'ignore',
] as const satisfies TableField[];

export const IMPORT_STATUSES = [
  'waiting_for_mapping',
  'queued',
  'running',
  'paused',
  'done',
  'failed',
] as const;
export const ImportStatus = z.enum(IMPORT_STATUSES);
export type ImportStatus = z.infer<typeof ImportStatus>;

/** The import of one file. Rows go in one transaction with the place reached, so stopping neither loses nor doubles a row. */
export const Import = z.object({
  id: Id,
  originalId: Id,
  /** The incident whose members its rows become. */
  incidentId: Id.nullable(),
  fileName: z.string().nullable(),
  format: z.string(),
  room: ImportRoom,
  status: ImportStatus,
  mapping: ColumnMapping.nullable(),
  /** True when the mapping was remembered from an earlier file with the same header. */
  mappingRemembered: z.boolean(),
  sample: z.array(z.array(z.string())),
  totalRows: z.int().nullable(),
  doneRows: z.int(),
  accepted: z.int(),
  refused: z.int(),
  matched: z.int(),
  urgent: z.int(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  createdAt: Instant,
  problems: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
  /** The earlier import of the very same bytes. */
  duplicateOf: Id.nullable(),
  reportIds: z.array(Id),
});
export type Import = z.infer<typeof Import>;
export const ImportPage = page(Import);
export const ImportQuery = z.object({ ...PageQuery, room: ImportRoom.default('report') });
export const UploadQuery = z.object({ room: ImportRoom.default('report'), incidentId: Id.optional() });

export const StartImport = z.object({ mapping: ColumnMapping.optional() });
/** On the command line: "text=report_text,timestamp=report_date". */
export const MappingArgument = z.string().max(4000);

export const RowRefusal = z.object({
  line: z.int(),
  code: z.string(),
  path: z.string(),
  message: z.string(),
});
export const RefusalPage = page(RowRefusal);
export const RefusalQuery = z.object({ ...PageQuery });
