import { LedgerQuery } from '@suar/core';

export type LedgerSearch = { subjectType?: string; subjectId?: string };

/** The ledger's filters in the address: a kind and an id; what does not fit is dropped. */
export const readLedgerSearch = (given: Record<string, unknown>): LedgerSearch => {
  const kept: LedgerSearch = {};
  for (const key of ['subjectType', 'subjectId'] as const) {
    const value = LedgerQuery.shape[key].safeParse(given[key]);
    if (value.success && value.data) kept[key] = value.data;
  }
  return kept;
};
