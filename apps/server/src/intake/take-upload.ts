import { randomUUID } from 'node:crypto';
import {
  type ColumnMapping,
  done,
  type Import,
  type ImportRoom,
  type Outcome,
  refuse,
  refused,
} from '@suar/core';
import { type Keep, takeOnce } from '../drafts/take-once.ts';
import { joinImport } from '../incident/join-import.ts';
import { findIncident } from '../incident/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { keepBatch, settleTaken } from '../lure/take-lures.ts';
import { matchPersons } from '../person/match-persons.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { type Arrived, takeIn } from '../report/take-in.ts';
import { parseMappingArgument, suggestMapping } from './files/mapping.ts';
import type { ReadDocument, TableSource } from './files/read-upload.ts';
import { type IncomingFile, keepOriginal } from './keep-original.ts';
import { lureMapping, luresOfDocument } from './lure-rows.ts';
import { presentImport } from './present.ts';
import { readApart } from './read-apart.ts';
import {
  addMatched,
  advanceImport,
  findImport,
  findImportOfOriginal,
  insertImport,
  recallMapping,
  rememberMapping,
  reportIdsOfImport,
  setImport,
  setImportIncident,
} from './store.ts';

const SHOWN_REPORTS = 50;

export const readImport = async (context: Context, id: string): Promise<Outcome<Import>> => {
  const row = await findImport(context, id);
  if (!row) return refuse('not_found', 'import', 'there is no such import');
  return done(presentImport(context.sealer, row, await reportIdsOfImport(context, id, SHOWN_REPORTS)));
};

export const headerDigest = (context: Context, room: ImportRoom, header: readonly string[]): Buffer =>
  context.sealer.digest('header', (room === 'report' ? '' : room) + JSON.stringify(header));

type UploadOptions = {
  room: ImportRoom;
  /** The incident that everybody in the file was part of. */
  incidentId?: string | undefined;
  mapping?: string | undefined;
  start: boolean;
  keepFaulty?: boolean;
};

/** Takes in a file, once however often it arrives under one key. */
export const takeUpload = (
  context: Context,
  file: IncomingFile,
  options: UploadOptions,
  key?: string,
): Promise<Outcome<Import>> =>
  takeOnce(
    context,
    key,
    key && {
      room: options.room,
      incidentId: options.incidentId ?? null,
      content: context.sealer.digest('document', file.bytes).toString('hex'),
    },
    {
      first: (keep) => takeFile(context, file, options, keep),
      again: (effect) => readImport(context, effect.id),
    },
  );

/**
 * Takes in a file: keeps it as it came, recognises what it is, and either reads its documents at once or, for a table,
 * waits for the column mapping (or goes on when it is given, remembered, or the table is in HTCDS columns).
 */
const takeFile = async (
  context: Context,
  file: IncomingFile,
  options: UploadOptions,
  keep: Keep,
): Promise<Outcome<Import>> => {
  if (file.bytes.byteLength === 0) return refuse('missing', 'file', 'the file is empty');
  const incidentId = options.incidentId ?? null;
  if (incidentId && !(await findIncident(context, incidentId)))
    return refuse('not_found', 'incidentId', 'there is no such incident');
  const original = await keepOriginal(context, file);
  if (original.known) {
    const earlier = await findImportOfOriginal(context, original.id, options.room);
    if (earlier) {
      const joined = await joinEarlier(context, earlier, incidentId);
      if (!joined.ok) return joined;
      await keep(context, { type: 'import', id: earlier.id });
      return done({
        ...presentImport(
          context.sealer,
          earlier,
          await reportIdsOfImport(context, earlier.id, SHOWN_REPORTS),
        ),
        duplicateOf: earlier.id,
      });
    }
  }
  const upload = await readApart(file.bytes, file.name);
  const importId = randomUUID();
  switch (upload.kind) {
    case 'refused':
      return refused(upload.problems);
    case 'table':
      return takeTable(context, {
        importId,
        originalId: original.id,
        format: upload.format,
        table: upload.table,
        problems: upload.problems,
        keep,
        ...options,
        incidentId,
      });
    case 'documents':
      return options.room === 'lure'
        ? takeLureDocuments(context, importId, original.id, upload, keep)
        : takeDocuments(context, importId, original.id, upload, incidentId, keep);
  }
};

/** The very same file for an incident: its rows are here already, and only their persons are joined. */
const joinEarlier = async (
  context: Context,
  earlier: { id: string; status: string; incident_id: string | null },
  incidentId: string | null,
): Promise<Outcome<null>> => {
  if (!incidentId) return done(null);
  if (earlier.incident_id === null) await setImportIncident(context, earlier.id, incidentId);
  else if (earlier.incident_id !== incidentId && earlier.status !== 'done')
    return refuse(
      'not_now',
      'file',
      'this file is being taken in for another incident; wait until it has ended',
    );
  if (earlier.status === 'done') await joinImport(context, incidentId, earlier.id);
  return done(null);
};

type Documents = Extract<Awaited<ReturnType<typeof readApart>>, { kind: 'documents' }>;

const takeDocuments = async (
  context: Context,
  importId: string,
  originalId: string,
  upload: Documents,
  incidentId: string | null,
  keep: Keep,
): Promise<Outcome<Import>> => {
  const reports = await inTransaction(context, async (inside) => {
    await insertDone(inside, importId, originalId, 'report', upload, incidentId);
    const taken = await takeIn(
      inside,
      upload.documents.map((document, index) =>
        arrivedDocument(document, { originalId, importId, line: index + 1 }),
      ),
    );
    await endAtOnce(inside, importId, taken.length, taken.filter((report) => report.urgent).length);
    await writeLedger(inside, {
      act: 'report.taken_in',
      subjectType: 'import',
      subjectId: importId,
      count: taken.length,
      detail: { format: upload.format },
    });
    await keep(inside, { type: 'import', id: importId });
    return taken;
  });
  const personIds = reports.flatMap((report) => report.personIds);
  await addMatched(context, importId, await matchPersons(context, personIds, { fresh: true }));
  if (incidentId) await joinImport(context, incidentId, importId);
  return readImport(context, importId);
};

const takeLureDocuments = async (
  context: Context,
  importId: string,
  originalId: string,
  upload: Documents,
  keep: Keep,
): Promise<Outcome<Import>> => {
  const arrived = upload.documents.flatMap(luresOfDocument);
  if (arrived.length === 0) return refuse('missing', 'file', 'there is no advert in this file');
  const batch = await inTransaction(context, async (inside) => {
    await insertDone(inside, importId, originalId, 'lure', upload);
    const kept = await keepBatch(inside, arrived, importId);
    await endAtOnce(
      inside,
      importId,
      arrived.length,
      kept.taken.filter(({ kind }) => kind === 'plea').length,
    );
    await writeLedger(inside, {
      act: 'lure.taken_in',
      subjectType: 'import',
      subjectId: importId,
      count: kept.taken.length,
      detail: { format: upload.format },
    });
    await keep(inside, { type: 'import', id: importId });
    return kept;
  });
  await settleTaken(context, batch);
  return readImport(context, importId);
};

const insertDone = (
  context: Context,
  id: string,
  originalId: string,
  room: ImportRoom,
  upload: Documents,
  incidentId: string | null = null,
): Promise<void> =>
  insertImport(context, {
    id,
    originalId,
    incidentId,
    room,
    format: upload.format,
    status: 'done',
    mapping: null,
    remembered: false,
    sample: [],
    totalRows: upload.documents.length,
    problems: upload.problems,
  });

const endAtOnce = async (context: Context, id: string, rows: number, urgent: number): Promise<void> => {
  await advanceImport(context, id, { nextLine: rows + 1, done: rows, accepted: rows, refused: 0, urgent });
  await setImport(context, id, { startedAt: context.clock(), endedAt: context.clock(), totalRows: rows });
};

const arrivedDocument = (
  document: ReadDocument,
  at: { originalId: string; importId: string; line: number },
): Arrived => ({
  channel: document.format === 'email' ? 'email' : 'file',
  format: document.format,
  text: document.text,
  title: document.title,
  messages: document.messages,
  datedOn: document.startedAt?.slice(0, 10) ?? null,
  sentAt: document.startedAt,
  extra: document.attachments.map((attachment) => ({ column: 'attachment', value: attachment.name })),
  ...at,
});

const takeTable = async (
  context: Context,
  input: {
    importId: string;
    originalId: string;
    room: ImportRoom;
    incidentId: string | null;
    format: string;
    table: TableSource;
    problems: Import['problems'];
    mapping?: string | undefined;
    start: boolean;
    keepFaulty?: boolean;
    keep: Keep;
  },
): Promise<Outcome<Import>> => {
  const { table } = input;
  let mapping: ColumnMapping;
  let remembered = false;
  let known = false;
  if (input.mapping) {
    const given = parseMappingArgument(input.mapping, table.header);
    if (!given.ok) return given;
    mapping = given.value;
    known = true;
  } else {
    const recalled = await recallMapping(context, headerDigest(context, input.room, table.header));
    remembered = recalled !== null;
    const suggested = recalled ?? suggestMapping(table.header, table.sample);
    mapping = input.room === 'lure' ? lureMapping(suggested, table.sample) : suggested;
    known = remembered || mapping.isHtcds;
  }
  if (input.keepFaulty) mapping = { ...mapping, faultyCells: 'keep' };
  const begin = known && input.start;
  await inTransaction(context, async (inside) => {
    await insertImport(inside, {
      id: input.importId,
      originalId: input.originalId,
      incidentId: input.incidentId,
      room: input.room,
      format: input.format,
      status: begin ? 'queued' : 'waiting_for_mapping',
      mapping,
      remembered,
      sample: table.sample,
      totalRows: table.rowCountEstimate,
      problems: input.problems as never,
    });
    if (input.mapping) await rememberMapping(inside, headerDigest(inside, input.room, table.header), mapping);
    if (begin) await setImport(inside, input.importId, { startedAt: inside.clock() });
    await writeLedger(inside, {
      act: 'import.started',
      subjectType: 'import',
      subjectId: input.importId,
      detail: { format: input.format },
    });
    await input.keep(inside, { type: 'import', id: input.importId });
  });
  if (begin) await context.jobs.send('run-import', { importId: input.importId }, input.importId);
  return readImport(context, input.importId);
};
