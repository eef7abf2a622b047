import { CaseQuery, TaskQuery } from '@suar/core';
import { z } from 'zod';

/** Everything a figure on the dashboard can link to; the search text stays out of the address. */
const CaseInUrl = CaseQuery.omit({ q: true, cursor: true, limit: true });
export type CaseSearch = z.infer<typeof CaseInUrl>;

const TaskInUrl = TaskQuery.pick({ assigneeId: true, open: true });
export type TaskSearch = z.infer<typeof TaskInUrl>;

export const CASE_TABS = ['timeline', 'worksheet', 'work', 'decision'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

const keepFitting = (
  shape: Record<string, z.ZodType>,
  given: Record<string, unknown>,
): Record<string, unknown> => {
  const kept: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const value = schema.safeParse(given[key]);
    if (value.success && value.data !== undefined) kept[key] = value.data;
  }
  return kept;
};

/** The case list's filters in the address; what does not fit is dropped. */
export const readCaseSearch = (given: Record<string, unknown>): CaseSearch =>
  keepFitting(CaseInUrl.shape, given) as CaseSearch;

/** The task list's filters in the address. */
export const readTaskSearch = (given: Record<string, unknown>): TaskSearch =>
  keepFitting(TaskInUrl.shape, given) as TaskSearch;

/** Which part of a case is open. */
export const readCaseTab = (given: Record<string, unknown>): { tab?: CaseTab } =>
  keepFitting({ tab: z.enum(CASE_TABS) }, given) as { tab?: CaseTab };
