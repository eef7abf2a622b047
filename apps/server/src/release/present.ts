import type { PublicReleaseList, ReleaseDetail, ReleasePreview, ReleaseSummary } from '@suar/core';
import type { z } from 'zod';
import { columnsOf, usedColumns } from './columns.ts';
import type { ReleaseRow, SignatureRow } from './store.ts';

export const presentSummary = (
  row: ReleaseRow,
  signatures: readonly SignatureRow[],
  reader: string,
): ReleaseSummary => ({
  id: row.id,
  title: row.title,
  status: row.status as ReleaseSummary['status'],
  from: row.from_month,
  to: row.to_month,
  epsilon: row.epsilon,
  delta: row.delta,
  plannedAt: row.planned_at.toISOString(),
  publishedAt: row.published_at?.toISOString() ?? null,
  signatures: signatures
    .filter(({ release_id }) => release_id === row.id)
    .map(({ name, at, account_id }) => ({ name, at: at.toISOString(), mine: account_id === reader })),
});

export const presentDetail = (
  row: ReleaseRow,
  signatures: readonly SignatureRow[],
  reader: string,
  preview: ReleasePreview | null,
): ReleaseDetail => {
  const tables = row.tables as ReleaseDetail['tables'];
  return {
    ...presentSummary(row, signatures, reader),
    columns: usedColumns(columnsOf(row.from_month, row.to_month), tables),
    tables,
    sigma: row.sigma,
    preview,
  };
};

export const presentPublicLine = (row: ReleaseRow): z.infer<typeof PublicReleaseList>['items'][number] => ({
  id: row.id,
  title: row.title,
  from: row.from_month,
  to: row.to_month,
  publishedAt: row.published_at!.toISOString(),
});
