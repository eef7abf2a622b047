import { CaseQuery, Id, TaskQuery } from '@suar/core';
import type { z } from 'zod';

/** Everything a figure on the dashboard can link to; the search text stays out of the address. */
const CaseInUrl = CaseQuery.omit({ q: true, cursor: true, limit: true }).extend({
  /** The view whose columns are shown. */
  view: Id.optional(),
});
export type CaseSearch = z.infer<typeof CaseInUrl>;

/** Whose tasks: mine (the default), one colleague's, or everybody's. */
export type TaskSearch = { assigneeId?: string; open?: 'true' | 'false' };

export const CASE_TABS = [
  'timeline',
  'worksheet',
  'work',
  'decision',
  'offences',
  'safety',
  'repatriation',
  'particulars',
  'story',
  'services',
] as const;
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

/** The task list's filters in the address; "all" is the page's own word for no filter by assignee. */
export const readTaskSearch = (given: Record<string, unknown>): TaskSearch => {
  const { assigneeId, open } = keepFitting(
    TaskQuery.pick({ assigneeId: true, open: true }).shape,
    given,
  ) as TaskSearch;
  const whose = given.assigneeId === 'all' ? 'all' : assigneeId;
  return { ...(whose === undefined ? {} : { assigneeId: whose }), ...(open === undefined ? {} : { open }) };
};

/** Which part of a case is open. */
export const readCaseTab = (given: Record<string, unknown>): { tab?: CaseTab } => {
  const tab = CASE_TABS.find((name) => name === given.tab);
  return tab === undefined ? {} : { tab };
};
