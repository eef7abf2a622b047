import type { ColumnMapping, Import } from '@suar/core';
import type { Sealer } from '../platform/seal/seal.ts';
import type { ImportRow } from './store.ts';

export const presentImport = (sealer: Sealer, row: ImportRow, reportIds: string[]): Import => ({
  id: row.id,
  originalId: row.original_id,
  incidentId: row.incident_id,
  fileName: row.file_name === null ? null : sealer.open('original.file_name', row.original_id, row.file_name),
  format: row.format,
  room: row.room as Import['room'],
  status: row.status as Import['status'],
  mapping: (row.mapping as ColumnMapping | null) ?? null,
  mappingRemembered: row.mapping_remembered,
  sample: row.sample === null ? [] : sealer.openJson<string[][]>('import.sample', row.id, row.sample),
  totalRows: row.total_rows,
  doneRows: row.done_rows,
  accepted: row.accepted,
  refused: row.refused,
  matched: row.matched,
  urgent: row.urgent,
  startedAt: row.started_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  problems: row.problems as Import['problems'],
  duplicateOf: row.duplicate_of,
  reportIds,
});
