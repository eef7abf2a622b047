import type { BreakGlassLine } from '@suar/core';
import type { Context } from '../platform/context.ts';
import type { BreakGlassRow } from './store.ts';

export const presentBreakGlass = (context: Context, row: BreakGlassRow): BreakGlassLine => ({
  id: row.id,
  caseId: row.case_id,
  caseNumber: row.case_number,
  account: row.account,
  own: row.account_id === context.actor.accountId,
  reason: context.sealer.open('break_glass.reason', row.id, row.reason),
  openedAt: row.opened_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  readings: row.readings,
  finding: row.finding as BreakGlassLine['finding'],
  remark: row.remark ? context.sealer.open('break_glass.remark', row.id, row.remark) : '',
  reviewedBy: row.reviewer,
  reviewedAt: row.reviewed_at?.toISOString() ?? null,
});
