import { CountryCode, Day, STANDARDS, type StandardOfProof, VICTIM_BASES } from '@suar/core';
import { z } from 'zod';

export const VICTIM_TABS = ['sdg', 'ic_tip', 'population'] as const;
export type VictimTab = (typeof VICTIM_TABS)[number];

const SHAPE = {
  tab: z.enum(VICTIM_TABS),
  country: CountryCode,
  base: z.enum(VICTIM_BASES),
  standard: z.enum(STANDARDS),
  from: Day,
  to: Day,
};
export type VictimSearch = {
  tab?: VictimTab;
  country?: string;
  base?: (typeof VICTIM_BASES)[number];
  standard?: StandardOfProof;
  from?: string;
  to?: string;
};

/** What the page's address says; what does not fit is dropped. */
export const readVictimSearch = (given: Record<string, unknown>): VictimSearch =>
  Object.fromEntries(
    Object.entries(SHAPE).flatMap(([key, shape]) => {
      const value = shape.safeParse(given[key]);
      return value.success ? [[key, value.data]] : [];
    }),
  );
