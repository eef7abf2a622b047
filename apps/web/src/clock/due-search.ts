import { DUE_SCOPES } from '@suar/core';
import type { DueScope } from './api.ts';

/** Whose clocks; what does not fit is dropped. */
export const readDueSearch = (given: Record<string, unknown>): { scope?: DueScope } => {
  const scope = DUE_SCOPES.find((name) => name === given.scope);
  return scope === undefined ? {} : { scope };
};
