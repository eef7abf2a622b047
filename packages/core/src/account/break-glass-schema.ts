import { z } from 'zod';

export const MOST_BREAK_GLASS_HOURS = 24;

/** Opening a case that one's role or relation does not open: for a reason, for hours, known to the supervisors at once. */
export const BreakGlass = z.object({
  reason: z.string().trim().min(10).max(2000),
  hours: z.int().min(1).max(MOST_BREAK_GLASS_HOURS),
});
export const BreakGlassLine = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.int(),
  account: z.string(),
  own: z.boolean(),
  reason: z.string(),
  openedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** How often the case was read under it, as the ledger counts. */
  readings: z.int(),
  finding: z.enum(['justified', 'not_justified']).nullable(),
  remark: z.string(),
  reviewedBy: z.string().nullable(),
  reviewedAt: z.iso.datetime().nullable(),
});
export type BreakGlassLine = z.infer<typeof BreakGlassLine>;
export const BreakGlassList = z.object({ items: z.array(BreakGlassLine) });
export const ReviewBreakGlass = z.object({
  finding: z.enum(['justified', 'not_justified']),
  remark: z.string().trim().max(2000).default(''),
});
