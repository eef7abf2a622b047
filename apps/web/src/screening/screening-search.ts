import { AuditQuery } from '@suar/core';
import type { z } from 'zod';

export const SCREENING_TABS = ['rescreens', 'audit', 'laws'] as const;
export type ScreeningTab = (typeof SCREENING_TABS)[number];
export type AuditSearch = Omit<z.input<typeof AuditQuery>, 'short'>;
export type ScreeningSearch = AuditSearch & { tab?: ScreeningTab };

/** Which part is open, and what the audit is narrowed to; what does not fit is dropped. */
export const readScreeningSearch = (given: Record<string, unknown>): ScreeningSearch => {
  const tab = SCREENING_TABS.find((name) => name === given.tab);
  const kept: Record<string, unknown> = tab ? { tab } : {};
  for (const key of ['from', 'to', 'country', 'incidentId'] as const) {
    const value = AuditQuery.shape[key].safeParse(given[key]);
    if (value.success && value.data !== undefined) kept[key] = value.data;
  }
  return kept as ScreeningSearch;
};
