import { z } from 'zod';
import { CountryCode, Id, Instant } from '../vocabulary/codes.ts';
import { RETENTION_STARTS } from './data/retention-rules.data.ts';

export const ErasureKind = z.enum(['report', 'case', 'person']);
export type ErasureKind = z.infer<typeof ErasureKind>;

/** When and by which rule what a record held was erased. */
export const ErasedNote = z.object({ on: z.string(), rule: z.string() });
export type ErasedNote = z.infer<typeof ErasedNote>;

const Reason = z.string().trim().min(10).max(4000);
export const AskErasure = z.object({
  subjectKind: ErasureKind,
  subjectId: Id,
  /** A retention rule that has run, or a ground for erasing earlier. */
  rule: z.string().max(80),
  reason: Reason,
});
export const DecideErasure = z.object({ decision: z.enum(['erased', 'refused']) });

export const ErasureRequest = z.object({
  id: Id,
  subjectKind: ErasureKind,
  subjectId: Id,
  number: z.int(),
  rule: z.string(),
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: Instant,
  /** Somebody else must decide. */
  mine: z.boolean(),
  decision: z.enum(['erased', 'refused']).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  /** How many records of each kind were erased. */
  erased: z.record(z.string(), z.int()).nullable(),
});
export type ErasureRequest = z.infer<typeof ErasureRequest>;

export const DueErasure = z.object({
  subjectKind: ErasureKind,
  subjectId: Id,
  number: z.int(),
  rule: z.string(),
  since: Instant,
});
export type DueErasure = z.infer<typeof DueErasure>;
export const DueErasures = z.object({
  items: z.array(DueErasure),
  rules: z.array(
    z.object({
      id: z.string(),
      country: CountryCode.nullable(),
      after: z.enum(RETENTION_STARTS),
      years: z.number(),
      verified: z.boolean(),
    }),
  ),
});
export type DueErasures = z.infer<typeof DueErasures>;

export const PlaceHold = z.object({ subjectKind: ErasureKind, subjectId: Id, reason: Reason });
export const LegalHold = z.object({
  id: Id,
  subjectKind: ErasureKind,
  subjectId: Id,
  number: z.int(),
  reason: z.string(),
  placedBy: z.string(),
  placedAt: Instant,
});
export type LegalHold = z.infer<typeof LegalHold>;
