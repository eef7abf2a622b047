import { randomUUID } from 'node:crypto';
import { type ColumnMapping, done, type Import, type Outcome, refuse, refused } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { matchPersons } from '../person/match-persons.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { type Arrived, takeIn } from '../report/take-in.ts';
import { parseMappingArgument, suggestMapping } from './files/mapping.ts';
import { type ReadDocument, readUpload, type TableSource } from './files/read-upload.ts';
import { type IncomingFile, keepOriginal } from './keep-original.ts';
import { presentImport } from './present.ts';
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
} from './store.ts';

const SHOWN_REPORTS = 50;

export const readImport = async (context: Context, id: string): Promise<Outcome<Import>> => {
  const row = await findImport(context, id);
  if (!row) return refuse('not_found', 'import', 'there is no such import');
  return done(presentImport(context.sealer, row, await reportIdsOfImport(context, id, SHOWN_REPORTS)));
};

export const headerDigest = (context: Context, header: readonly string[]): Buffer =>
  context.sealer.digest('header', JSON.stringify(header));

/**
 * Takes in a file: keeps it as it came, recognises what it is, and either reads its documents at once or, for a table,
 * waits for the column mapping (or goes on when it is given, remembered, or the table is in HTCDS columns).
 */
export const takeUpload = async (
  context: Context,
  file: IncomingFile,
  options: { mapping?: string | undefined; start: boolean; keepFaulty?: boolean },
): Promise<Outcome<Import>> => {
  if (file.bytes.byteLength === 0) return refuse('missing', 'file', 'the file is empty');
  const original = await keepOriginal(context, file);
  if (original.known) {
    const earlier = await findImportOfOriginal(context, original.id);
    if (earlier)
      return done({
        ...presentImport(
          context.sealer,
          earlier,
          await reportIdsOfImport(context, earlier.id, SHOWN_REPORTS),
        ),
        duplicateOf: earlier.id,
      });
  }
  const upload = await readUpload(file.bytes, file.name);
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
        ...options,
      });
    case 'documents': {
      const reports = await inTransaction(context, async (inside) => {
        await insertImport(inside, {
          id: importId,
          originalId: original.id,
          format: upload.format,
          status: 'done',
          mapping: null,
          remembered: false,
          sample: [],
          totalRows: upload.documents.length,
          problems: upload.problems,
        });
        const taken = await takeIn(
          inside,
          upload.documents.map((document, index) =>
            arrivedDocument(document, { originalId: original.id, importId, line: index + 1 }),
          ),
        );
        await advanceImport(inside, importId, {
          nextLine: taken.length + 1,
          done: taken.length,
          accepted: taken.length,
          refused: 0,
          urgent: taken.filter((report) => report.urgent).length,
        });
        await setImport(inside, importId, { startedAt: inside.clock(), endedAt: inside.clock() });
        await writeLedger(inside, {
          act: 'report.taken_in',
          subjectType: 'import',
          subjectId: importId,
          count: taken.length,
          detail: { format: upload.format },
        });
        return taken;
      });
      await addMatched(
        context,
        importId,
        await matchPersons(
          context,
          reports.flatMap((report) => report.personIds),
          { fresh: true },
        ),
      );
      return readImport(context, importId);
    }
  }
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
    format: string;
    table: TableSource;
    problems: Import['problems'];
    mapping?: string | undefined;
    start: boolean;
    keepFaulty?: boolean;
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
    const recalled = await recallMapping(context, headerDigest(context, table.header));
    remembered = recalled !== null;
    mapping = recalled ?? suggestMapping(table.header, table.sample);
    known = remembered || mapping.isHtcds;
  }
  if (input.keepFaulty) mapping = { ...mapping, faultyCells: 'keep' };
  const begin = known && input.start;
  await inTransaction(context, async (inside) => {
    await insertImport(inside, {
      id: input.importId,
      originalId: input.originalId,
      format: input.format,
      status: begin ? 'queued' : 'waiting_for_mapping',
      mapping,
      remembered,
      sample: table.sample,
      totalRows: table.rowCountEstimate,
      problems: input.problems as never,
    });
    if (input.mapping) await rememberMapping(inside, headerDigest(inside, table.header), mapping);
    if (begin) await setImport(inside, input.importId, { startedAt: inside.clock() });
    await writeLedger(inside, {
      act: 'import.started',
      subjectType: 'import',
      subjectId: input.importId,
      detail: { format: input.format },
    });
  });
  if (begin) await context.jobs.send('run-import', { importId: input.importId }, input.importId);
  return readImport(context, input.importId);
};
