import { Id, PersonQuery } from '@suar/core';
import type { z } from 'zod';

const InUrl = PersonQuery.pick({ role: true, nationality: true, sex: true, country: true }).extend({
  view: Id.optional(),
});
export type PersonSearch = z.infer<typeof InUrl>;

/** The filters that may stand in the address: codes alone. What does not fit is dropped. */
export const readPersonSearch = (given: Record<string, unknown>): PersonSearch => {
  const kept: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(InUrl.shape)) {
    const value = schema.safeParse(given[key]);
    if (value.success && value.data !== undefined) kept[key] = value.data;
  }
  return kept as PersonSearch;
};
