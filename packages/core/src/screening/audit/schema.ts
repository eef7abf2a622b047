import { z } from 'zod';
import { CountryCode, Day, Id, Instant } from '../../vocabulary/codes.ts';
import { Finding, StandardOfProof } from '../schema.ts';

const Count = z.object({ key: z.string(), count: z.int() });
const Interval = z.object({ low: z.number(), high: z.number() });

/** One officer, site or day, compared with the rest of the office. */
export const AuditGroup = z.object({
  /** Account id, incident or country, or ISO day. */
  key: z.string(),
  name: z.string().nullable(),
  assessed: z.int(),
  found: z.int(),
  share: z.number(),
  interval: Interval,
  /** Share found in the rest of the office, without those who are more unusual themselves; null where there is no rest. */
  rest: z.number().nullable(),
  /** Exact binomial test against the rest, and the same corrected over all groups of the kind. */
  p: z.number().nullable(),
  q: z.number().nullable(),
  unusual: z.enum(['low', 'high']).nullable(),
  /** Base-10 logarithm of the chance of finding nobody at the rest's share; only where nobody was found. */
  logChanceOfNone: z.number().nullable(),
  medianMinutes: z.number().nullable(),
  interviews: z.int(),
  shortInterviews: z.int(),
  withoutInterview: z.int(),
  interpreterMissing: z.int(),
  copiedReasons: z.int(),
  /** Mean share of what is asked of every person that was asked. */
  asked: z.number(),
  /** How often each was not asked, most often first. */
  unasked: z.array(Count),
});
export type AuditGroup = z.infer<typeof AuditGroup>;

export const Agreement = z.object({
  waiting: z.int(),
  bothYes: z.int(),
  yesNo: z.int(),
  noYes: z.int(),
  bothNo: z.int(),
  kappa: z.object({ kappa: z.number(), low: z.number(), high: z.number() }).nullable(),
});
export type Agreement = z.infer<typeof Agreement>;

export const ScreeningAudit = z.object({
  from: Day,
  to: Day,
  /** True when more cases were decided in the period than are looked at: narrow it. */
  cut: z.boolean(),
  office: AuditGroup,
  officers: z.array(AuditGroup),
  sites: z.array(AuditGroup),
  days: z.array(AuditGroup),
  copied: z.array(
    z.object({ caseNumbers: z.array(z.int()), officers: z.array(Count), similarity: z.number() }),
  ),
  agreement: Agreement,
});
export type ScreeningAudit = z.infer<typeof ScreeningAudit>;

export const AuditQuery = z.object({
  from: Day.optional(),
  to: Day.optional(),
  country: CountryCode.optional(),
  incidentId: Id.optional(),
  /** An interview under this many minutes counts as very short. */
  short: z.coerce.number().int().min(1).max(240).default(15),
});

export const DrawRescreens = z.object({
  from: Day,
  to: Day,
  /** How many findings of "no" are drawn for each officer. */
  perOfficer: z.int().min(1).max(50).default(3),
  /** How many findings of "victim" are mixed in for each officer, so that a re-screener cannot guess the first finding. */
  controls: z.int().min(0).max(50).default(1),
  screenerIds: z.array(Id).min(1).max(50),
  /** Any words; the same seed over the same decisions draws the same sample. */
  seed: z.string().trim().min(1).max(100).optional(),
});

/** A re-screening as its screener sees it: nothing of what was found before, until it is done. */
export const Rescreen = z.object({
  id: Id,
  caseId: Id,
  caseNumber: z.int(),
  screener: z.string(),
  screenerId: Id,
  assignedAt: Instant,
  finishedAt: Instant.nullable(),
  seed: z.string(),
  /** What came of it; null until it is done. */
  result: z
    .object({
      first: Finding,
      finding: Finding,
      standard: StandardOfProof,
      agrees: z.boolean(),
      reasons: z.string().nullable(),
      reopened: z.boolean(),
    })
    .nullable(),
});
export type Rescreen = z.infer<typeof Rescreen>;
export const RescreenList = z.object({ items: z.array(Rescreen) });
export const FinishRescreen = z.object({
  finding: Finding,
  standard: StandardOfProof,
  reasons: z.string().trim().min(1).max(20_000),
});

/** A law with the version of its text and who signed which version. */
export const LawStatus = z.object({
  id: z.string(),
  version: z.string(),
  /** Signed in this very version by a signature that stands. */
  signed: z.boolean(),
  signatures: z.array(
    z.object({
      id: Id,
      version: z.string(),
      by: z.string(),
      byId: Id,
      capacity: z.string(),
      remark: z.string(),
      at: Instant,
      withdrawnAt: Instant.nullable(),
    }),
  ),
});
export type LawStatus = z.infer<typeof LawStatus>;
export const LawList = z.object({ items: z.array(LawStatus) });
export const SignLaw = z.object({
  /** The version that was read: another is refused as stale. */
  version: z.string().max(64),
  /** As what the signer answers for the text: "legal adviser, ministry". */
  capacity: z.string().trim().min(1).max(200),
  remark: z.string().trim().max(2000).default(''),
});
