import { z } from 'zod';
import { Instant, PageQuery, page } from '../vocabulary/codes.ts';

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
});

/** A signed statement of what the ledger holds now (C2SP tlog-checkpoint), to be kept elsewhere; with the Ed25519 public key, base64. */
export const LedgerNote = z.object({ note: z.string(), publicKey: z.string() });
export type LedgerNote = z.infer<typeof LedgerNote>;
