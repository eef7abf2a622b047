import { FiguresQuery } from '@suar/core';
import type { z } from 'zod';

export type FiguresSearch = z.infer<typeof FiguresQuery>;

/** The dashboard's filters in the address; what does not fit is dropped. */
export const readFiguresSearch = (given: Record<string, unknown>): FiguresSearch => {
  const kept: FiguresSearch = {};
  for (const key of ['from', 'to', 'country'] as const) {
    const value = FiguresQuery.shape[key].safeParse(given[key]);
    if (value.success && value.data !== undefined) kept[key] = value.data;
  }
  return kept;
};
