import { Id, ReportQuery } from '@suar/core';
import type { z } from 'zod';

const InUrl = ReportQuery.pick({
  status: true,
  kind: true,
  urgent: true,
  country: true,
  language: true,
  importId: true,
  month: true,
}).extend({ view: Id.optional() });
export type ReportSearch = z.infer<typeof InUrl>;

/** The filters that may stand in the address: codes and ids, never words about people. What does not fit is dropped. */
export const readReportSearch = (given: Record<string, unknown>): ReportSearch => {
  const kept: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(InUrl.shape)) {
    const value = schema.safeParse(given[key]);
    if (value.success && value.data !== undefined) kept[key] = value.data;
  }
  return kept as ReportSearch;
};
