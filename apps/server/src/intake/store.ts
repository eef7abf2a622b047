import type { ColumnMapping, ImportRoom, Problem } from '@suar/core';
import { sql } from 'kysely';
import type { Context, Services } from '../platform/context.ts';
import type { Sealed } from '../platform/database/schema.ts';
import { cappedCount, numericCursor } from '../platform/paging.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

export const findOriginalByDigest = ({ db }: Pick<Reach, 'db'>, digest: Buffer) =>
  db.selectFrom('original').select('id').where('digest', '=', digest).executeTakeFirst();
export const insertOriginal = async (
  { db }: Reach,
  row: {
    id: string;
    digest: Buffer;
    byteLength: number;
    mediaType: string;
    fileName: Sealed | null;
    content: Sealed;
    receivedAt: Date;
    receivedBy: string;
  },
): Promise<boolean> =>
  (
    await db
      .insertInto('original')
      .values({
        id: row.id,
        digest: row.digest,
        byte_length: row.byteLength,
        media_type: row.mediaType,
        file_name: row.fileName,
        content: row.content,
        received_at: row.receivedAt,
        received_by: row.receivedBy,
      })
      .onConflict((c) => c.column('digest').doNothing())
      .executeTakeFirst()
  ).numInsertedOrUpdatedRows === 1n;
export const findOriginal = ({ db }: Pick<Reach, 'db'>, id: string) =>
  db
    .selectFrom('original')
    .select(['id', 'media_type', 'file_name', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();

const importColumns = [
  'import.id',
  'import.original_id',
  'import.room',
  'import.incident_id',
  'import.format',
  'import.status',
  'import.mapping',
  'import.mapping_remembered',
  'import.sample',
  'import.total_rows',
  'import.next_line',
  'import.done_rows',
  'import.accepted',
  'import.refused',
  'import.matched',
  'import.urgent',
  'import.problems',
  'import.created_by',
  'import.created_at',
  'import.started_at',
  'import.ended_at',
  'original.file_name',
] as const;
const imports = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('import')
    .innerJoin('original', 'original.id', 'import.original_id')
    .select(importColumns)
    .select((e) =>
      e
        .selectFrom('import as earlier')
        .whereRef('earlier.original_id', '=', 'import.original_id')
        .whereRef('earlier.room', '=', 'import.room')
        .whereRef('earlier.created_at', '<', 'import.created_at')
        .select('earlier.id')
        .orderBy('earlier.created_at')
        .limit(1)
        .as('duplicate_of'),
    );
export type ImportRow = Awaited<ReturnType<typeof findImport>> & object;

export const findImport = (reach: Pick<Reach, 'db'>, id: string) =>
  imports(reach).where('import.id', '=', id).executeTakeFirst();
/** The import of the very same bytes that still stands. */
export const findImportOfOriginal = (reach: Pick<Reach, 'db'>, originalId: string, room: ImportRoom) =>
  imports(reach)
    .where('import.original_id', '=', originalId)
    .where('import.room', '=', room)
    .where('import.status', '!=', 'failed')
    .orderBy('import.created_at')
    .limit(1)
    .executeTakeFirst();
export const listImports = async (
  reach: Reach,
  query: { room: ImportRoom; cursor?: string | undefined; limit: number },
) => {
  const before =
    query.cursor === undefined || Number.isNaN(Date.parse(query.cursor)) ? null : new Date(query.cursor);
  const ofRoom = imports(reach).where('import.room', '=', query.room);
  const rows = before ? ofRoom.where('import.created_at', '<', before) : ofRoom;
  return {
    total: await cappedCount(
      reach.db,
      reach.db.selectFrom('import').select('id').where('room', '=', query.room),
    ),
    rows: await rows
      .orderBy('import.created_at', 'desc')
      .limit(query.limit + 1)
      .execute(),
  };
};
export const reportIdsOfImport = async (
  { db }: Pick<Reach, 'db'>,
  importId: string,
  limit: number,
): Promise<string[]> =>
  (
    await db
      .selectFrom('report')
      .select('id')
      .where('import_id', '=', importId)
      .orderBy('line')
      .limit(limit)
      .execute()
  ).map((row) => row.id);

export const insertImport = async (
  { db, sealer, clock, actor }: Context,
  row: {
    id: string;
    originalId: string;
    incidentId: string | null;
    room: ImportRoom;
    format: string;
    status: string;
    mapping: ColumnMapping | null;
    remembered: boolean;
    sample: string[][];
    totalRows: number | null;
    problems: Problem[];
  },
): Promise<void> => {
  await db
    .insertInto('import')
    .values({
      id: row.id,
      original_id: row.originalId,
      incident_id: row.incidentId,
      room: row.room,
      format: row.format,
      status: row.status,
      mapping: row.mapping === null ? null : JSON.stringify(row.mapping),
      mapping_remembered: row.remembered,
      sample:
        row.sample.length > 0
          ? sealer.sealJson('import.sample', row.id, row.sample, { kind: 'original', id: row.originalId })
          : null,
      total_rows: row.totalRows,
      problems: JSON.stringify(row.problems),
      created_by: actor.accountId,
      created_at: clock(),
      started_at: null,
      ended_at: null,
    })
    .execute();
};
export const setImport = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  id: string,
  change: {
    status?: string;
    mapping?: ColumnMapping;
    startedAt?: Date;
    endedAt?: Date;
    problems?: Problem[];
    totalRows?: number;
  },
): Promise<void> => {
  await db
    .updateTable('import')
    .set({
      updated_at: clock(),
      ...(change.status ? { status: change.status } : {}),
      ...(change.mapping ? { mapping: JSON.stringify(change.mapping) } : {}),
      ...(change.startedAt ? { started_at: change.startedAt } : {}),
      ...(change.endedAt ? { ended_at: change.endedAt } : {}),
      ...(change.problems ? { problems: JSON.stringify(change.problems) } : {}),
      ...(change.totalRows === undefined ? {} : { total_rows: change.totalRows }),
    })
    .where('id', '=', id)
    .execute();
};
/** Says for which incident an import is that was for none. */
export const setImportIncident = async (
  { db }: Pick<Reach, 'db'>,
  id: string,
  incidentId: string,
): Promise<void> => {
  await db
    .updateTable('import')
    .set({ incident_id: incidentId })
    .where('id', '=', id)
    .where('incident_id', 'is', null)
    .execute();
};
/** Moves an import from one of the given statuses to another; false when it stood elsewhere. */
export const moveImport = async (
  { db }: Pick<Reach, 'db'>,
  id: string,
  from: readonly string[],
  to: string,
): Promise<boolean> =>
  (
    await db
      .updateTable('import')
      .set({ status: to })
      .where('id', '=', id)
      .where('status', 'in', [...from])
      .executeTakeFirst()
  ).numUpdatedRows === 1n;
/** Locks the import's row until the slice is kept: two workers never take the same slice. */
export const lockImport = ({ db }: Pick<Reach, 'db'>, id: string) =>
  db.selectFrom('import').select(['status', 'next_line']).where('id', '=', id).forUpdate().executeTakeFirst();
export const advanceImport = async (
  { db }: Pick<Reach, 'db'>,
  id: string,
  step: { nextLine: number; done: number; accepted: number; refused: number; urgent: number },
): Promise<void> => {
  await db
    .updateTable('import')
    .set({
      next_line: step.nextLine,
      done_rows: sql<number>`done_rows + ${step.done}`,
      accepted: sql<number>`accepted + ${step.accepted}`,
      refused: sql<number>`refused + ${step.refused}`,
      urgent: sql<number>`urgent + ${step.urgent}`,
      updated_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .execute();
};
export const addMatched = async ({ db }: Pick<Reach, 'db'>, id: string, matched: number): Promise<void> => {
  if (matched > 0)
    await db
      .updateTable('import')
      .set({ matched: sql<number>`matched + ${matched}` })
      .where('id', '=', id)
      .execute();
};
export const insertRefusals = async (
  { db }: Pick<Reach, 'db'>,
  importId: string,
  refusals: readonly { line: number; problems: Problem[] }[],
): Promise<void> => {
  const rows = refusals.flatMap(({ line, problems }) =>
    problems.slice(0, 50).map((problem, ordinal) => ({
      import_id: importId,
      line,
      ordinal,
      code: problem.code,
      path: problem.path,
      message: problem.message,
    })),
  );
  for (let at = 0; at < rows.length; at += 1000)
    await db
      .insertInto('import_refusal')
      .values(rows.slice(at, at + 1000))
      .execute();
};
export const listRefusals = async (
  reach: Reach,
  importId: string,
  query: { cursor?: string | undefined; limit: number },
) => {
  const all = reach.db.selectFrom('import_refusal').where('import_id', '=', importId);
  const total = await cappedCount(reach.db, all.select('line'));
  const [line, ordinal] = (query.cursor ?? '').split('.').map(numericCursor);
  const cut =
    line != null && ordinal != null ? all.where(sql<boolean>`(line, ordinal) > (${line}, ${ordinal})`) : all;
  return {
    total,
    rows: await cut
      .selectAll()
      .orderBy('line')
      .orderBy('ordinal')
      .limit(query.limit + 1)
      .execute(),
  };
};

export const recallMapping = async (
  { db }: Pick<Reach, 'db'>,
  headerDigest: Buffer,
): Promise<ColumnMapping | null> =>
  ((
    await db
      .selectFrom('mapping_memory')
      .select('mapping')
      .where('header_digest', '=', headerDigest)
      .executeTakeFirst()
  )?.mapping as ColumnMapping | undefined) ?? null;
export const rememberMapping = async (
  { db, clock, actor }: Context,
  headerDigest: Buffer,
  mapping: ColumnMapping,
): Promise<void> => {
  const row = {
    header_digest: headerDigest,
    mapping: JSON.stringify(mapping),
    remembered_by: actor.accountId,
    remembered_at: clock(),
  };
  await db
    .insertInto('mapping_memory')
    .values(row)
    .onConflict((c) =>
      c.column('header_digest').doUpdateSet({
        mapping: row.mapping,
        remembered_by: row.remembered_by,
        remembered_at: row.remembered_at,
      }),
    )
    .execute();
};
/** Imports that were running when a process ended. */
export const unfinishedImports = async ({ db }: Pick<Reach, 'db'>): Promise<string[]> =>
  (await db.selectFrom('import').select('id').where('status', 'in', ['queued', 'running']).execute()).map(
    (row) => row.id,
  );
