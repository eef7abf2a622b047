import { type ColumnMapping, done, type Import, type ImportRoom, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { readApart } from './read-apart.ts';
import { findImport, findOriginal, moveImport, rememberMapping, setImport } from './store.ts';
import { headerDigest, readImport } from './take-upload.ts';

const missing = refuse('not_found', 'import', 'there is no such import');

/** Starts a table's import with the officer's mapping, and remembers it for the next file with the same header. */
export const startImport = async (
  context: Context,
  id: string,
  mapping: ColumnMapping | undefined,
): Promise<Outcome<Import>> => {
  const row = await findImport(context, id);
  if (!row) return missing;
  const chosen = mapping ?? (row.mapping as ColumnMapping | null);
  if (!chosen) return refuse('missing', 'mapping', 'say which column is what');
  const room = row.room as ImportRoom;
  if (room === 'lure' && !chosen.columns.some((column) => column.field === 'report_text'))
    return refuse('missing', 'mapping', 'say which column holds the words of the adverts');
  const original = await findOriginal(context, row.original_id);
  const upload = original
    ? await readApart(
        context.sealer.openBytes('original.content', original.id, original.content),
        original.file_name ? context.sealer.open('original.file_name', original.id, original.file_name) : '',
      )
    : null;
  if (upload?.kind !== 'table') return refuse('not_now', 'import', 'this import is no table');
  const headers = new Set(upload.table.header);
  const strangers = chosen.columns.filter((column) => !headers.has(column.header));
  if (strangers.length > 0)
    return refuse(
      'bad_value',
      'mapping.columns',
      `${strangers.length} columns of the mapping are not in the file`,
    );
  const started = await inTransaction(context, async (inside) => {
    if (!(await moveImport(inside, id, ['waiting_for_mapping'], 'queued'))) return false;
    await setImport(inside, id, { mapping: chosen, startedAt: inside.clock() });
    await rememberMapping(inside, headerDigest(inside, room, upload.table.header), chosen);
    await writeLedger(inside, { act: 'import.started', subjectType: 'import', subjectId: id });
    return true;
  });
  if (!started) return refuse('not_now', 'import', 'this import was started already');
  await context.jobs.send('run-import', { importId: id }, id);
  return readImport(context, id);
};

export const pauseImport = async (context: Context, id: string): Promise<Outcome<Import>> => {
  if (!(await findImport(context, id))) return missing;
  if (!(await moveImport(context, id, ['queued', 'running'], 'paused')))
    return refuse('not_now', 'import', 'only a running import can be paused');
  await writeLedger(context, { act: 'import.paused', subjectType: 'import', subjectId: id });
  context.progress.tell(`import/${id}`);
  return readImport(context, id);
};

export const resumeImport = async (context: Context, id: string): Promise<Outcome<Import>> => {
  if (!(await findImport(context, id))) return missing;
  if (!(await moveImport(context, id, ['paused'], 'queued')))
    return refuse('not_now', 'import', 'only a paused import can be resumed');
  await writeLedger(context, {
    act: 'import.started',
    subjectType: 'import',
    subjectId: id,
    detail: { resumed: true },
  });
  await context.jobs.send('run-import', { importId: id }, id);
  return readImport(context, id);
};

/** The bytes of an original exactly as they came; opening them is a logged act. */
export const readOriginal = async (
  context: Context,
  id: string,
): Promise<Outcome<{ bytes: Buffer; mediaType: string; fileName: string | null }>> => {
  const row = await findOriginal(context, id);
  if (!row) return refuse('not_found', 'original', 'there is no such original');
  if (context.sealer.erasedAt(row.content))
    return refuse('not_found', 'original', 'what this file held was erased');
  await writeLedger(context, { act: 'original.read', subjectType: 'original', subjectId: id });
  return done({
    bytes: context.sealer.openBytes('original.content', id, row.content),
    mediaType: row.media_type,
    fileName: row.file_name ? context.sealer.open('original.file_name', id, row.file_name) : null,
  });
};
