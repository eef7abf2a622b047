import { z } from 'zod';
import { Day, Id, Instant, PageQuery, page } from '../vocabulary/codes.ts';

export const LedgerEntry = z.object({
  seq: z.int(),
  at: Instant,
  actor: z.string().nullable(),
  act: z.string(),
  subjectType: z.string(),
  subjectId: z.string().nullable(),
  purpose: z.string(),
  count: z.int(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;
export const LedgerPage = page(LedgerEntry);
export const LedgerQuery = z.object({
  ...PageQuery,
  subjectType: z.string().max(40).optional(),
  subjectId: z.string().max(80).optional(),
  actorId: Id.optional(),
  /** Every act that touched this person: the person, the reports about them and their cases. */
  personId: Id.optional(),
  day: Day.optional(),
});

/** A signed statement of what the ledger holds now (C2SP tlog-checkpoint), to be kept elsewhere; with the Ed25519 public key, base64. */
export const LedgerNote = z.object({ note: z.string(), publicKey: z.string() });
export type LedgerNote = z.infer<typeof LedgerNote>;

export const ALERT_KINDS = ['many_records', 'many_exports', 'cases_of_others'] as const;
/** Days on which an account read unlike itself: questions for a supervisor to ask. */
export const LedgerAlerts = z.object({
  alerts: z.array(
    z.object({
      accountId: Id,
      actor: z.string(),
      day: Day,
      kind: z.enum(ALERT_KINDS),
      count: z.int(),
      usual: z.number().nullable(),
    }),
  ),
});
export type LedgerAlerts = z.infer<typeof LedgerAlerts>;
