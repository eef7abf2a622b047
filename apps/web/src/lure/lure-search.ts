import { CampaignQuery, LureQuery } from '@suar/core';
import { z } from 'zod';

const LureInUrl = LureQuery.pick({
  kind: true,
  status: true,
  language: true,
  country: true,
  risk: true,
  platform: true,
  campaignId: true,
  importId: true,
});
const CampaignInUrl = CampaignQuery.pick({ status: true, language: true, country: true }).extend({
  view: z.literal('graph').optional(),
});
export type LureSearch = z.infer<typeof LureInUrl>;
export type CampaignSearch = z.infer<typeof CampaignInUrl>;

/** Keeps what fits of an address; the rest is dropped. */
const keep = <Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  given: Record<string, unknown>,
): z.infer<z.ZodObject<Shape>> => {
  const kept: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(schema.shape)) {
    const value = z.safeParse(one as z.ZodType, given[key]);
    if (value.success && value.data !== undefined) kept[key] = value.data;
  }
  return kept as z.infer<z.ZodObject<Shape>>;
};

/** The filters that may stand in an address: codes and ids, never words that name a recruiter. */
export const readLureSearch = (given: Record<string, unknown>): LureSearch => keep(LureInUrl, given);
export const readCampaignSearch = (given: Record<string, unknown>): CampaignSearch =>
  keep(CampaignInUrl, given);
