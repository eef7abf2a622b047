import { z } from 'zod';
import { Id, Instant, Month } from '../vocabulary/codes.ts';

/** What published tables may count by: public code lists, known before any case is looked at. */
export const RELEASE_COLUMNS = [
  'country',
  'nationality',
  'sex',
  'outcome',
  'year',
  'quarter',
  'month',
] as const;
export const ReleaseColumnName = z.enum(RELEASE_COLUMNS);
export type ReleaseColumnName = z.infer<typeof ReleaseColumnName>;

/** A column with its code list; the empty string stands for "unknown", "other" for a country outside the list. */
export const ReleaseColumn = z.object({ name: ReleaseColumnName, values: z.array(z.string()) });
export type ReleaseColumn = z.infer<typeof ReleaseColumn>;

/** Planned: may still be discarded. Published: out, for good. */
export const RELEASE_STATUSES = ['planned', 'discarded', 'published'] as const;
export const ReleaseStatus = z.enum(RELEASE_STATUSES);
export type ReleaseStatus = z.infer<typeof ReleaseStatus>;

export const ReleasePlan = z.object({
  /** Months of opening that are counted, both included. */
  from: Month,
  to: Month,
  tables: z.array(z.array(ReleaseColumnName).max(5)).min(1).max(60),
  epsilon: z.number().min(0.001).max(20),
});
export type ReleasePlan = z.infer<typeof ReleasePlan>;

export const ReleaseInput = ReleasePlan.extend({
  title: z.object({ id: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200) }),
});
export type ReleaseInput = z.infer<typeof ReleaseInput>;

/** The error of every figure before anything is spent, and what would be left of each month's budget. */
export const ReleasePreview = z.object({
  epsilon: z.number(),
  delta: z.number(),
  rho: z.number(),
  sigma: z.number(),
  cells: z.int(),
  tables: z.array(
    z.object({
      columns: z.array(ReleaseColumnName),
      cells: z.int(),
      deviation: z.number(),
      halfWidth: z.number(),
      /** Expected absolute error over the mean count of a cell; null before anything was ever published. */
      relativeError: z.number().nullable(),
      coarser: z.array(
        z.object({
          column: ReleaseColumnName,
          change: z.enum(['leave_out', 'halve']),
          relativeError: z.number(),
        }),
      ),
    }),
  ),
  /** Of every month the plan covers: what was spent, and what would be spent after it. */
  budget: z.array(z.object({ month: Month, spent: z.number(), after: z.number() })),
  limit: z.number(),
  /** Whether the budget of every month suffices. */
  affordable: z.boolean(),
});
export type ReleasePreview = z.infer<typeof ReleasePreview>;

export const Signature = z.object({ name: z.string(), at: Instant, mine: z.boolean() });

export const ReleaseSummary = z.object({
  id: Id,
  title: z.object({ id: z.string(), en: z.string() }),
  status: ReleaseStatus,
  from: Month,
  to: Month,
  epsilon: z.number(),
  delta: z.number(),
  plannedAt: Instant,
  publishedAt: Instant.nullable(),
  signatures: z.array(Signature),
});
export type ReleaseSummary = z.infer<typeof ReleaseSummary>;

/** Cells lie with the last column running fastest, each column in the order of its code list. */
export const PublishedTable = z.object({
  columns: z.array(ReleaseColumnName),
  counts: z.array(z.int()),
  /** The ends of each figure's 95% interval. */
  low: z.array(z.int()),
  high: z.array(z.int()),
});
export type PublishedTable = z.infer<typeof PublishedTable>;

export const ReleaseDetail = ReleaseSummary.extend({
  columns: z.array(ReleaseColumn),
  tables: z.array(z.array(ReleaseColumnName)),
  sigma: z.number(),
  preview: ReleasePreview.nullable(),
});
export type ReleaseDetail = z.infer<typeof ReleaseDetail>;

/** What a reader without an account gets: nothing here was counted from cases other than through the noise. */
export const PublicRelease = z.object({
  id: Id,
  title: z.object({ id: z.string(), en: z.string() }),
  from: Month,
  to: Month,
  publishedAt: Instant,
  epsilon: z.number(),
  delta: z.number(),
  sigma: z.number(),
  /** Persons counted, as published (with noise). */
  persons: z.int(),
  columns: z.array(ReleaseColumn),
  tables: z.array(PublishedTable),
});
export type PublicRelease = z.infer<typeof PublicRelease>;
export const PublicReleaseList = z.object({
  items: z.array(PublicRelease.pick({ id: true, title: true, from: true, to: true, publishedAt: true })),
});

/** One link of the chain of spending: each carries the hash of the one before, so that none can be cut or altered unseen. */
export const SpendingEntry = z.object({
  sequence: z.int(),
  releaseId: Id,
  at: Instant,
  from: Month,
  to: Month,
  rho: z.number(),
  sigma: z.number(),
  tables: z.int(),
  contentHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
export type SpendingEntry = z.infer<typeof SpendingEntry>;

export const ReleaseBudget = z.object({
  limit: z.number(),
  delta: z.number(),
  months: z.array(z.object({ month: Month, spent: z.number() })),
  columns: z.array(ReleaseColumn.pick({ name: true }).extend({ values: z.int() })),
});

/** What anybody may check: parameters, the code that ran, the audits, the chain. */
export const Proof = z.object({
  limit: z.number(),
  delta: z.number(),
  unit: z.literal('person'),
  codeHash: z.string(),
  chainHolds: z.boolean(),
  entries: z.array(SpendingEntry),
  audits: z.array(
    z.object({
      releaseId: Id,
      /** Cells of all releases whose difference could tell one person with 95% confidence. */
      isolating: z.int(),
      cellsCompared: z.int(),
      /** Persons' worth of noise left when all releases of one figure are averaged (standard deviation). */
      averagedDeviation: z.number(),
    }),
  ),
});
export type Proof = z.infer<typeof Proof>;

/** A table that somebody wants to publish as exact counts, checked against all that is out: CSV with the release's column names and `count`. */
export const FirewallInput = z.object({ from: Month, to: Month, csv: z.string().min(1).max(2_000_000) });
export const FIREWALL_KINDS = ['small', 'pinned_by_subtraction', 'reveals_noise', 'isolates_person'] as const;
export const FirewallFinding = z.object({
  line: z.int().nullable(),
  kind: z.enum(FIREWALL_KINDS),
  cell: z.record(z.string(), z.string()),
  otherReleaseId: Id.nullable(),
});
export const FirewallReport = z.object({
  cells: z.int(),
  findings: z.array(FirewallFinding),
  safe: z.boolean(),
});
export type FirewallReport = z.infer<typeof FirewallReport>;

/** A person's wish to be in no published figure; honoured from the next release on. */
export const FiguresWithdrawalInput = z.object({
  withheld: z.boolean(),
  reason: z.string().trim().max(500).optional(),
});
export const FiguresWithdrawal = z.object({ withheld: z.boolean(), at: Instant.nullable() });
