import { levelOf, type Mention, officeZone, type QueuedCase } from '@suar/core';
import { presentCaseLine } from '../case/present.ts';
import type { CaseRow } from '../case/store.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import type { listMentions } from './mention-store.ts';
import type { QueuedRow } from './queue-store.ts';

export const presentPressing = (
  row: Pick<QueuedRow, 'clock' | 'due_at' | 'lies_in'>,
  now: Date,
): QueuedCase['pressing'] => {
  if (row.clock === null || row.due_at === null) return null;
  const dueAt = row.due_at.toISOString();
  return {
    clock: row.clock,
    dueAt,
    zone: officeZone(row.lies_in),
    level: levelOf({ kind: row.clock, dueAt }, now),
  };
};

export const presentQueued = (
  sealer: Sealer,
  line: CaseRow,
  queued: QueuedRow,
  blind: boolean,
  now: Date,
): QueuedCase => ({ ...presentCaseLine(sealer, line, blind), pressing: presentPressing(queued, now) });

export const presentMention = (row: Awaited<ReturnType<typeof listMentions>>[number]): Mention => ({
  commentId: row.comment_id,
  caseId: row.case_id,
  caseNumber: row.number,
  by: row.by,
  at: row.at.toISOString(),
  readAt: row.read_at?.toISOString() ?? null,
});
