import { LedgerQuery } from '@suar/core';

const KEYS = ['subjectType', 'subjectId', 'personId', 'actorId', 'day'] as const;
export type LedgerSearch = { [key in (typeof KEYS)[number]]?: string };

/** The ledger's filters in the address: a kind, ids and a day; what does not fit is dropped. */
export const readLedgerSearch = (given: Record<string, unknown>): LedgerSearch => {
  const kept: LedgerSearch = {};
  for (const key of KEYS) {
    const value = LedgerQuery.shape[key].safeParse(given[key]);
    if (value.success && value.data) kept[key] = value.data;
  }
  return kept;
};
