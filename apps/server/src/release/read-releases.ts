import {
  done,
  type Outcome,
  type ReleaseBudget,
  type ReleaseDetail,
  type ReleasePlan,
  type ReleaseSummary,
  refuse,
} from '@suar/core';
import type { z } from 'zod';
import type { Context } from '../platform/context.ts';
import { DEFAULT_LIMIT, DELTA, spentIn } from './budget.ts';
import { columnsOf, monthsBetween } from './columns.ts';
import { presentDetail, presentSummary } from './present.ts';
import { previewOf } from './preview-release.ts';
import { findLimit, findRelease, listReleases, listSignatures, listSpending } from './store.ts';
import { writeAct } from './write-act.ts';

export const readReleases = async (context: Context): Promise<{ items: ReleaseSummary[] }> => {
  const rows = await listReleases(context);
  const signatures = await listSignatures(
    context,
    rows.map(({ id }) => id),
  );
  await writeAct(context, 'release.listed');
  return { items: rows.map((row) => presentSummary(row, signatures, context.actor.accountId)) };
};

/** A release; while it is planned, with what it would cost as things stand now. */
export const detailOf = async (context: Context, id: string): Promise<Outcome<ReleaseDetail>> => {
  const row = await findRelease(context, id);
  if (!row) return refuse('not_found', 'id', 'there is no such release');
  const plan = { from: row.from_month, to: row.to_month, tables: row.tables, epsilon: row.epsilon };
  const preview = row.status === 'planned' ? await previewOf(context, plan as ReleasePlan) : null;
  const signatures = await listSignatures(context, [id]);
  return done(presentDetail(row, signatures, context.actor.accountId, preview?.ok ? preview.value : null));
};

export const readRelease = async (context: Context, id: string): Promise<Outcome<ReleaseDetail>> => {
  const detail = await detailOf(context, id);
  if (detail.ok) await writeAct(context, 'release.read', id);
  return detail;
};

/** Every month that was ever charged, and how large the code lists are (times: as for the last twelve months). */
export const readBudget = async (context: Context): Promise<z.infer<typeof ReleaseBudget>> => {
  const [spending, limit] = await Promise.all([listSpending(context), findLimit(context)]);
  await writeAct(context, 'release.listed');
  const months = [...new Set(spending.flatMap(({ from, to }) => monthsBetween(from, to)))].sort();
  const now = context.clock();
  const yearAgo = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11, 1));
  const [from, to] = [yearAgo, now].map((day) => day.toISOString().slice(0, 7)) as [string, string];
  return {
    limit: limit ?? DEFAULT_LIMIT,
    delta: DELTA,
    months: months.map((month) => ({ month, spent: spentIn(month, spending) })),
    columns: columnsOf(from, to).map(({ name, values }) => ({ name, values: values.length })),
  };
};
