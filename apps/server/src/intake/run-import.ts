import { type ColumnMapping, type Problem, Role } from '@suar/core';
import { findAccountById } from '../account/store.ts';
import { receiveRecords } from '../case/receive-records.ts';
import { knownRecords } from '../case/record-store.ts';
import { joinImport } from '../incident/join-import.ts';
import { openManifest } from '../incident/manifest.ts';
import { writeLedger } from '../ledger/store.ts';
import { keepBatch, settleTaken, type TakenBatch } from '../lure/take-lures.ts';
import { matchPersons } from '../person/match-persons.ts';
import type { Context, Services } from '../platform/context.ts';
import { asSystem, inTransaction } from '../platform/context.ts';
import { type Arrived, takeIn } from '../report/take-in.ts';
import { applyMapping } from './files/mapping.ts';
import type { TableSource } from './files/read-upload.ts';
import type { TableRow } from './files/types.ts';
import { type HtcdsRow, htcdsRow } from './htcds-rows.ts';
import { lureOfRow } from './lure-rows.ts';
import { readApart } from './read-apart.ts';
import {
  addMatched,
  advanceImport,
  findImport,
  findOriginal,
  insertRefusals,
  lockImport,
  moveImport,
  setImport,
} from './store.ts';

/** Rows kept in one transaction together with the place reached. */
const SLICE = 500;

/**
 * Imports a table's rows, slice by slice. Each slice's reports, refusals and the line reached are kept in one transaction:
 * stopping anywhere, even by kill, neither loses nor doubles a row. Matching follows each slice.
 */
export const runImport = async (services: Services, importId: string): Promise<void> => {
  const found = await findImport(services, importId);
  if (!found?.created_by || !found.mapping || !['queued', 'running'].includes(found.status)) return;
  const account = await findAccountById(services, found.created_by);
  if (!account) return;
  const actor = {
    accountId: account.id,
    role: Role.parse(account.role),
    organisationId: account.organisation_id,
    teamId: account.team_id,
    displayName: account.display_name,
  };
  const context: Context = { ...services, db: services.as(actor), actor };
  await moveImport(context, importId, ['queued'], 'running');
  context.progress.tell(`import/${importId}`);
  const original = await findOriginal(context, found.original_id);
  const upload = original
    ? await readApart(
        context.sealer.openBytes('original.content', original.id, original.content),
        fileNameOf(context, original),
      )
    : null;
  if (upload?.kind !== 'table') {
    await setImport(context, importId, {
      status: 'failed',
      endedAt: context.clock(),
      problems: [
        { code: 'unknown_format', path: 'file', message: 'the kept file cannot be read as a table' },
      ],
    });
    return;
  }
  const mapping = found.mapping as ColumnMapping;
  const from = Math.max(1, found.next_line);
  const keep = found.room === 'lure' ? keepLureSlice : keepSlice;
  let slice: TableRow[] = [];
  for await (const row of upload.table.rows(from)) {
    slice.push(row);
    if (slice.length < SLICE) continue;
    if (!(await keep(context, importId, upload.table, mapping, slice))) return;
    slice = [];
  }
  if (slice.length > 0 && !(await keep(context, importId, upload.table, mapping, slice))) return;
  const ended = await findImport(context, importId);
  if (ended?.incident_id) await joinImport(context, ended.incident_id, importId);
  await setImport(context, importId, {
    status: 'done',
    endedAt: context.clock(),
    totalRows: ended?.done_rows ?? 0,
  });
  await writeLedger(context, {
    act: 'import.ended',
    subjectType: 'import',
    subjectId: importId,
    count: ended?.accepted ?? 0,
  });
  context.progress.tell(`import/${importId}`);
};

const fileNameOf = (context: Context, original: { id: string; file_name: Buffer | null }): string =>
  original.file_name ? context.sealer.open('original.file_name', original.id, original.file_name) : '';

/** Keeps one slice; false when the import was paused or another worker is ahead. */
const keepSlice = async (
  context: Context,
  importId: string,
  table: TableSource,
  mapping: ColumnMapping,
  rows: readonly TableRow[],
): Promise<boolean> => {
  const first = rows[0]!.line;
  const last = rows.at(-1)!.line;
  const { original_id: originalId, incident_id: incidentId } = (await findImport(context, importId))!;
  const personIds = await inTransaction(context, async (inside) => {
    const locked = await lockImport(inside, importId);
    if (locked?.status !== 'running' || first < locked.next_line) return null;
    const arrived: ArrivedRow[] = [];
    const refusals: { line: number; problems: Problem[] }[] = [];
    const manifest = await openManifest(inside, incidentId, importId);
    for (const row of rows) {
      if (row.problem) {
        refusals.push({ line: row.line, problems: [row.problem] });
        continue;
      }
      const read = mapping.isHtcds
        ? htcdsRow(inside, mapping, table.header, row.cells, row.line)
        : plainRow(mapping, table.header, row.cells, row.line);
      const problems =
        'problems' in read ? read.problems : await manifest.faults(row.line, saidBy(read.arrived));
      if ('problems' in read || problems.length > 0) refusals.push({ line: row.line, problems });
      else arrived.push({ ...read, line: row.line });
    }
    const { fresh, known } = await withoutKnown(inside, arrived);
    refusals.push(...known);
    const taken = await takeIn(
      inside,
      fresh.map(({ arrived: one, line }) => ({ ...one, originalId, importId, line })),
    );
    await receiveRecords(
      inside,
      importId,
      fresh.flatMap(({ record }, index) =>
        record ? [{ ...record, personId: taken[index]!.personIds[0]! }] : [],
      ),
    );
    await manifest.join(fresh.map(({ line }, index) => ({ line, personId: taken[index]?.personIds[0] })));
    await insertRefusals(inside, importId, refusals);
    await advanceImport(inside, importId, {
      nextLine: last + 1,
      done: rows.length,
      accepted: taken.length,
      refused: refusals.length,
      urgent: taken.filter((report) => report.urgent).length,
    });
    await writeLedger(inside, {
      act: 'report.taken_in',
      subjectType: 'import',
      subjectId: importId,
      count: taken.length,
      detail: { lines: `${first}-${last}` },
    });
    return taken.flatMap((report) => report.personIds);
  });
  if (personIds === null) return false;
  await addMatched(context, importId, await matchPersons(context, personIds, { fresh: true }));
  context.progress.tell(`import/${importId}`);
  return true;
};

/** The same for a slice of adverts, which fill the lures' room. */
const keepLureSlice: typeof keepSlice = async (context, importId, table, mapping, rows) => {
  const first = rows[0]!.line;
  const last = rows.at(-1)!.line;
  const batch = await inTransaction(context, async (inside): Promise<TakenBatch | null> => {
    const locked = await lockImport(inside, importId);
    if (locked?.status !== 'running' || first < locked.next_line) return null;
    const read = rows.map((row) =>
      row.problem ? { problems: [row.problem] } : lureOfRow(mapping, table.header, row.cells, row.line),
    );
    const arrived = read.flatMap((one) => ('lure' in one ? [one.lure] : []));
    const refusals = read.flatMap((one, index) =>
      'problems' in one ? [{ line: rows[index]!.line, problems: one.problems }] : [],
    );
    const kept = await keepBatch(inside, arrived, importId);
    await insertRefusals(inside, importId, refusals);
    await advanceImport(inside, importId, {
      nextLine: last + 1,
      done: rows.length,
      accepted: arrived.length,
      refused: refusals.length,
      urgent: kept.taken.filter(({ kind }) => kind === 'plea').length,
    });
    await writeLedger(inside, {
      act: 'lure.taken_in',
      subjectType: 'import',
      subjectId: importId,
      count: kept.taken.length,
      detail: { lines: `${first}-${last}` },
    });
    return kept;
  });
  if (batch === null) return false;
  await settleTaken(context, batch);
  await addMatched(context, importId, batch.taken.filter(({ outcome }) => outcome !== 'new').length);
  context.progress.tell(`import/${importId}`);
  return true;
};

/** What a row says of its person. */
const saidBy = ({ subjects = [] }: Arrived) => ({
  statements: subjects.flatMap(({ proposals }) => proposals),
});

type ArrivedRow = Extract<HtcdsRow, { arrived: Arrived }> & { line: number };

/** Parts the records that were received before, in this file or an earlier one: nobody is doubled. */
const withoutKnown = async (inside: Context, rows: readonly ArrivedRow[]) => {
  // Whoever's case has it: a digest is one for the whole machine.
  const seen = await asSystem(inside, (whole) =>
    knownRecords(
      whole,
      rows.flatMap(({ record }) => record?.digest ?? []),
    ),
  );
  const fresh: ArrivedRow[] = [];
  const known: { line: number; problems: Problem[] }[] = [];
  for (const row of rows) {
    const digest = row.record?.digest?.toString('hex');
    if (digest !== undefined && seen.has(digest))
      known.push({
        line: row.line,
        problems: [
          {
            code: 'conflict',
            path: `line ${row.line}`,
            message: 'this very record was received before; it has its case',
          },
        ],
      });
    else fresh.push(row);
    if (digest !== undefined) seen.add(digest);
  }
  return { fresh, known };
};

/** A row as a report: its own words when a column holds them, otherwise its cells written out, so that every value has its place. */
const plainRow = (
  mapping: ColumnMapping,
  header: readonly string[],
  cells: readonly string[],
  line: number,
): HtcdsRow => {
  const applied = applyMapping(mapping, header, cells, line);
  if (applied.problems.length > 0) return { problems: applied.problems };
  const arrived: Arrived = {
    channel: 'row',
    format: 'table',
    text:
      applied.reportText ??
      header.flatMap((column, index) => (cells[index] ? [`${column}: ${cells[index]}`] : [])).join('\n'),
    readText: applied.reportText !== null,
    source: applied.source,
    country: applied.country,
    datedOn: applied.reportDate,
    extra: applied.extra,
    subjects:
      applied.statements.length === 0
        ? []
        : [
            {
              role: 'person_at_risk',
              proposals: applied.statements.map((statement) => ({
                field: statement.field,
                text: statement.text,
                start: null,
                end: null,
                column: statement.column,
                origin: 'column',
                rule: null,
                confidence: null,
              })),
            },
          ],
  };
  return { arrived, record: null };
};
