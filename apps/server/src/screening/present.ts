import type { Law, LawStatus, Rescreen } from '@suar/core';
import { may } from '../access/policy.ts';
import type { Actor } from '../platform/context.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import type { SignatureRow } from './law-store.ts';
import type { RescreenRow } from './rescreen-store.ts';

export const presentLaw = (id: Law, version: string, rows: readonly SignatureRow[]): LawStatus => ({
  id,
  version,
  signed: rows.some((row) => row.version === version && row.withdrawn_at === null),
  signatures: rows.map((row) => ({
    id: row.id,
    version: row.version,
    by: row.by,
    byId: row.signed_by,
    capacity: row.capacity,
    remark: row.remark,
    at: row.signed_at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  })),
});

/** Where somebody was screened: the event the case belongs to, or else the country. */
export const presentSite = (
  sealer: Sealer,
  row: {
    incident_id: string | null;
    incident_number: number | null;
    incident_title: Buffer | null;
    country: string | null;
  },
): { key: string; name: string | null } =>
  row.incident_id && row.incident_title
    ? {
        key: row.incident_id,
        name: `${row.incident_number} · ${sealer.open('incident.title', row.incident_id, row.incident_title)}`,
      }
    : { key: row.country ?? 'unknown', name: null };

/** The reasons go to their author and to those who audit; the first finding to nobody before the second is recorded. */
export const presentRescreen = (
  sealer: Sealer,
  row: RescreenRow,
  reader: Pick<Actor, 'accountId' | 'role'>,
): Rescreen => ({
  id: row.id,
  caseId: row.case_id,
  caseNumber: row.number,
  screener: row.screener,
  screenerId: row.screener_id,
  assignedAt: row.assigned_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
  seed: row.seed,
  result:
    row.finished_at === null
      ? null
      : {
          first: row.first_finding as 'victim' | 'not_victim',
          finding: row.finding as 'victim' | 'not_victim',
          standard: row.standard as NonNullable<Rescreen['result']>['standard'],
          agrees: row.first_finding === row.finding,
          reasons:
            row.reasons && (row.screener_id === reader.accountId || may(reader.role, 'screening.audit'))
              ? sealer.open('rescreen.reasons', row.id, row.reasons)
              : null,
          reopened: row.reopened,
        },
});
