import type { ErasureRequest, LegalHold } from '@suar/core';
import type { Sealer } from '../platform/seal/seal.ts';
import type { ErasedRecords } from './destroy-store.ts';
import type { ErasureRow, HoldRow } from './store.ts';

export const presentErasure = (sealer: Sealer, row: ErasureRow, accountId: string): ErasureRequest => {
  const records = (row.records as { records: ErasedRecords } | null)?.records;
  return {
    id: row.id,
    subjectKind: row.subject_kind as ErasureRequest['subjectKind'],
    subjectId: row.subject_id,
    number: row.number,
    rule: row.rule,
    reason: sealer.open('erasure.reason', row.id, row.reason),
    requestedBy: row.asker,
    requestedAt: (row.requested_at as Date).toISOString(),
    mine: row.requested_by === accountId,
    decision: row.decision as ErasureRequest['decision'],
    decidedBy: row.decider,
    decidedAt: (row.decided_at as Date | null)?.toISOString() ?? null,
    erased: records
      ? Object.fromEntries(Object.entries(records).map(([kind, ids]) => [kind, ids.length]))
      : null,
  };
};

export const presentHold = (sealer: Sealer, row: HoldRow): LegalHold => ({
  id: row.id,
  subjectKind: row.subject_kind as LegalHold['subjectKind'],
  subjectId: row.subject_id,
  number: row.number,
  reason: sealer.open('legal_hold.reason', row.id, row.reason),
  placedBy: row.placed_by,
  placedAt: (row.placed_at as Date).toISOString(),
});
