import { z } from 'zod';
import { REPORT_KINDS, ReportKind } from '../report/schema.ts';
import { CountryCode, Day, Id, Instant, PageQuery, page } from '../vocabulary/codes.ts';

/** What an analyst has made of a lure; `set_aside` takes it out of templates' campaigns, `confirmed` puts it in whatever was read. */
export const LURE_STATUSES = ['new', 'read', 'confirmed', 'set_aside'] as const;
export const LureStatus = z.enum(LURE_STATUSES);
export type LureStatus = z.infer<typeof LureStatus>;

export const LURE_KINDS = REPORT_KINDS;
export const LureKind = ReportKind;

/** What names a recruiter or leads to one: contact data, sealed at rest. */
export const IDENTIFIER_KINDS = ['phone', 'handle', 'email', 'url', 'wallet'] as const;
export const IdentifierKind = z.enum(IDENTIFIER_KINDS);
export type IdentifierKind = z.infer<typeof IdentifierKind>;

/** How strongly the words speak, for ordering a list; never a verdict. `unsure` where the reader abstained. */
export const RISK_BANDS = ['high', 'some', 'low', 'unsure'] as const;
export const RiskBand = z.enum(RISK_BANDS);
export type RiskBand = z.infer<typeof RiskBand>;
/** The lower bound of each band, as probability. */
export const RISK_BOUNDS = { high: 0.8, some: 0.4, low: 0 } as const;

export const riskBandOf = (lure: { risk: number | null; abstained: boolean }): RiskBand | null => {
  if (lure.abstained) return 'unsure';
  if (lure.risk === null) return null;
  return lure.risk >= RISK_BOUNDS.high ? 'high' : lure.risk >= RISK_BOUNDS.some ? 'some' : 'low';
};

/** Where an advert was seen; known by its address where that is told. */
export const PLATFORMS = [
  'facebook',
  'instagram',
  'tiktok',
  'telegram',
  'whatsapp',
  'line',
  'wechat',
  'zalo',
  'x',
  'youtube',
  'web',
  'report',
  'unknown',
] as const;
export const Platform = z.enum(PLATFORMS);
export type Platform = z.infer<typeof Platform>;

/** One advert or message as it is brought to the room. */
export const NewLure = z.object({
  text: z.string().trim().min(1, 'the advert has no words').max(100_000),
  /** The address it was seen at, or in words where it was seen. */
  source: z.string().trim().max(2000).optional(),
  platform: Platform.optional(),
  /** When it was seen; a day or an instant. */
  seenAt: z.union([Day, Instant]).optional(),
});
export type NewLure = z.infer<typeof NewLure>;

export const MOST_LURES_AT_ONCE = 1000;
/** A faulty advert is refused by its place in the batch, the others go in: hence any value is let through to be told about. */
export const TakeLures = z.object({
  lures: z
    .array(z.union([NewLure, z.unknown()]))
    .min(1)
    .max(MOST_LURES_AT_ONCE),
});
export const TakenLure = z.object({
  /** Its place in the batch, from 0. */
  index: z.int(),
  id: Id,
  number: z.int(),
  outcome: z.enum(['new', 'seen_again', 'known']),
  kind: LureKind,
  /** The report that a plea for help was passed on as. */
  reportId: Id.nullable(),
});
export type TakenLure = z.infer<typeof TakenLure>;
export const TakenLures = z.object({
  taken: z.array(TakenLure),
  refused: z.array(z.object({ index: z.int(), code: z.string(), path: z.string(), message: z.string() })),
});
export type TakenLures = z.infer<typeof TakenLures>;

/** A line of the feed. */
export const LureLine = z.object({
  id: Id,
  number: z.int(),
  kind: LureKind,
  status: LureStatus,
  language: z.string().nullable(),
  platform: Platform,
  country: CountryCode.nullable(),
  /** Null for a plea, which is never scored. */
  risk: z.number().nullable(),
  abstained: z.boolean(),
  seenAt: Instant,
  lastSeenAt: Instant,
  timesSeen: z.int(),
  preview: z.string(),
  identifiers: z.int(),
  campaignId: Id.nullable(),
  campaignNumber: z.int().nullable(),
  reportId: Id.nullable(),
});
export type LureLine = z.infer<typeof LureLine>;
export const LurePage = page(LureLine);
export const LureQuery = z.object({
  ...PageQuery,
  q: z.string().max(200).optional(),
  kind: LureKind.optional(),
  status: LureStatus.optional(),
  language: z.string().max(8).optional(),
  country: CountryCode.optional(),
  risk: RiskBand.optional(),
  platform: Platform.optional(),
  campaignId: Id.optional(),
  importId: Id.optional(),
});

const Words = z.object({ id: z.string(), en: z.string() });
/** One reason of the risk, in words: an indicator that the text shows, and how it bears. */
export const RiskReason = z.object({
  code: z.string(),
  title: Words,
  description: Words,
  strength: z.enum(['strong', 'medium', 'weak', 'counter']),
  /** False while the wording rests on general knowledge only. */
  verified: z.boolean(),
});
export type RiskReason = z.infer<typeof RiskReason>;

/** Why the reader does not guess how strongly the words speak. */
export const RISK_ABSTENTIONS = ['too_short', 'unknown_language', 'nothing_known'] as const;
export const RiskAbstention = z.enum(RISK_ABSTENTIONS);
export type RiskAbstention = z.infer<typeof RiskAbstention>;

/** One thing that was weighed, in log-odds: above 0 for deception, below against it. */
export const RiskWeight = z.object({
  source: z.enum(['kind', 'indicator', 'finding', 'word']),
  /** A kind of text, an indicator's code with "said" or "negated", a field, or a word as it was read. */
  text: z.string(),
  logOdds: z.number(),
});
export type RiskWeight = z.infer<typeof RiskWeight>;

/** A stretch of the words (UTF-16 offsets) and what was read from it. */
export const LureFinding = z.object({
  field: z.string(),
  text: z.string(),
  title: Words.nullable(),
  sense: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  confidence: z.number(),
  rule: z.string(),
});
export type LureFinding = z.infer<typeof LureFinding>;

export const LureIdentifier = z.object({
  kind: IdentifierKind,
  value: z.string(),
  /** How many lures name it, this one too, and in how many campaigns. */
  lures: z.int(),
  campaigns: z.int(),
});
export type LureIdentifier = z.infer<typeof LureIdentifier>;

/** A report or person that names the same identifiers: by number, never by name. */
export const NamedBy = z.object({
  reports: z.array(z.object({ id: Id, number: z.int(), kind: LureKind, identifiers: z.array(z.string()) })),
  persons: z.array(z.object({ id: Id, number: z.int(), role: z.string(), identifiers: z.array(z.string()) })),
});
export type NamedBy = z.infer<typeof NamedBy>;

export const Lure = LureLine.extend({
  text: z.string(),
  source: z.string().nullable(),
  takenAt: Instant,
  takenBy: z.string().nullable(),
  findings: z.array(LureFinding),
  reasons: z.array(RiskReason),
  abstention: RiskAbstention.nullable(),
  /** The weightiest first; empty for what was read before weights were kept. */
  weighed: z.array(RiskWeight.extend({ title: Words.nullable() })),
  pleaSpans: z.array(z.object({ start: z.int(), end: z.int() })),
  /** Where learned weights and no rule said the kind: the words that speak most for it. */
  kindSpan: z.object({ start: z.int(), end: z.int() }).nullable(),
  identifierList: z.array(LureIdentifier),
  sightings: z.array(Instant),
  template: z.object({ id: Id, lures: z.int() }).nullable(),
  /** Taken out of its campaign by a judgement. */
  apart: z.object({ judgementId: Id, by: z.string().nullable(), at: Instant }).nullable(),
  namedBy: NamedBy,
});
export type Lure = z.infer<typeof Lure>;
export const ChangeLure = z.object({ status: LureStatus });
